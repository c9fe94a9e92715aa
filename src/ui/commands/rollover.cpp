#include "ui/commands/rollover.h"

#include "ui/commands/file.h"
#include "ui/dialogs/rollover_dialog.h"
#include "ui/main_frame.h"
#include "ui/support/ask_file.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

const std::string rollover_command_slot = "roll over";

void into_new_file(MainFrame& frame, const app::RolloverOptions& options) {
  const auto file =
      ask_new(&frame, tr(N_("Where to keep the new year's programme")), programmes(),
              (options.title.empty() ? frame.workspace().snapshot()->programme().title : options.title) + ".attune");
  if (!file) return;
  const base::Message carried(N_("Carried into {file}"), {{"file", file->filename().string()}});
  frame.workspace().run(
      rollover_command_slot, N_("Carrying the programme into a new file"),
      [options, file](const model::Snapshot& snapshot, const base::Progress&) {
        app::create_rollover(*file, app::rollover_job(snapshot, options));
        return true;
      },
      [&frame, file, carried](bool) {
        open_path(frame, *file);
        frame.workspace().say(carried);
      });
}

void into_new_edition(MainFrame& frame, const app::RolloverOptions& options) {
  frame.workspace().run(
      rollover_command_slot, N_("Carrying the programme to the new edition"),
      [options](const model::Snapshot& snapshot, const base::Progress&) {
        return app::rollover_job(snapshot, options);
      },
      [&frame](const app::RolloverResult& result) {
        if (frame.workspace().apply([&](app::Document& document) { return app::apply_rollover(document, result); }))
          frame.workspace().say(N_("Carried to the new edition; undo takes it back"));
      });
}

}  // namespace

void roll_over(MainFrame& frame) {
  RolloverDialog dialog(&frame, frame.workspace());
  if (dialog.ShowModal() != wxID_OK) return;
  if (dialog.into_new_file())
    into_new_file(frame, dialog.options());
  else
    into_new_edition(frame, dialog.options());
}

}  // namespace attune::ui
