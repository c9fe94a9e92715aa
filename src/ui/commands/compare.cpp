#include "ui/commands/compare.h"

#include "base/clock.h"
#include "ui/dialogs/compare_window.h"
#include "ui/main_frame.h"
#include "ui/support/ask_file.h"
#include "ui/support/text.h"
#include "ui/views/diagram_view.h"

namespace attune::ui {
namespace {

void close_window(MainFrame& frame) {
  wxWindow* window = wxWindow::FindWindowByName(wxS("compare_window"), &frame);
  if (window == nullptr) return;
  window->SetName(wxString());  // it goes a moment later
  window->Destroy();
}

void show_comparison(MainFrame& frame, const std::filesystem::path& file, ReadComparison read) {
  close_window(frame);
  const auto draw = [&frame, file, version = read.versions.before] {
    close_window(frame);  // it would lie on the picture
    frame.show_view(ViewId::diagram);
    static_cast<DiagramView&>(frame.view(ViewId::diagram)).compare_with(file.stem().string(), version);
  };
  const auto again = [&frame, file] { compare_with(frame, file); };
  (new CompareWindow(&frame, frame.workspace(), file, std::move(read), draw, again))->Show();
}

}  // namespace

void compare_file(MainFrame& frame) {
  if (const auto file = ask_open(&frame, tr(N_("Compare with an earlier version")), programmes()))
    compare_with(frame, *file);
}

void compare_with(MainFrame& frame, const std::filesystem::path& file) {
  frame.workspace().run(
      "compare", {N_("Comparing with {file}"), {{"file", file.filename().string()}}},
      [file](const model::Snapshot& snapshot, const base::Progress&) {
        return read_comparison(app::compare_with_file(file, snapshot, base::today()), words());
      },
      [&frame, file, of = frame.workspace().document()](ReadComparison read) {
        // Another programme may be open by now.
        if (frame.workspace().document() == of) show_comparison(frame, file, std::move(read));
      });
}

}  // namespace attune::ui
