#include "app/edits/field_rules.h"

#include <chrono>
#include <set>

#include "app/edits/field_value.h"
#include "app/edits/programme.h"
#include "base/number.h"
#include "base/text.h"

namespace attune::app {
namespace {

using namespace model;

Message not_negative(const std::optional<double>& value) {
  return value && *value < 0 ? Message(N_("It must not be negative.")) : Message();
}

std::optional<double> as_double(const std::optional<int>& value) {
  return value ? std::optional<double>(*value) : std::nullopt;
}

// Years and terms stay within the programme, where it says how many there are.
Message judge_year(const Curriculum& curriculum, const std::optional<int>& year) {
  return judge_between(as_double(year), 1, curriculum.programme().years.value_or(20));
}
Message judge_term(const Curriculum& curriculum, const std::optional<int>& term) {
  return judge_between(as_double(term), 1, curriculum.programme().terms_per_year.value_or(12));
}

Message judge_level(const Curriculum& curriculum, const std::string& level) {
  if (curriculum.scale().rank(level)) return {};
  std::vector<std::string> codes;
  for (const Level& known : curriculum.scale().levels) codes.push_back(known.code);
  return not_one_of(level, codes);
}

Message judge_strategies(const std::vector<std::string>& strategies) {
  static const std::set<std::string> known = {"S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8"};
  for (const std::string& strategy : strategies)
    if (!known.contains(strategy)) return not_one_of(strategy, {known.begin(), known.end()});
  return {};
}

Message judge_parent(const Curriculum& curriculum, const Competency& competency) {
  const Competency* above = curriculum.competencies().find(competency.parent);
  if (above != nullptr && above->framework != competency.framework)
    return N_("The parent must stand in the same framework.");
  for (std::size_t steps = 0; above != nullptr && steps <= curriculum.competencies().size(); ++steps) {
    if (above->id == competency.id) return N_("A competency cannot stand under itself.");
    above = curriculum.competencies().find(above->parent);
  }
  return {};
}

template <class T>
Message warn_code(const Curriculum& curriculum, const T& entity) {
  const std::string code = model::code_of(entity);
  if (code.empty()) return N_("Without a code it cannot be named in files and reports.");
  for (const T& other : curriculum.table<T>()) {
    if (other.id == entity.id || model::code_of(other) != code) continue;
    if constexpr (std::is_same_v<T, Competency>)
      if (other.framework != entity.framework) continue;
    return {N_("The code {code} is used more than once."), {{"code", code}}};
  }
  return {};
}

template <class T>
Message judge_error(const Curriculum& curriculum, const T& entity, std::string_view field) {
  if constexpr (requires { entity.year; }) {
    if (field == "year") return judge_year(curriculum, entity.year);
    if (field == "term") return judge_term(curriculum, entity.term);
  }
  if constexpr (requires { entity.reach; })
    if (field == "reach") return judge_between(entity.reach, 0, 1);
  if constexpr (requires { entity.date; })
    if (field == "date") return judge_date(entity.date);
  if constexpr (std::is_same_v<T, Course>) {
    if (field == "credits") return not_negative(entity.credits);
    if (field == "theory_hours") return not_negative(entity.theory_hours);
    if (field == "practice_hours") return not_negative(entity.practice_hours);
    const auto& before = entity.prerequisites;
    if (field == "prerequisites" && std::find(before.begin(), before.end(), entity.id) != before.end())
      return N_("A course cannot be its own prerequisite.");
  } else if constexpr (std::is_same_v<T, Activity>) {
    if (field == "hours") return not_negative(entity.hours);
    if (field == "strategies") return judge_strategies(entity.strategies);
  } else if constexpr (std::is_same_v<T, Assessment>) {
    if (field == "weight") return judge_between(entity.weight, 0, 100);
  } else if constexpr (std::is_same_v<T, Alignment>) {
    if (field == "level") return judge_level(curriculum, entity.level);
    if (field == "weight") return not_negative(entity.weight);
    if (field == "reviewed_on") return judge_date(entity.reviewed_on);
  } else if constexpr (std::is_same_v<T, Competency>) {
    if (field == "target") return judge_level(curriculum, entity.target);
    if (field == "parent") return judge_parent(curriculum, entity);
  } else if constexpr (std::is_same_v<T, Stage>) {
    if (field == "from_year") return judge_year(curriculum, entity.from_year);
    if (field == "to_year") return judge_year(curriculum, entity.to_year);
    if (field == "from_term") return judge_term(curriculum, entity.from_term);
    if (field == "to_term") return judge_term(curriculum, entity.to_term);
  } else if constexpr (std::is_same_v<T, Programme>) {
    for (const Complaint& complaint : judge_programme(curriculum, entity))
      if (complaint.field == field) return complaint.message;
  }
  return {};
}

}  // namespace

Message judge_between(const std::optional<double>& value, double low, double high) {
  if (!value || (*value >= low && *value <= high)) return {};
  return {N_("It must be between {low} and {high}."), {{"low", base::to_text(low)}, {"high", base::to_text(high)}}};
}

Message judge_date(const std::string& date) {
  if (date.empty()) return {};
  const auto digits = [&](std::size_t at, std::size_t count) { return base::parse_int(date.substr(at, count)); };
  if (date.size() == 10 && date[4] == '-' && date[7] == '-' && digits(0, 4) && digits(5, 2) && digits(8, 2)) {
    const std::chrono::year_month_day day{std::chrono::year(static_cast<int>(*digits(0, 4))),
                                          std::chrono::month(static_cast<unsigned>(*digits(5, 2))),
                                          std::chrono::day(static_cast<unsigned>(*digits(8, 2)))};
    if (day.ok()) return {};
  }
  return {N_("{text} is not a date like 2026-01-31."), {{"text", date}}};
}

template <class T>
Verdict judge(const Curriculum& curriculum, const T& entity, std::string_view field) {
  Verdict verdict;
  verdict.error = judge_error(curriculum, entity, field);
  if (verdict.ok() && (field == "code" || field == "key")) verdict.warning = warn_code(curriculum, entity);
  return verdict;
}

template Verdict judge(const Curriculum&, const Programme&, std::string_view);
template Verdict judge(const Curriculum&, const Stage&, std::string_view);
template Verdict judge(const Curriculum&, const Framework&, std::string_view);
template Verdict judge(const Curriculum&, const Competency&, std::string_view);
template Verdict judge(const Curriculum&, const Method&, std::string_view);
template Verdict judge(const Curriculum&, const Teacher&, std::string_view);
template Verdict judge(const Curriculum&, const Course&, std::string_view);
template Verdict judge(const Curriculum&, const Activity&, std::string_view);
template Verdict judge(const Curriculum&, const Assessment&, std::string_view);
template Verdict judge(const Curriculum&, const Alignment&, std::string_view);

}  // namespace attune::app
