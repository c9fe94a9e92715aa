#include "cli/plan_output.h"

#include <nlohmann/json.hpp>

#include "analysis/planner/plan_sentences.h"
#include "analysis/rules/found.h"
#include "base/number.h"
#include "base/text.h"
#include "cli/policy_output.h"
#include "cli/state_output.h"
#include "cli/table.h"

namespace attune::cli {
namespace {

using analysis::Addition;
using analysis::Gap;
using analysis::PatternSetting;
using analysis::Plan;
using Json = nlohmann::ordered_json;
using model::Curriculum;

std::string_view status_code(Plan::Status status) {
  switch (status) {
    case Plan::Status::optimal:
      return "optimal";
    case Plan::Status::infeasible:
      return "infeasible";
    default:
      return "limit";
  }
}

std::string_view setting_code(PatternSetting setting) {
  switch (setting) {
    case PatternSetting::first:
      return N_("first classroom");
    case PatternSetting::second:
      return N_("second classroom");
    case PatternSetting::staff:
      return N_("training");
    case PatternSetting::assessment:
      return N_("assessment");
  }
  return {};
}

Json addition_json(const Curriculum& curriculum, const Plan& plan, const Addition& addition, bool second) {
  const auto optional_code = [](const auto& table, model::Index index) {
    return index == model::none ? Json(nullptr) : Json(table[index].code);
  };
  const int per_year = curriculum.terms_per_year();
  Json json{{"pattern", addition.pattern->code},
            {"setting", setting_code(addition.pattern->setting)},
            {"title", base::pick(addition.pattern->title, addition.pattern->title_2, second)},
            {"course", optional_code(curriculum.courses(), addition.course)},
            {"teacher", optional_code(curriculum.teachers(), addition.teacher)},
            {"year", addition.term == 0 ? Json(nullptr) : Json((addition.term - 1) / per_year + 1)},
            {"term", addition.term == 0 ? Json(nullptr) : Json((addition.term - 1) % per_year + 1)},
            {"hours", addition.pattern->hours},
            {"preparation", addition.pattern->preparation},
            {"competencies", Json::array()},
            {"closes", Json::array()}};
  for (const Addition::Serving& serving : addition.serves)
    json["competencies"].push_back({{"code", curriculum.competencies()[serving.competency].code},
                                    {"level", analysis::level_code(curriculum, serving.rank)}});
  for (const std::size_t gap : addition.closes) json["closes"].push_back(gap_reference(curriculum, plan.gaps[gap]));
  json["keeps_closed"] = Json::array();
  for (const analysis::Demand& demand : addition.keeps) {
    const bool of_programme = demand.competency == model::none;
    json["keeps_closed"].push_back(
        {{"rule", demand.rule}, {"code", of_programme ? "" : curriculum.competencies()[demand.competency].code}});
  }
  return json;
}

// "MED101 (Y2.1)", "Y3.2", "T-MED-A": where an addition goes.
std::string place_of(const Curriculum& curriculum, const Addition& addition) {
  if (addition.teacher != model::none) return curriculum.teachers()[addition.teacher].code;
  const std::string term = addition.term == 0 ? std::string() : analysis::term_name(curriculum, addition.term);
  if (addition.course == model::none) return term;
  return curriculum.courses()[addition.course].code + (term.empty() ? "" : " (" + term + ")");
}

std::string additions_text(const app::PlanResult& result, const analysis::Budgets& budgets,
                           const base::Catalogue& words, bool second) {
  const Curriculum& curriculum = *result.before;
  Table table{"plan", {}, {}};
  for (const char* title : {N_("Where"), N_("What"), N_("Pattern")})
    table.columns.push_back({words.translate(title), false});
  table.columns.push_back({words.translate(N_("Hours")), true});
  for (const char* title : {N_("Title"), N_("Competencies"), N_("Closes")})
    table.columns.push_back({words.translate(title), false});
  for (const Addition& addition : result.plan.additions) {
    std::vector<std::string> serves, closes;
    for (const Addition::Serving& serving : addition.serves)
      serves.push_back(curriculum.competencies()[serving.competency].code + " " +
                       analysis::level_code(curriculum, serving.rank));
    for (const std::size_t place : addition.closes) {
      const Gap& gap = result.plan.gaps[place];
      closes.push_back(std::string(gap.rule) + " " + analysis::subject_code(curriculum, gap));
    }
    table.rows.push_back({place_of(curriculum, addition),
                          words.translate(std::string(setting_code(addition.pattern->setting))), addition.pattern->code,
                          base::format_hours(addition.pattern->hours),
                          base::pick(addition.pattern->title, addition.pattern->title_2, second),
                          base::join(serves, ", "), base::join(closes, ", ")});
    if (!closes.empty()) continue;
    // It is there for the others' sake.
    for (const analysis::Demand& demand : addition.keeps)
      closes.push_back(analysis::sentence_of(curriculum, result.plan, budgets, demand).in(words));
    table.rows.back().back() = base::join(closes, ", ");
  }
  return as_text(table);
}

}  // namespace

std::string plan_as_json(const app::PlanResult& result, const analysis::Budgets& budgets, const base::Catalogue& words,
                         bool second) {
  const Curriculum& curriculum = *result.before;
  const Plan& plan = result.plan;
  Json json{{"status", status_code(plan.status)},
            {"message", analysis::summary_of(plan, result.closed.size()).in(words)},
            {"policy", policy_json(result.coverage_before.thresholds)},
            {"cost", base::round_nano(plan.cost)},
            {"least_cost", base::round_nano(plan.least_cost)},
            {"additions", Json::array()},
            {"before", state_json(result.coverage_before, result.gaps_before)},
            {"after", state_json(result.coverage_after, result.gaps_after)},
            {"closed", Json::array()},
            {"open", Json::array()},
            {"opened", Json::array()},
            {"conflicts", Json::array()}};
  for (const Addition& addition : plan.additions)
    json["additions"].push_back(addition_json(curriculum, plan, addition, second));
  std::vector<bool> is_closed(plan.gaps.size(), false);
  for (const std::size_t gap : result.closed) is_closed[gap] = true;
  for (std::size_t gap = 0; gap < plan.gaps.size(); ++gap)
    json[is_closed[gap] ? "closed" : "open"].push_back(gap_reference(curriculum, plan.gaps[gap]));
  for (const std::size_t gap : result.opened)
    json["opened"].push_back(gap_reference(*result.after, result.gaps_after[gap]));
  for (const analysis::Demand& demand : plan.conflict)
    json["conflicts"].push_back(analysis::sentence_of(curriculum, plan, budgets, demand).in(words));
  return json.dump(2) + "\n";
}

std::string plan_as_text(const app::PlanResult& result, const analysis::Budgets& budgets, const base::Catalogue& words,
                         bool second) {
  const Plan& plan = result.plan;
  std::string text = analysis::summary_of(plan, result.closed.size()).in(words) + "\n";
  for (const analysis::Demand& demand : plan.conflict)
    text += "  " + analysis::sentence_of(*result.before, plan, budgets, demand).in(words) + "\n";
  if (!plan.additions.empty())
    text += "\n" + additions_text(result, budgets, words, second) + "\n" +
            shares_text(result.coverage_before, result.coverage_after, words);
  const auto beyond = gap_lines(*result.before, result.coverage_before, plan.gaps, plan.beyond, words, second);
  const auto opened = gap_lines(*result.after, result.coverage_after, result.gaps_after, result.opened, words, second);
  text += list_text(N_("No pattern could close:"), beyond, words);
  text += list_text(N_("The plan would open:"), opened, words);
  if (!plan.gaps.empty()) text += "\n" + policy_line(result.coverage_before.thresholds, words);
  return text;
}

}  // namespace attune::cli
