#include "cli/state_output.h"

#include <map>
#include <nlohmann/json.hpp>

#include "analysis/rules/found.h"
#include "analysis/teller.h"
#include "base/number.h"
#include "cli/table.h"

namespace attune::cli {
namespace {

using analysis::CompetencyCoverage;
using analysis::Gap;
using OrderedJson = nlohmann::ordered_json;
using model::Curriculum;
using model::Index;

OrderedJson coverage_of(const Curriculum& curriculum, const analysis::Coverage& coverage, Index competency) {
  if (competency == model::none) return nullptr;
  const CompetencyCoverage& of = coverage.competencies[competency];
  OrderedJson json;
  for (std::size_t i = 0; i < analysis::definition_count; ++i)
    json[std::string(analysis::definition_codes[i])] = of.all[i];
  json["level"] = of.level ? OrderedJson(analysis::level_code(curriculum, *of.level)) : OrderedJson(nullptr);
  json["contact_hours"] = base::round_nano(of.contact_hours);
  json["taught_hours"] = base::round_nano(of.taught_hours);
  json["effective_hours"] = base::round_nano(of.effective_hours);
  return json;
}

}  // namespace

OrderedJson shares_json(const analysis::Coverage& coverage) {
  OrderedJson json;
  for (std::size_t i = 0; i < analysis::definition_count; ++i)
    json[std::string(analysis::definition_codes[i])] =
        base::round_nano(coverage.share(static_cast<analysis::Definition>(i)));
  return json;
}

OrderedJson state_json(const analysis::Coverage& coverage, const std::vector<Gap>& gaps) {
  std::map<std::string, int> open;
  for (const Gap& gap : gaps)
    if (!gap.is_waived()) ++open[std::string(gap.rule)];
  OrderedJson json = shares_json(coverage);
  json["findings"] = open;
  return json;
}

OrderedJson gap_reference(const Curriculum& curriculum, const Gap& gap) {
  OrderedJson json{{"rule", gap.rule}, {"code", analysis::subject_code(curriculum, gap)}};
  if (const std::string about = analysis::about_code(curriculum, gap); !about.empty()) json["about"] = about;
  return json;
}

OrderedJson changed_competencies(const Curriculum& before, const Curriculum& after,
                                 const analysis::Comparison& comparison) {
  OrderedJson list = OrderedJson::array();
  for (const auto& [old, now] : comparison.leaves) {
    const Curriculum& curriculum = now == model::none ? before : after;
    const Index competency = now == model::none ? old : now;
    OrderedJson was = coverage_of(before, comparison.before, old);
    OrderedJson is = coverage_of(after, comparison.after, now);
    if (was == is) continue;
    list.push_back({{"framework", curriculum.frameworks()[curriculum.framework_of(competency)].key},
                    {"code", curriculum.competencies()[competency].code},
                    {"before", std::move(was)},
                    {"after", std::move(is)}});
  }
  return list;
}

std::string shares_text(const analysis::Coverage& before, const analysis::Coverage& after,
                        const base::Catalogue& words) {
  Table shares{"coverage",
               {{words.translate(N_("Covered competencies")), false},
                {words.translate(N_("Before")), true},
                {words.translate(N_("After")), true}},
               {}};
  for (std::size_t i = 0; i < analysis::definition_count; ++i) {
    const auto percent = [&](const analysis::Coverage& coverage) {
      return base::format_percent(coverage.share(static_cast<analysis::Definition>(i)));
    };
    shares.rows.push_back({words.translate(analysis::definition_codes[i]), percent(before), percent(after)});
  }
  return as_text(shares);
}

std::string list_text(const base::Message& heading, const std::vector<std::string>& lines,
                      const base::Catalogue& words) {
  if (lines.empty()) return {};
  std::string text = "\n" + heading.in(words) + "\n";
  for (const std::string& line : lines) text += "  " + line + "\n";
  return text;
}

std::vector<std::string> gap_lines(const Curriculum& curriculum, const analysis::Coverage& coverage,
                                   const std::vector<Gap>& gaps, const std::vector<std::size_t>& places,
                                   const base::Catalogue& words, bool prefer_second) {
  std::vector<std::string> lines;
  if (places.empty()) return lines;
  const analysis::Facts facts(curriculum, coverage);
  analysis::Teller teller(facts);
  for (const std::size_t place : places)
    lines.push_back(std::string(gaps[place].rule) + ": " + teller.message_of(gaps[place], prefer_second).in(words));
  return lines;
}

}  // namespace attune::cli
