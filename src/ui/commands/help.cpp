#include "ui/commands/help.h"

#include <wx/aboutdlg.h>

#include "ui/main_frame.h"
#include "ui/support/text.h"

namespace attune::ui {

void show_about(MainFrame& frame) {
  wxAboutDialogInfo about;
  about.SetName(wxS("Attune"));
  about.SetDescription(tr(N_("Plans how a medical school teaches empathy: which competencies are taught, reached and "
                             "assessed, where, and which are not.")));
  about.SetLicence(wxS("MIT"));
  wxAboutBox(about, &frame);
}

}  // namespace attune::ui
