#include "ui/models/gap_rows.h"

#include <algorithm>
#include <map>

#include "analysis/rule.h"
#include "base/text.h"
#include "ui/models/gap_text.h"

namespace attune::ui {
namespace {

using model::Kind;

// What a group stands for, in the order of the groups.
using GroupKey = std::pair<int, std::size_t>;
enum GroupOrder { of_competency, of_course, of_second_classroom, of_the_rest };

model::Index course_at(const model::Curriculum& curriculum, const analysis::Gap& gap) {
  if (gap.subject == model::none) return model::none;
  if (gap.kind == Kind::course) return gap.subject;
  if (gap.kind == Kind::activity) return curriculum.course_of(gap.subject);
  if (gap.kind == Kind::assessment) return curriculum.course_of_assessment(gap.subject);
  return model::none;
}

GroupKey branch_of(const model::Curriculum& curriculum, const analysis::Gap& gap) {
  model::Index competency = gap.kind == Kind::competency ? gap.subject : gap.competency;
  if (competency != model::none) {
    while (curriculum.parent_of(competency) != model::none) competency = curriculum.parent_of(competency);
    return {of_competency, competency};
  }
  if (const model::Index course = course_at(curriculum, gap); course != model::none) return {of_course, course};
  return {gap.kind == Kind::activity && gap.subject != model::none ? of_second_classroom : of_the_rest, 0};
}

std::string branch_name(const model::Curriculum& curriculum, const GroupKey& key, const base::Catalogue& words) {
  const Texts texts = texts_for(curriculum, words.language());
  const auto index = static_cast<model::Index>(key.second);
  switch (key.first) {
    case of_competency:
      return name_of(curriculum, ref_at(curriculum, Kind::competency, index), texts);
    case of_course:
      return name_of(curriculum, ref_at(curriculum, Kind::course, index), texts);
    case of_second_classroom:
      return words.translate(N_("Second classroom"));
    default:
      return words.translate(N_("The programme and other things"));
  }
}

}  // namespace

bool GapRows::is_shown(const model::Curriculum& curriculum, const analysis::Gap& gap, const GapFilter& filter,
                       const std::string& wanted, const base::Catalogue& words, const MessageOf& message_of) {
  if (filter.severity && gap.severity != *filter.severity) return false;
  if (!filter.rule.empty() && gap.rule != filter.rule) return false;
  if (filter.waived == Waived::hide && gap.is_waived()) return false;
  if (filter.waived == Waived::only && !gap.is_waived()) return false;
  if (wanted.empty()) return true;
  const std::string text = name_of(curriculum, subject_of(curriculum, gap), texts_for(curriculum, words.language())) +
                           "\n" + message_of(gap).in(words);
  return base::fold(text).find(wanted) != std::string::npos;
}

GapRows::GapRows(const model::Curriculum& curriculum, const std::vector<analysis::Gap>& gaps, const GapFilter& filter,
                 const base::Catalogue& words, const MessageOf& message_of)
    : grouping_(filter.grouping) {
  const std::string wanted = base::fold(base::trim(filter.text));
  struct Group {
    std::string name;
    std::vector<std::size_t> gaps;
  };
  std::map<GroupKey, Group> groups;
  std::map<std::string_view, std::size_t> rules;  // in the order in which they are met
  for (std::size_t i = 0; i < gaps.size(); ++i) {
    const analysis::Gap& gap = gaps[i];
    if (!is_shown(curriculum, gap, filter, wanted, words, message_of)) continue;
    GroupKey key;
    if (grouping_ == Grouping::rule) key = {0, rules.emplace(gap.rule, rules.size()).first->second};
    if (grouping_ == Grouping::severity) key = {-static_cast<int>(gap.severity), 0};
    if (grouping_ == Grouping::branch) key = branch_of(curriculum, gap);
    Group& group = groups[key];
    if (group.gaps.empty()) {
      const analysis::Rule* rule = analysis::find_rule(gap.rule);
      group.name = grouping_ == Grouping::branch     ? branch_name(curriculum, key, words)
                   : grouping_ == Grouping::severity ? name_of(gap.severity).in(words)
                   : rule == nullptr                 ? std::string(gap.rule)
                                                     : rule->title.in(words);
    }
    group.gaps.push_back(i);
    ++gap_count_;
  }
  for (const auto& [key, group] : groups) {
    rows_.push_back({group.gaps.front(), group.gaps.size(), headings_.size()});
    for (const std::size_t gap : group.gaps) rows_.push_back({gap, 0, headings_.size()});
    headings_.push_back(group.name);
  }
}

app::EntityRef subject_of(const model::Curriculum& curriculum, const analysis::Gap& gap) {
  return ref_at(curriculum, gap.kind, gap.subject);
}

std::string gap_key(const model::Curriculum& curriculum, const analysis::Gap& gap) {
  return base::join({std::string(gap.rule), std::string(model::code(gap.kind)), analysis::subject_code(curriculum, gap),
                     analysis::about_code(curriculum, gap)},
                    "\n");
}

const analysis::Gap* find_gap(const model::Curriculum& curriculum, const std::vector<analysis::Gap>& gaps,
                              std::string_view key) {
  const auto found = std::ranges::find_if(gaps, [&](const auto& gap) { return gap_key(curriculum, gap) == key; });
  return found == gaps.end() ? nullptr : &*found;
}

}  // namespace attune::ui
