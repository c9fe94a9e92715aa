// attune what-if FILE [--import INPUT]... [--change KIND CODE FIELD VALUE]... [--set KIND CODE COMPETENCY LEVEL]...
//                     [--remove KIND CODE]... [--keep] [--format table|json] [-o OUT] [--language L]

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>
#include <tuple>

#include "app/edits/change_field.h"
#include "app/edits/field_value.h"
#include "app/edits/level.h"
#include "app/edits/remove.h"
#include "app/jobs/import.h"
#include "app/jobs/language.h"
#include "app/lookup.h"
#include "app/what_if.h"
#include "base/clock.h"
#include "base/error.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/policy_output.h"
#include "cli/state_output.h"

namespace attune::cli {
namespace {

using base::Error;
using base::ErrorKind;
using base::Message;
using model::Kind;
using WhatIfJson = nlohmann::ordered_json;

struct WhatIfCommand {
  std::string file, format = "table", output, language;
  std::vector<std::string> inputs;
  std::vector<std::tuple<std::string, std::string, std::string, std::string>> changes, levels;
  std::vector<std::tuple<std::string, std::string>> removals;
  bool keep = false;

  bool empty() const { return inputs.empty() && changes.empty() && levels.empty() && removals.empty(); }
};

void import_into(app::Document& scratch, const std::string& input, const Console& console) {
  app::ImportOptions options;
  options.input = input;
  if (input == "-") options.bytes = read_standard_input();
  const model::Snapshot now = scratch.snapshot();
  const exchange::ImportPlan plan = app::plan_import_job(*now, options, console.progress);
  print_findings(plan.findings, console.words);
  if (!plan.can_apply())
    throw Error(ErrorKind::input,
                Message(N_("{input} cannot be imported; mend what is said above"), {{"input", input}}));
  app::apply_import(scratch, plan, options, now);
}

void change(app::Document& scratch, const std::string& kind, const std::string& code, const std::string& field,
            const std::string& value) {
  const Kind of = app::kind_by_name(kind, {Kind::course, Kind::activity, Kind::assessment, Kind::competency,
                                           Kind::framework, Kind::stage, Kind::method, Kind::teacher});
  const app::EntityRef what = app::entity_by_code(*scratch.snapshot(), of, code);
  std::vector<std::string> fields;
  model::with_entity(
      of, [&]<class T>() { model::for_each_field<T>([&](const auto& each) { fields.emplace_back(each.name); }); });
  if (std::find(fields.begin(), fields.end(), field) == fields.end())
    throw Error(ErrorKind::usage, app::not_one_of(field, fields));
  if (const app::Verdict verdict = app::change_field(scratch, what, field, value); !verdict.ok())
    throw Error(ErrorKind::input,
                Message(N_("{field} of {code}: {why}"), {{"field", field}, {"code", code}}).with("why", verdict.error));
}

void set(app::Document& scratch, const std::string& kind, const std::string& code, const std::string& competency,
         const std::string& level) {
  const model::Snapshot now = scratch.snapshot();
  const Kind of = app::kind_by_name(kind, {Kind::course, Kind::activity, Kind::assessment});
  const app::Cell cell{app::entity_by_code(*now, of, code),
                       now->competencies()[app::competency_by_code(*now, competency)].id};
  app::set_level(scratch, cell, level == "-" ? std::nullopt : std::optional(level));
}

void remove_from(app::Document& scratch, const std::string& kind, const std::string& code) {
  const Kind of = app::kind_by_name(kind, {Kind::course, Kind::activity, Kind::assessment, Kind::competency});
  app::remove(scratch, {app::entity_by_code(*scratch.snapshot(), of, code)});
}

std::vector<std::string> told(const app::SideBySide& result, const base::Catalogue& words, bool second) {
  std::vector<std::string> lines;
  for (const Message& sentence : analysis::sentences(*result.before, *result.after, result.comparison, second))
    lines.push_back(sentence.in(words));
  return lines;
}

std::string what_if_json(const app::SideBySide& result, bool kept, const base::Catalogue& words, bool second) {
  WhatIfJson json{{"sentences", told(result, words, second)},
                  {"policy", policy_json(result.comparison.after.thresholds)},
                  {"before", state_json(result.comparison.before, result.gaps_before)},
                  {"after", state_json(result.comparison.after, result.gaps_after)},
                  {"competencies", changed_competencies(*result.before, *result.after, result.comparison)},
                  {"closed", WhatIfJson::array()},
                  {"opened", WhatIfJson::array()},
                  {"kept", kept}};
  for (const std::size_t gap : result.gaps.closed)
    json["closed"].push_back(gap_reference(*result.before, result.gaps_before[gap]));
  for (const std::size_t gap : result.gaps.opened)
    json["opened"].push_back(gap_reference(*result.after, result.gaps_after[gap]));
  return json.dump(2) + "\n";
}

std::string what_if_text(const app::SideBySide& result, bool kept, const base::Catalogue& words, bool second) {
  if (result.comparison.differences.empty()) return words.translate(N_("That would change nothing.")) + "\n";
  std::string text;
  for (const std::string& line : told(result, words, second)) text += line + "\n";
  text += (text.empty() ? "" : "\n") + shares_text(result.comparison.before, result.comparison.after, words);
  const auto closed =
      gap_lines(*result.before, result.comparison.before, result.gaps_before, result.gaps.closed, words, second);
  const auto opened =
      gap_lines(*result.after, result.comparison.after, result.gaps_after, result.gaps.opened, words, second);
  text += list_text(N_("It would close:"), closed, words) + list_text(N_("It would open:"), opened, words);
  text += "\n" + policy_line(result.comparison.after.thresholds, words);
  text += words.translate(kept ? N_("Kept, as one edit.") : N_("Nothing was changed; --keep keeps it.")) + "\n";
  return text;
}

Exit run_what_if(const WhatIfCommand& options, const Console& console) {
  if (options.empty())
    throw Error(ErrorKind::usage, N_("nothing to try: name --import, --change, --set or --remove; see --help"));
  const auto document =
      app::Document::open(options.file, options.keep ? app::OpenMode::read_write : app::OpenMode::read_only);
  app::WhatIf what_if(*document);
  app::Document& scratch = what_if.scratch();
  for (const std::string& input : options.inputs) import_into(scratch, input, console);
  for (const auto& [kind, code, field, value] : options.changes) change(scratch, kind, code, field, value);
  for (const auto& [kind, code, competency, level] : options.levels) set(scratch, kind, code, competency, level);
  for (const auto& [kind, code] : options.removals) remove_from(scratch, kind, code);

  const app::SideBySide result = what_if.result(base::today());
  const std::string language =
      options.language.empty() ? console.words.language() : app::output_language(*result.before, options.language);
  const base::Catalogue words = app::words(language);
  const bool second = result.before->prefers_second(language);
  const bool kept = options.keep && what_if.keep(N_("Keep what was tried"));
  write_output(options.output, options.format == "json" ? what_if_json(result, kept, words, second)
                                                        : what_if_text(result, kept, words, second));
  return Exit::done;
}

}  // namespace

void add_what_if(CLI::App& app, Action& chosen) {
  const auto options = std::make_shared<WhatIfCommand>();
  CLI::App* command =
      app.add_subcommand("what-if", N_("Try changes in a scratch copy, and show what becomes of coverage and gaps"));
  command->add_option("FILE", options->file, N_("The programme"))->required();
  // Each may be given several times, so none takes more words than its own.
  const auto step = [&](CLI::Option* option, const char* words) { option->allow_extra_args(false)->type_name(words); };
  step(command->add_option("--import", options->inputs, N_("First: read this spreadsheet in")), "INPUT");
  step(command->add_option("--change", options->changes, N_("Then: give a field of a thing another value")),
       "KIND CODE FIELD VALUE");
  step(command->add_option("--set", options->levels,
                           N_("Then: align a course, activity or assessment; LEVEL - for not aligned")),
       "KIND CODE COMPETENCY LEVEL");
  step(command->add_option("--remove", options->removals, N_("Then: take a thing away")), "KIND CODE");
  command->add_flag("--keep", options->keep, N_("Do it in FILE too, as one edit"));
  command->add_option("--format", options->format, N_("table or json"))
      ->check(CLI::IsMember({"table", "json"}))
      ->capture_default_str();
  command->add_option("-o,--output", options->output, N_("The file to write; otherwise standard output"));
  command->add_option("--language", options->language, N_("Language of titles and words: en or zh_CN"));
  command->footer(N_("Example: attune what-if medicine.attune --set activity EMP201-03 R3 I --remove activity SC-12"));
  command->callback(
      [options, &chosen] { chosen = [options](const Console& console) { return run_what_if(*options, console); }; });
}

}  // namespace attune::cli
