#include "cli/agreement_output.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "analysis/rules/found.h"
#include "analysis/words.h"
#include "base/number.h"
#include "base/text.h"
#include "cli/table.h"

namespace attune::cli {
namespace {

using analysis::Agreement;
using analysis::Disagreement;
using AgreementJson = nlohmann::ordered_json;
using model::Curriculum;

AgreementJson numbers_json(const Agreement& agreement) {
  const auto optional = [](std::optional<double> value) {
    return value ? AgreementJson(base::round_nano(*value)) : AgreementJson(nullptr);
  };
  return {{"pairs", agreement.count},
          {"observed", base::round_nano(agreement.observed)},
          {"kappa", optional(agreement.kappa)},
          {"linear_kappa", optional(agreement.linear_kappa)},
          {"quadratic_kappa", optional(agreement.quadratic_kappa)}};
}

// Two decimals; "-" where there is none.
std::string kappa_text(std::optional<double> value) {
  return value ? base::to_text(std::round(*value * 100) / 100) : std::string("-");
}

std::string count_text(std::size_t count) { return base::to_text(static_cast<std::int64_t>(count)); }

}  // namespace

AgreementJson agreement_json(const Curriculum& curriculum, const analysis::MappingAgreement& agreement,
                             const RaterKeys& keys) {
  AgreementJson json = numbers_json(agreement.overall);
  const auto framework = [&](model::Index competency) {
    return curriculum.frameworks()[curriculum.framework_of(competency)].key;
  };
  json["competencies"] = AgreementJson::array();
  for (const auto& [competency, numbers] : agreement.by_competency) {
    AgreementJson of{{"framework", framework(competency)}, {"code", curriculum.competencies()[competency].code}};
    of.update(numbers_json(numbers));
    json["competencies"].push_back(std::move(of));
  }
  const auto level = [&](std::optional<int> rank) {
    return rank ? AgreementJson(analysis::level_code(curriculum, *rank)) : AgreementJson(nullptr);
  };
  json["disagreements"] = AgreementJson::array();
  for (const Disagreement& open : agreement.disagreements)
    json["disagreements"].push_back({{"kind", model::code(open.kind)},
                                     {"code", analysis::code_of(curriculum, open.kind, open.from)},
                                     {"framework", framework(open.competency)},
                                     {"competency", curriculum.competencies()[open.competency].code},
                                     {std::string(keys.first), level(open.first)},
                                     {std::string(keys.second), level(open.second)}});
  return json;
}

std::string agreement_line(const Agreement& agreement, const base::Catalogue& words) {
  return base::Message(N_("Agreement of the two mappings: {share} of {pairs} pairs; kappa {kappa}, linear {linear}, "
                          "quadratic {quadratic}"),
                       {{"share", base::format_percent(agreement.observed)},
                        {"pairs", count_text(agreement.count)},
                        {"kappa", kappa_text(agreement.kappa)},
                        {"linear", kappa_text(agreement.linear_kappa)},
                        {"quadratic", kappa_text(agreement.quadratic_kappa)}})
             .in(words) +
         "\n";
}

std::string agreement_tables(const Curriculum& curriculum, const analysis::MappingAgreement& agreement,
                             const std::string& first, const std::string& second, const base::Catalogue& words,
                             bool prefer_second) {
  const auto name = [&](model::Kind kind, model::Index index) {
    return base::join(
        {analysis::code_of(curriculum, kind, index), analysis::title_of(curriculum, kind, index, prefer_second)}, " ");
  };
  Table numbers{"agreement", {{words.translate(N_("Competency")), false}}, {}};
  for (const char* title : {N_("Pairs"), N_("Equal"), N_("Kappa"), N_("Linear kappa"), N_("Quadratic kappa")})
    numbers.columns.push_back({words.translate(title), true});
  for (const auto& [competency, of] : agreement.by_competency)
    numbers.rows.push_back({name(model::Kind::competency, competency), count_text(of.count),
                            base::format_percent(of.observed), kappa_text(of.kappa), kappa_text(of.linear_kappa),
                            kappa_text(of.quadratic_kappa)});
  std::string text = as_text(numbers);
  if (agreement.disagreements.empty()) return text;

  Table open{"disagreements", {}, {}};
  for (const char* title : {N_("To settle"), N_("Competency")}) open.columns.push_back({words.translate(title), false});
  open.columns.push_back({first, false});
  open.columns.push_back({second, false});
  const auto level = [&](std::optional<int> rank) {
    return rank ? analysis::level_code(curriculum, *rank) : words.translate(N_("not aligned"));
  };
  for (const Disagreement& each : agreement.disagreements)
    open.rows.push_back({name(each.kind, each.from), name(model::Kind::competency, each.competency), level(each.first),
                         level(each.second)});
  return text + "\n" + as_text(open);
}

}  // namespace attune::cli
