#include "diagram/kinds/gaps/feeders.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/collate.h"
#include "base/number.h"

namespace attune::diagram {

using model::Index;
using model::Kind;

std::string feeder_text(const Wording& words, const Feeder& feeder, const analysis::Thresholds& thresholds) {
  std::vector<std::string> facts;
  if (const std::string rank = words.level(feeder.level); !rank.empty()) facts.push_back(rank);
  if (feeder.share < thresholds.reach) facts.push_back(base::format_percent(feeder.share));
  return words.in_brackets(feeder.name, facts);
}

FeederColumns::FeederColumns(const model::Curriculum& curriculum, const analysis::Coverage& coverage,
                             const Wording& words)
    : curriculum_(curriculum), coverage_(coverage), words_(words) {
  for (const model::Stage& stage : curriculum.stages()) titles_.push_back(words.name_of(stage));
  const std::size_t stages = titles_.size();
  bool elsewhere = stages == 0;
  for (Index activity = 0; activity < curriculum.activities().size() && !elsewhere; ++activity)
    elsewhere = curriculum.activities()[activity].setting() == model::Setting::first &&
                curriculum.stage_of(curriculum.term_of_activity(activity)) == model::none &&
                !curriculum.alignments_of_activity(activity).empty();
  if (elsewhere) titles_.push_back(words.say(stages == 0 ? N_("First classroom") : N_("In no stage")));
  titles_.push_back(words.say(N_("Second classroom")));
}

std::size_t FeederColumns::column_of(Index activity) const {
  if (curriculum_.activities()[activity].setting() == model::Setting::second) return titles_.size() - 1;
  const Index stage = curriculum_.stage_of(curriculum_.term_of_activity(activity));
  return stage == model::none ? titles_.size() - 2 : stage;
}

std::vector<Feeders> FeederColumns::of(std::span<const Index> competencies) const {
  struct Place {
    std::size_t column;
    Kind kind;
    Index thing;
    auto operator<=>(const Place&) const = default;
  };
  std::map<Place, Feeder> feeders;
  std::set<Index> counted;  // activities whose hours are in already
  for (const Index competency : competencies) {
    for (const Index row : curriculum_.alignments_to(competency)) {
      const model::Alignment& alignment = curriculum_.alignments()[row];
      const Index activity = curriculum_.from_of(row);
      if (alignment.from_kind() != Kind::activity || activity == model::none ||
          !analysis::counts(alignment, coverage_.thresholds))
        continue;
      const Index course = curriculum_.course_of(activity);
      const bool of_course = course != model::none;
      Feeder& feeder =
          feeders[{column_of(activity), of_course ? Kind::course : Kind::activity, of_course ? course : activity}];
      feeder.level = std::max(feeder.level, curriculum_.scale().rank(alignment.level).value_or(0));
      feeder.share = std::max(feeder.share, analysis::reach_of(curriculum_, activity));
      if (counted.insert(activity).second) feeder.hours += curriculum_.activities()[activity].hours.value_or(0);
    }
  }
  std::vector<Feeders> columns(titles_.size());
  for (auto& [place, feeder] : feeders) {
    const auto describe = [&](const auto& entity) {
      feeder.subject = {place.kind, entity.id.uuid, entity.code};
      feeder.name = words_.name_of(entity);
    };
    if (place.kind == Kind::course)
      describe(curriculum_.courses()[place.thing]);
    else
      describe(curriculum_.activities()[place.thing]);
    Feeders& column = columns[place.column];
    column.level = std::max(column.level, feeder.level);
    column.reaches = column.reaches || feeder.share >= coverage_.thresholds.reach;
    column.list.push_back(std::move(feeder));
  }
  for (Feeders& column : columns)
    std::stable_sort(column.list.begin(), column.list.end(), [&](const Feeder& a, const Feeder& b) {
      const auto rank = [&](const Feeder& f) {
        return std::tuple(f.share < coverage_.thresholds.reach, -f.level, -f.hours);
      };
      return rank(a) != rank(b) ? rank(a) < rank(b) : base::code_less(a.subject.code, b.subject.code);
    });
  return columns;
}

}  // namespace attune::diagram
