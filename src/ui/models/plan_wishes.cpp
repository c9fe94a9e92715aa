#include "ui/models/plan_wishes.h"

#include <algorithm>
#include <set>

#include "base/number.h"
#include "base/text.h"
#include "ui/models/gap_rows.h"

namespace attune::ui {
namespace {

constexpr double least_seconds = 0.1, most_seconds = 3600;

bool holds(const std::vector<std::string>& list, std::string_view one) {
  return std::ranges::find(list, one) != list.end();
}

// Nothing for an empty text, which is no limit; what is no such number is told in `wrong`.
std::optional<double> read_hours(const std::string& typed, base::Message& wrong) {
  const std::string_view text = base::trim(typed);
  if (text.empty()) return std::nullopt;
  const auto hours = base::parse_double(text);
  if (!hours || *hours < 0) {
    wrong = base::Message(N_("{text} is no number of hours; write one such as 6 or 7.5, or leave it empty"),
                          {{"text", std::string(text)}});
    return std::nullopt;
  }
  return hours;
}

std::optional<int> read_count(const std::string& typed, base::Message& wrong) {
  const std::string_view text = base::trim(typed);
  if (text.empty()) return std::nullopt;
  const auto count = base::parse_int(text);
  if (!count || *count < 0 || *count > 1'000'000) {
    wrong = base::Message(N_("{text} is no number of activities; write one such as 10, or leave it empty"),
                          {{"text", std::string(text)}});
    return std::nullopt;
  }
  return static_cast<int>(*count);
}

std::chrono::milliseconds read_limit(const std::string& typed, base::Message& wrong) {
  const auto seconds = base::parse_double(base::trim(typed));
  if (!seconds || *seconds < least_seconds || *seconds > most_seconds) {
    wrong = N_("The time to search is a number of seconds from 0.1 to 3600.");
    return {};
  }
  return std::chrono::milliseconds(static_cast<std::int64_t>(*seconds * 1000));
}

}  // namespace

std::vector<PlannableRule> plannable_with_gaps(const std::vector<analysis::Gap>& gaps) {
  std::vector<PlannableRule> rules;
  for (const std::string_view id : analysis::plannable_rules()) {
    const auto open = std::ranges::count_if(gaps, [&](const auto& gap) { return gap.rule == id && !gap.is_waived(); });
    if (open > 0) rules.push_back({analysis::find_rule(id), static_cast<std::size_t>(open)});
  }
  return rules;
}

std::vector<std::size_t> offered_gaps(const std::vector<analysis::Gap>& gaps, const PlanWishes& wishes) {
  const auto& plannable = analysis::plannable_rules();
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < gaps.size(); ++i)
    if (!gaps[i].is_waived() && holds(wishes.rules, gaps[i].rule) &&
        std::ranges::find(plannable, gaps[i].rule) != plannable.end())
      places.push_back(i);
  return places;
}

std::vector<std::size_t> wanted_gaps(const model::Curriculum& curriculum, const std::vector<analysis::Gap>& gaps,
                                     const PlanWishes& wishes) {
  std::vector<std::size_t> offered = offered_gaps(gaps, wishes), picked;
  if (wishes.gaps.empty()) return offered;
  const std::set<std::string> keys(wishes.gaps.begin(), wishes.gaps.end());
  for (const std::size_t place : offered)
    if (keys.contains(gap_key(curriculum, gaps[place]))) picked.push_back(place);
  return picked.empty() ? offered : picked;
}

PlanReading read_wishes(const model::Curriculum& curriculum, const std::vector<analysis::Gap>& gaps,
                        const PlanWishes& wishes, std::string today) {
  PlanReading reading;
  analysis::PlanRequest& request = reading.options.request;
  request.rules = wishes.rules;
  request.today = std::move(today);
  request.budgets.hours_per_term = read_hours(wishes.hours_per_term, reading.wrong);
  request.budgets.hours_per_course = read_hours(wishes.hours_per_course, reading.wrong);
  request.budgets.activities = read_count(wishes.activities, reading.wrong);
  request.budgets.second_classroom = wishes.second_classroom;
  request.budgets.only_trained = wishes.only_trained;
  reading.options.limit = read_limit(wishes.seconds, reading.wrong);
  std::vector<analysis::Gap> wanted;
  for (const std::size_t place : wanted_gaps(curriculum, gaps, wishes)) wanted.push_back(gaps[place]);
  if (wanted.empty())
    reading.wrong = plannable_with_gaps(gaps).empty() ? N_("There is no open gap that additions could close.")
                                                      : N_("Tick at least one rule whose gaps are to be closed.");
  else
    request.only = analysis::GapSet(curriculum, wanted);
  return reading;
}

app::PlanOptions options_for_gap(const model::Curriculum& curriculum, const analysis::Gap& gap, std::string today) {
  app::PlanOptions options;
  options.request.rules = {std::string(gap.rule)};
  options.request.only = analysis::GapSet(curriculum, {gap});
  options.request.today = std::move(today);
  return options;
}

}  // namespace attune::ui
