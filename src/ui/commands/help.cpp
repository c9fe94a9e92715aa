#include "ui/commands/help.h"

#include <wx/msgdlg.h>
#include <wx/utils.h>

#include "app/paths.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/main_frame.h"
#include "ui/support/text.h"

namespace attune::ui {

void show_shortcuts(MainFrame& frame) { ShortcutsDialog(&frame).ShowModal(); }

void show_hints(MainFrame& frame) { frame.show_hints_again(); }

void show_guide(MainFrame& frame) {
  const std::string file = app::guide(words().language()).string();
  if (wxLaunchDefaultApplication(wx(file))) return;
  frame.inform(
      base::Message(N_("No program was found that shows the user guide. It is here: {file}"), {{"file", file}}));
}

void show_about(MainFrame& frame) {
  wxMessageDialog about(&frame, wxS("Attune " ATTUNE_VERSION), tr(N_("About Attune")), wxOK | wxICON_INFORMATION);
  about.SetExtendedMessage(tr(N_("Plans how a medical school teaches empathy: which competencies are taught, reached "
                                 "and assessed, where, and which are not.")) +
                           wxS("\n\n") + tr(N_("Free software under the MIT licence.")));
  about.SetOKLabel(tr(N_("Close")));
  about.ShowModal();
}

}  // namespace attune::ui
