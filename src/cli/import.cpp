// attune import FILE INPUT [--format F] [--dry-run] [--replace] [--min-severity S]

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/jobs/import.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/severity.h"
#include "model/words.h"

namespace attune::cli {
namespace {

struct ImportCommand {
  std::string file;
  app::ImportOptions import;
  bool dry_run = false, replace = false;
  std::string min_severity = "info";
};

void print_changes(const exchange::ImportPlan& plan, const base::Catalogue& words) {
  for (const exchange::PlannedChange& change : plan.changes) {
    const char* sign = change.type == model::ChangeType::added     ? "+"
                       : change.type == model::ChangeType::removed ? "-"
                                                                   : "~";
    fmt::print("{} {} {}\n", sign, words.translate(model::kind_word(change.kind)), change.label);
    if (change.type == model::ChangeType::changed)
      for (const exchange::FieldChange& field : change.fields)
        fmt::print("    {}: {} -> {}\n", field.column, field.before, field.after);
  }
}

void print_counts(const exchange::ImportPlan& plan, const Console& console, bool dry_run) {
  const exchange::Counts total = plan.total();
  base::Message message(dry_run ? N_("Would add {added}, change {changed}, drop {dropped}; {same} stay as they are.")
                                : N_("Added {added}, changed {changed}, dropped {dropped}; {same} stay as they are."));
  message.with("added", std::to_string(total.added)).with("changed", std::to_string(total.changed));
  message.with("dropped", std::to_string(total.removed)).with("same", std::to_string(total.unchanged));
  say(message, console.words);
}

Exit run_import(ImportCommand options, const Console& console) {
  // A new file is made only once its input is known to be right, and is there only when all of it is in.
  const bool is_new = !std::filesystem::exists(options.file);
  if (options.import.input == "-") options.import.bytes = read_standard_input();
  std::unique_ptr<app::Document> document;
  if (!is_new)
    document =
        app::Document::open(options.file, options.dry_run ? app::OpenMode::read_only : app::OpenMode::read_write);
  const model::Snapshot current = document ? document->snapshot() : std::make_shared<const model::Curriculum>();
  exchange::ImportPlan plan = app::plan_import_job(*current, options.import, console.progress);
  print_findings(plan.findings, console.words);
  if (!plan.can_apply()) {
    fmt::print(stderr, "attune: {}\n",
               base::Message(N_("nothing was imported from {input}"), {{"input", options.import.input.string()}})
                   .in(console.words));
    return Exit::input;
  }
  if (options.dry_run) {
    print_changes(plan, console.words);
    print_counts(plan, console, true);
  } else {
    // The plan was made without the new file's own programme.
    if (is_new) plan = app::import_into_new(options.file, options.import);
    else app::apply_import(*document, plan, options.import, current);
    print_counts(plan, console, false);
  }
  return plan.has(severity_of(options.min_severity)) ? Exit::findings : Exit::done;
}

}  // namespace

void add_import(CLI::App& app, Action& chosen) {
  const auto options = std::make_shared<ImportCommand>();
  CLI::App* command = app.add_subcommand("import", N_("Read a spreadsheet (or another format) into a programme"));
  command->add_option("FILE", options->file, N_("The programme; made when it is not there"))->required();
  command->add_option("INPUT", options->import.input,
                      N_("The XLSX file, CSV file or folder of CSV files; - reads XLSX from standard input"))
      ->required();
  command->add_option("--format", options->import.format, N_("The input's format; otherwise told from its name"));
  command->add_flag("--dry-run", options->dry_run,
                    N_("Print what would be added, changed and dropped, and change nothing"));
  command->add_flag("--replace", options->replace, N_("Drop what a sheet of the input does not name"));
  add_severity(*command, options->min_severity);
  command->footer(N_("Example: attune import medicine.attune curriculum.xlsx --dry-run"));
  command->callback([options, &chosen] {
    if (options->replace) options->import.mode = exchange::ImportMode::replace;
    chosen = [options](const Console& console) { return run_import(*options, console); };
  });
}

}  // namespace attune::cli
