#include "app/jobs/import.h"

#include "ui/commands/exchange.h"
#include "ui/commands/file.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/main_frame.h"
#include "ui/support/ask_file.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

namespace fs = std::filesystem;

const std::string import_slot = "import";

base::Message about_input(const char* sentence, const app::ImportOptions& options) {
  return {sentence, {{"file", options.input.filename().string()}}};
}

bool agrees(MainFrame& frame, const app::ImportOptions& options, const exchange::ImportPlan& plan) {
  return ImportDialog(&frame, options.input, plan).ShowModal() == wxID_OK;
}

// Reads the input and works out what it would do; then(plan, the snapshot that it was made for).
void plan(MainFrame& frame, const app::ImportOptions& options,
          const std::function<void(const exchange::ImportPlan&, const model::Snapshot&)>& then) {
  frame.workspace().run(
      import_slot, about_input(N_("Reading {file}"), options),
      [options](const model::Snapshot& snapshot, const base::Progress& progress) {
        return app::plan_import_job(*snapshot, options, progress);
      },
      [then, planned_for = frame.workspace().snapshot()](const exchange::ImportPlan& made) {
        then(made, planned_for);
      });
}

void import_into_open(MainFrame& frame, const app::ImportOptions& options) {
  const fs::path into = frame.workspace().document()->file();
  plan(frame, options, [&frame, options, into](const exchange::ImportPlan& made, const model::Snapshot& planned_for) {
    Workspace& workspace = frame.workspace();
    // Reading took a while: another programme may be open by now, or this one may have been edited.
    if (workspace.document() == nullptr || workspace.document()->file() != into) return;
    if (workspace.snapshot() != planned_for) return import_into_open(frame, options);
    if (!agrees(frame, options, made)) return;
    if (workspace.apply(
            [&](app::Document& document) { return app::apply_import(document, made, options, planned_for); }))
      workspace.say(about_input(N_("Imported {file}"), options));
  });
}

// The file is made only when the person has seen what will be in it.
void import_into_file(MainFrame& frame, const app::ImportOptions& options, const fs::path& file) {
  plan(frame, options, [&frame, options, file](const exchange::ImportPlan& made, const model::Snapshot&) {
    if (!agrees(frame, options, made)) return;
    frame.workspace().run(
        import_slot, about_input(N_("Importing {file}"), options),
        [options, file](const model::Snapshot&, const base::Progress& progress) {
          return app::import_into_new(file, options, progress);
        },
        [&frame, options, file](const exchange::ImportPlan&) {
          open_path(frame, file);
          frame.workspace().say(about_input(N_("Imported {file}"), options));
        });
  });
}

}  // namespace

void import_file(MainFrame& frame) {
  const FileKind kind{tr(N_("Spreadsheets")), "xlsx;csv"};
  if (const auto input = ask_open(&frame, tr(N_("Import a spreadsheet")), kind)) import_path(frame, *input);
}

void import_folder(MainFrame& frame) {
  const auto input = ask_folder(&frame, tr(N_("Import a folder of CSV files")));
  if (input) import_path(frame, *input);
}

void import_path(MainFrame& frame, const fs::path& input) {
  if (frame.workspace().document() != nullptr) return import_to(frame, input, {});
  const auto file =
      ask_new(&frame, tr(N_("Where to keep the programme")), programmes(), input.stem().string() + ".attune");
  if (file) import_to(frame, input, *file);
}

void import_to(MainFrame& frame, const fs::path& input, const fs::path& file) {
  app::ImportOptions options;
  options.input = input;
  if (file.empty())
    import_into_open(frame, options);
  else
    import_into_file(frame, options, file);
}

}  // namespace attune::ui
