// attune diff A B [--format table|json] [-o OUT] [--language L]

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "analysis/mapping_agreement.h"
#include "app/document.h"
#include "app/history.h"
#include "app/jobs/language.h"
#include "cli/agreement_output.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/state_output.h"
#include "cli/table.h"
#include "model/words.h"

namespace attune::cli {
namespace {

using analysis::Comparison;
using analysis::Difference;
using Json = nlohmann::ordered_json;
using model::ChangeType;
using model::Curriculum;

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

std::string as_json(const Versions& versions) {
  const Comparison& comparison = versions.comparison;
  Json json{{"sentences", versions.sentences}, {"differences", Json::array()}};
  for (const Difference& difference : comparison.differences) {
    Json said{{"kind", model::code(difference.kind)},
              {"type", type_code(difference.type)},
              {"name", versions.name(difference)},
              {"fields", Json::array()}};
    for (const auto& field : difference.fields)
      said["fields"].push_back({{"field", field.field}, {"before", field.before}, {"after", field.after}});
    json["differences"].push_back(std::move(said));
  }
  json["competencies"] = changed_competencies(versions.before, versions.after, comparison);
  json["programme"] = {{"before", shares_json(comparison.before)}, {"after", shares_json(comparison.after)}};
  json["agreement"] = agreement_json(versions.after, versions.agreement, {"before", "after"});
  return json.dump(2) + "\n";
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

  text += shares_text(comparison.before, comparison.after, words);
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
