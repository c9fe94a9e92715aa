#include "app/edits/programme.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "app/edits/field_rules.h"
#include "app/edits/labels.h"
#include "base/error.h"
#include "base/number.h"

namespace attune::app {

using base::Message;

namespace {

using namespace model;

const std::string& renamed(const LevelMap& levels, const std::string& level) {
  const auto found = levels.find(level);
  return found == levels.end() ? level : found->second;
}

// The latest year, or term of a year, that anything stands in, and what that is.
struct Latest {
  int number = 0;
  std::string code;

  void meet(const std::optional<int>& at, const std::string& what) {
    if (at.value_or(0) <= number) return;
    number = *at;
    code = what;
  }
};

struct Extent {
  Latest year, term;
};

Extent extent_of(const Curriculum& curriculum) {
  Extent extent;
  for_each_entity([&]<class T>() {
    for (const T& entity : curriculum.table<T>()) {
      if constexpr (requires {
                      entity.year;
                      entity.term;
                    }) {
        extent.year.meet(entity.year, code_of(entity));
        extent.term.meet(entity.term, code_of(entity));
      } else if constexpr (std::is_same_v<T, Stage>) {
        extent.year.meet(entity.to_year, entity.code);
        extent.term.meet(entity.to_term, entity.code);
      }
    }
  });
  return extent;
}

Message judge_length(const std::optional<int>& now, const std::optional<int>& wanted, int most, const Latest& latest,
                     const char* too_short) {
  if (!wanted || now == wanted) return {};
  if (Message wrong = judge_between(*wanted, 1, most); !wrong.empty()) return wrong;
  if (latest.number <= *wanted) return {};
  return {too_short, {{"code", latest.code}, {"number", base::to_text(std::int64_t{latest.number})}}};
}

Message judge_scale(const Curriculum& curriculum, const Programme& programme, const LevelMap& levels) {
  if (programme.scale == curriculum.programme().scale) return {};
  const Scale scale = find_scale(programme.scale, curriculum.table<ScaleLevel>());
  if (scale.levels.empty()) return {N_("There is no scale {scale}."), {{"scale", programme.scale}}};
  for (const std::string& level : levels_in_use(curriculum))
    if (!scale.rank(renamed(levels, level)))
      return {N_("Alignments or targets are at level {level}, which the scale {scale} does not have: say which level "
                 "takes its place."),
              {{"level", level}, {"scale", scale.name}}};
  return {};
}

void rename_levels(Edit& edit, const LevelMap& levels) {
  for (Competency competency : edit.before().competencies()) {
    const std::string& target = renamed(levels, competency.target);
    if (target == competency.target) continue;
    competency.target = target;
    edit.put(competency);
  }
  for (Alignment alignment : edit.before().alignments()) {
    const std::string& level = renamed(levels, alignment.level);
    if (level == alignment.level) continue;
    alignment.level = level;
    edit.put(alignment);
  }
}

}  // namespace

std::vector<std::string> levels_in_use(const Curriculum& curriculum) {
  std::set<std::string> used;
  for (const Alignment& alignment : curriculum.alignments()) used.insert(alignment.level);
  for (const Competency& competency : curriculum.competencies()) used.insert(competency.target);
  used.erase("");
  std::vector<std::string> levels;
  for (const Level& level : curriculum.scale().levels)
    if (used.erase(level.code) > 0) levels.push_back(level.code);
  levels.insert(levels.end(), used.begin(), used.end());
  return levels;
}

std::vector<Scale> scales_to_choose(const Curriculum& curriculum) {
  std::vector<Scale> scales;
  const auto add = [&](const std::string& name) {
    if (std::ranges::find(scales, name, &Scale::name) == scales.end())
      scales.push_back(find_scale(name, curriculum.table<ScaleLevel>(), curriculum.programme().language));
  };
  for (const ScaleLevel& level : curriculum.table<ScaleLevel>()) add(level.scale);
  for (const Scale& scale : built_in_scales()) add(scale.name);
  return scales;
}

LevelMap propose_levels(const Curriculum& curriculum, const Scale& to) {
  LevelMap proposal;
  if (to.levels.empty()) return proposal;
  const std::vector<Level>& from = curriculum.scale().levels;
  for (const std::string& code : levels_in_use(curriculum)) {
    const auto at = std::ranges::find(from, code, &Level::code);
    if (at == from.end()) continue;
    const auto same = std::ranges::find(to.levels, at->title, &Level::title);
    const double height =
        from.size() < 2 ? 0 : static_cast<double>(at - from.begin()) / static_cast<double>(from.size() - 1);
    const auto as_far_up = static_cast<std::size_t>(std::lround(height * static_cast<double>(to.levels.size() - 1)));
    proposal[code] = same != to.levels.end() ? same->code : to.levels[as_far_up].code;
  }
  return proposal;
}

std::vector<Complaint> judge_programme(const Curriculum& curriculum, const Programme& programme,
                                       const LevelMap& levels) {
  std::vector<Complaint> complaints;
  const auto add = [&](std::string_view field, Message message) {
    if (!message.empty()) complaints.push_back({field, std::move(message)});
  };
  const Programme& now = curriculum.programme();
  const Extent extent = extent_of(curriculum);
  if (!programme.language_2.empty() && programme.language_2 == programme.language)
    add("language_2", N_("The second language must be another than the first."));
  add("years", judge_length(now.years, programme.years, 20, extent.year,
                            N_("{code} stands in year {number}: the programme cannot end before.")));
  add("terms_per_year", judge_length(now.terms_per_year, programme.terms_per_year, 12, extent.term,
                                     N_("{code} stands in term {number} of a year: there cannot be fewer terms.")));
  add("scale", judge_scale(curriculum, programme, levels));
  return complaints;
}

bool change_programme(Document& document, const Programme& programme, const LevelMap& levels, const Programme* seen) {
  const Snapshot before = document.snapshot();
  const Programme from = seen == nullptr ? before->programme() : *seen;
  return document.edit(label(Deed::change, Kind::programme, {}), [&](Edit& edit) {
    const Programme& now = edit.before().programme();
    Programme changed = now;
    for_each_field<Programme>([&](const auto& field) {
      if (programme.*field.member != from.*field.member) changed.*field.member = programme.*field.member;
    });
    const std::vector<Complaint> complaints = judge_programme(edit.before(), changed, levels);
    if (!complaints.empty()) throw base::Error(base::ErrorKind::input, complaints.front().message);
    if (changed != now) edit.put(changed);
    if (changed.scale != now.scale) rename_levels(edit, levels);
  });
}

}  // namespace attune::app
