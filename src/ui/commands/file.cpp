#include "ui/commands/file.h"

#include <wx/filedlg.h>

#include "ui/application.h"
#include "ui/main_frame.h"
#include "ui/support/post.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

wxString programme_wildcard() { return tr(N_("Attune programmes")) + wxS(" (*.attune)|*.attune"); }

}  // namespace

void open_file(MainFrame& frame) {
  wxFileDialog dialog(&frame, tr(N_("Open a programme")), wxString(), wxString(), programme_wildcard(),
                      wxFD_OPEN | wxFD_FILE_MUST_EXIST);
  if (dialog.ShowModal() == wxID_OK) open_path(frame, utf8(dialog.GetPath()));
}

void open_path(MainFrame& frame, const std::filesystem::path& file) {
  try {
    frame.workspace().set_document(app::Document::open(file));
    application().settings().add_recent_file(file);
  } catch (...) {
    report_exception();
  }
}

void close_file(MainFrame& frame) { frame.workspace().set_document(nullptr); }

void quit(MainFrame& frame) { frame.Close(); }

}  // namespace attune::ui
