// attune diff A B [--format table|json] [-o OUT] [--language L]

#include <CLI/CLI.hpp>
#include <cmath>
#include <nlohmann/json.hpp>

#include "analysis/mapping_agreement.h"
#include "analysis/words.h"
#include "app/document.h"
#include "app/history.h"
#include "app/jobs/language.h"
#include "base/number.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/table.h"
#include "model/words.h"

namespace attune::cli {
namespace {

using analysis::Comparison;
using analysis::CompetencyCoverage;
using analysis::Difference;
using Json = nlohmann::ordered_json;
using model::ChangeType;
using model::Curriculum;
using model::Index;

struct DiffCommand {
  std::string before, after, format = "table", output, language;
};

std::string_view type_code(ChangeType type) {
  return type == ChangeType::added ? N_("added") : type == ChangeType::removed ? N_("removed") : N_("changed");
}

// Everything that the output is made of.
struct Versions {
  const Curriculum& before;
  const Curriculum& after;
  bool second;  // whether texts are in the second language
  Comparison comparison;
  analysis::MappingAgreement agreement;
  std::vector<std::string> sentences;

  std::string name(const Difference& difference) const {
    const bool gone = difference.type == ChangeType::removed;
    const Curriculum& curriculum = gone ? before : after;
    base::Uuid id;
    model::with_entity(difference.kind, [&]<class T>() {
      id = curriculum.table<T>()[gone ? difference.before : difference.after].id.uuid;
    });
    return app::name_of(curriculum, difference.kind, id, second);
  }
};

Json coverage_of(const Curriculum& curriculum, const analysis::Coverage& coverage, Index competency) {
  if (competency == model::none) return nullptr;
  const CompetencyCoverage& of = coverage.competencies[competency];
  Json json;
  for (std::size_t i = 0; i < analysis::definition_count; ++i)
    json[std::string(analysis::definition_codes[i])] = of.all[i];
  const auto& levels = curriculum.scale().levels;
  json["level"] = of.level ? Json(levels[static_cast<std::size_t>(*of.level)].code) : Json(nullptr);
  json["contact_hours"] = base::round_nano(of.contact_hours);
  json["taught_hours"] = base::round_nano(of.taught_hours);
  json["effective_hours"] = base::round_nano(of.effective_hours);
  return json;
}

Json shares_of(const analysis::Coverage& coverage) {
  Json json;
  for (std::size_t i = 0; i < analysis::definition_count; ++i)
    json[std::string(analysis::definition_codes[i])] =
        base::round_nano(coverage.share(static_cast<analysis::Definition>(i)));
  return json;
}

Json agreement_json(const analysis::Agreement& agreement) {
  const auto optional = [](std::optional<double> value) {
    return value ? Json(base::round_nano(*value)) : Json(nullptr);
  };
  return {{"pairs", agreement.count},
          {"observed", base::round_nano(agreement.observed)},
          {"kappa", optional(agreement.kappa)},
          {"linear_kappa", optional(agreement.linear_kappa)},
          {"quadratic_kappa", optional(agreement.quadratic_kappa)}};
}

// What two people who mapped apart have to settle.
Json disagreements_json(const Versions& versions) {
  const auto level = [&](std::optional<int> rank) {
    return rank ? Json(versions.after.scale().levels[static_cast<std::size_t>(*rank)].code) : Json(nullptr);
  };
  Json list = Json::array();
  for (const analysis::Disagreement& disagreement : versions.agreement.disagreements)
    list.push_back({{"kind", model::code(disagreement.kind)},
                    {"code", analysis::code_of(versions.after, disagreement.kind, disagreement.from)},
                    {"competency", versions.after.competencies()[disagreement.competency].code},
                    {"before", level(disagreement.first)},
                    {"after", level(disagreement.second)}});
  return list;
}

std::string as_json(const Versions& versions) {
  const Comparison& comparison = versions.comparison;
  Json json{{"sentences", versions.sentences}, {"differences", Json::array()}, {"competencies", Json::array()}};
  for (const Difference& difference : comparison.differences) {
    Json said{{"kind", model::code(difference.kind)},
              {"type", type_code(difference.type)},
              {"name", versions.name(difference)},
              {"fields", Json::array()}};
    for (const auto& field : difference.fields)
      said["fields"].push_back({{"field", field.field}, {"before", field.before}, {"after", field.after}});
    json["differences"].push_back(std::move(said));
  }
  for (const auto& [old, now] : comparison.leaves) {
    const Curriculum& curriculum = now == model::none ? versions.before : versions.after;
    const Index competency = now == model::none ? old : now;
    Json before = coverage_of(versions.before, comparison.before, old);
    Json after = coverage_of(versions.after, comparison.after, now);
    if (before == after) continue;
    json["competencies"].push_back({{"framework", curriculum.frameworks()[curriculum.framework_of(competency)].key},
                                    {"code", curriculum.competencies()[competency].code},
                                    {"before", std::move(before)},
                                    {"after", std::move(after)}});
  }
  json["programme"] = {{"before", shares_of(comparison.before)}, {"after", shares_of(comparison.after)}};
  json["agreement"] = agreement_json(versions.agreement.overall);
  json["agreement"]["competencies"] = Json::array();
  for (const auto& [competency, agreement] : versions.agreement.by_competency) {
    Json of{{"code", versions.after.competencies()[competency].code}};
    of.update(agreement_json(agreement));
    json["agreement"]["competencies"].push_back(std::move(of));
  }
  json["agreement"]["disagreements"] = disagreements_json(versions);
  return json.dump(2) + "\n";
}

// "Agreement of the two mappings: 97 % of 340 pairs; kappa 0.91, linear 0.92, quadratic 0.94"
std::string agreement_line(const analysis::Agreement& agreement, const base::Catalogue& words) {
  const auto rounded = [](std::optional<double> value) {
    return value ? base::to_text(std::round(*value * 100) / 100) : std::string("-");
  };
  return base::Message(N_("Agreement of the two mappings: {share} of {pairs} pairs; kappa {kappa}, linear {linear}, "
                          "quadratic {quadratic}"),
                       {{"share", base::format_percent(agreement.observed)},
                        {"pairs", base::to_text(static_cast<std::int64_t>(agreement.count))},
                        {"kappa", rounded(agreement.kappa)},
                        {"linear", rounded(agreement.linear_kappa)},
                        {"quadratic", rounded(agreement.quadratic_kappa)}})
             .in(words) +
         "\n";
}

std::string as_table(const Versions& versions, const base::Catalogue& words) {
  const Comparison& comparison = versions.comparison;
  if (comparison.differences.empty()) return words.translate(N_("The two programmes are the same.")) + "\n";
  std::string text;
  for (const std::string& sentence : versions.sentences) text += sentence + "\n";
  if (!text.empty()) text += "\n";

  Table changes{"differences", {}, {}};
  for (const char* title : {N_("Kind"), N_("Change"), N_("Name"), N_("Field"), N_("Before"), N_("After")})
    changes.columns.push_back({words.translate(title), false});
  for (const Difference& difference : comparison.differences) {
    std::vector<std::string> row{words.translate(model::kind_word(difference.kind)),
                                 words.translate(type_code(difference.type)), versions.name(difference), "", "", ""};
    if (difference.fields.empty()) changes.rows.push_back(row);
    for (const auto& field : difference.fields) {
      row[3] = words.translate(model::field_word(field.field));
      row[4] = field.before;
      row[5] = field.after;
      changes.rows.push_back(row);
      row[0] = row[1] = row[2] = "";
    }
  }
  text += as_text(changes) + "\n";

  Table shares{"coverage", {{words.translate(N_("Covered competencies")), false},
                            {words.translate(N_("Before")), true},
                            {words.translate(N_("After")), true}}, {}};
  for (std::size_t i = 0; i < analysis::definition_count; ++i) {
    const auto percent = [&](const analysis::Coverage& coverage) {
      return base::format_percent(coverage.share(static_cast<analysis::Definition>(i)));
    };
    shares.rows.push_back({words.translate(analysis::definition_codes[i]), percent(comparison.before),
                           percent(comparison.after)});
  }
  text += as_text(shares);
  if (versions.agreement.overall.count > 0) text += "\n" + agreement_line(versions.agreement.overall, words);
  return text;
}

Exit run_diff(const DiffCommand& options, const Console& console) {
  const auto before = app::Document::open(options.before, app::OpenMode::read_only);
  const auto after = app::Document::open(options.after, app::OpenMode::read_only);
  const model::Snapshot old = before->snapshot(), now = after->snapshot();
  const std::string language =
      options.language.empty() ? console.words.language() : app::output_language(*now, options.language);
  const base::Catalogue words = app::words(language);
  const bool second = now->prefers_second(language);
  Versions versions{*old, *now, second, analysis::compare(*old, *now), {}, {}};
  versions.agreement = analysis::compare_copies(*old, *now, versions.comparison);
  for (const base::Message& sentence : analysis::sentences(*old, *now, versions.comparison, second))
    versions.sentences.push_back(sentence.in(words));
  write_output(options.output, options.format == "json" ? as_json(versions) : as_table(versions, words));
  return Exit::done;
}

}  // namespace

void add_diff(CLI::App& app, Action& chosen) {
  const auto options = std::make_shared<DiffCommand>();
  CLI::App* command = app.add_subcommand("diff", "Show what differs between two programmes, and what that does");
  command->add_option("A", options->before, "The first programme")->required();
  command->add_option("B", options->after, "The second programme")->required();
  command->add_option("--format", options->format, "table or json")
      ->check(CLI::IsMember({"table", "json"}))
      ->capture_default_str();
  command->add_option("-o,--output", options->output, "The file to write; otherwise standard output");
  command->add_option("--language", options->language, "Language of titles and words: en or zh_CN");
  command->footer("Example: attune diff medicine-2025.attune medicine-2026.attune");
  command->callback([options, &chosen] {
    chosen = [options](const Console& console) { return run_diff(*options, console); };
  });
}

}  // namespace attune::cli
