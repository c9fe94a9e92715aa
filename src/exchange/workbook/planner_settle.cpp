// What a whole row must be for the model and for the rules, beyond its single cells.

#include <algorithm>

#include "analysis/rule.h"
#include "analysis/thresholds.h"
#include "base/number.h"
#include "base/text.h"
#include "exchange/workbook/planner.h"
#include "exchange/workbook/values.h"
#include "exchange/workbook/vocabulary.h"

namespace attune::exchange {

using base::Message;

void Planner::settle_row(model::Activity& entity, const RowReader& row) {
  constexpr std::string_view settings[] = {"first", "second"};
  const auto setting = row.one_of("setting", settings);
  // A course that is named and not found is reported already.
  if (!setting || (!entity.course && !row.cell("course").empty())) return;
  if (*setting == "first" && !entity.course)
    row.error("setting",
              N_("the activity is of the first classroom but names no course; without one it is of the second"));
  if (*setting == "second" && entity.course)
    row.error("setting", N_("the activity is of the second classroom but names a course; with one it is of the first"));
}

void Planner::note_courses_of_activities() {
  for (const model::Activity& activity : current_.activities())
    course_of_activity_[activity.id.uuid] = activity.course.uuid;
  for (const model::Activity& activity : plan_.rows<model::Activity>())
    course_of_activity_[activity.id.uuid] = activity.course.uuid;
}

// An assessment of an activity is one of the activity's course as well, and the model does not say so twice.
void Planner::settle_row(model::Assessment& assessment, const RowReader& row) {
  if (!assessment.course || !assessment.activity) return;
  if (course_of_activity_.empty()) note_courses_of_activities();
  if (course_of_activity_[assessment.activity.uuid] == assessment.course.uuid)
    assessment.course = {};
  else
    row.error("course", Message(N_("the activity {activity} is not one of the course {course}"),
                                {{"activity", names_.code(assessment.activity.uuid)},
                                 {"course", names_.code(assessment.course.uuid)}}));
}

void Planner::settle_row(model::Policy& policy, const RowReader& row) {
  if (!analysis::is_known_policy(policy.key)) {
    std::vector<std::string> known;
    for (auto& [key, value] : analysis::as_text({})) known.push_back(std::move(key));
    const std::string_view close = closest(policy.key, {known.begin(), known.end()});
    row.warning("key", close.empty()
                           ? Message(N_("the key {key} is not one that Attune uses"), {{"key", policy.key}})
                           : Message(N_("the key {key} is not one that Attune uses; did you mean {suggestion}?"),
                                     {{"key", policy.key}, {"suggestion", std::string(close)}}));
  }
  std::vector<std::string> readings = {policy.value};
  if (const auto percent = percent_in(policy.value)) readings.push_back(base::to_text(*percent / 100));
  if (const auto number = number_in(policy.value)) readings.push_back(base::to_text(*number));
  if (const auto answer = yes_no(policy.value)) readings.emplace_back(*answer ? "yes" : "no");
  for (std::string& reading : readings)
    if (analysis::is_valid_policy(policy.key, reading)) {
      policy.value = std::move(reading);
      return;
    }
  row.error("value",
            Message(N_("\"{text}\" cannot be the value of {key}"), {{"text", policy.value}, {"key", policy.key}}));
}

// Rules, and what they speak of, are known by the program alone: a waiver of anything else would never waive a thing.
void Planner::settle_row(model::Waiver& waiver, const RowReader& row) {
  std::string ids;
  for (const analysis::Rule* rule : analysis::all_rules()) {
    if (name_key(rule->id) == name_key(waiver.rule)) waiver.rule = rule->id;
    ids += (ids.empty() ? "" : ", ") + std::string(rule->id);
  }
  if (analysis::find_rule(waiver.rule) == nullptr)
    row.error("rule", Message(N_("there is no rule {rule}; the rules are {rules}"),
                              {{"rule", waiver.rule}, {"rules", ids}}));
  if (!waiver.subject_kind.empty() && !model::from_code<model::Kind>(waiver.subject_kind))
    row.error("kind", Message(N_("\"{text}\" is not a kind of things that rules speak of; most speak of competency, "
                                 "course or activity"),
                              {{"text", waiver.subject_kind}}));
}

void Planner::settle_row(model::Stage& stage, const RowReader& row) {
  if (!stage.from_year || !stage.to_year) return;
  constexpr int last = 1'000;
  if (std::pair(*stage.from_year, stage.from_term.value_or(1)) >
      std::pair(*stage.to_year, stage.to_term.value_or(last)))
    row.error("to_year", N_("the stage ends before it begins"));
}

// Often pasted twice; each of the two counts. Two people who map apart are meant to say something of the same pair.
void Planner::settle_row(model::Alignment& alignment, const RowReader& row) {
  const auto [before, is_new] = alignment_rows_.emplace(
      alignment.from().to_string() + alignment.competency.uuid.to_string() + alignment.author, row.number());
  if (!is_new && alignment.from() && alignment.competency)
    row.warning("competency", Message(N_("the same alignment stands in row {row} already; both count"),
                                      {{"row", std::to_string(before->second)}}));
}

void Planner::check_term(const std::optional<int>& year, const std::optional<int>& term, const RowReader& row) const {
  const auto& planned = plan_.rows<model::Programme>();
  const model::Programme& programme = planned.empty() ? current_.programme() : planned.front();
  const auto check = [&](std::string_view column, const std::optional<int>& value, const std::optional<int>& most,
                         const char* sentence) {
    if (value && most && *value > *most)
      row.warning(column, Message(sentence, {{"number", std::to_string(*value)}, {"most", std::to_string(*most)}}));
  };
  check("year", year, programme.years, N_("{number} is after the programme's last year, which is {most}"));
  check("term", term, programme.terms_per_year, N_("{number} is after the year's last term, which is {most}"));
}

}  // namespace attune::exchange
