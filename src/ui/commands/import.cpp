#include "app/jobs/import.h"

#include "ui/commands/exchange.h"
#include "ui/commands/file.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/main_frame.h"
#include "ui/support/ask_file.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

enum class Target { open_programme, new_programme };

// What was made only to import into is not left behind empty.
void give_up(MainFrame& frame, Target target) {
  if (target == Target::open_programme) return;
  const auto file = frame.workspace().document()->file();
  frame.workspace().set_document(nullptr);
  std::error_code ignored;
  std::filesystem::remove(file, ignored);
}

void preview(MainFrame& frame, const app::ImportOptions& options, const exchange::ImportPlan& plan, Target target) {
  ImportDialog dialog(&frame, options.input, plan);
  if (dialog.ShowModal() != wxID_OK) return give_up(frame, target);
  if (frame.workspace().apply([&](app::Document& document) { return app::apply_import(document, plan, options); }))
    frame.workspace().say(base::Message(N_("Imported {file}"), {{"file", options.input.filename().string()}}));
}

void plan(MainFrame& frame, const std::filesystem::path& input, Target target) {
  app::ImportOptions options;
  options.input = input;
  frame.workspace().run(
      "import", base::Message(N_("Reading {file}"), {{"file", input.filename().string()}}),
      [options](const model::Snapshot& snapshot, const base::Progress& progress) {
        return app::plan_import_job(*snapshot, options, progress);
      },
      [&frame, options, target](const exchange::ImportPlan& made) { preview(frame, options, made, target); },
      [&frame, target](const std::string& sentence) {
        give_up(frame, target);
        frame.show_error(sentence);
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

void import_path(MainFrame& frame, const std::filesystem::path& input) {
  if (frame.workspace().document() != nullptr) return plan(frame, input, Target::open_programme);
  const auto file = ask_save(&frame, tr(N_("Where to keep the programme")), programmes(),
                             input.stem().string() + ".attune");
  if (!file) return;
  create_path(frame, *file, {});
  if (frame.workspace().document() != nullptr) plan(frame, input, Target::new_programme);
}

}  // namespace attune::ui
