#include "ui/support/form.h"

#include <wx/button.h>

namespace attune::ui {

void finish_dialog(wxDialog& dialog, wxSizer* content, const wxString& deed, wxWindow* aside) {
  auto* buttons = new wxStdDialogButtonSizer;
  auto* go_on = new wxButton(&dialog, wxID_OK, deed);
  buttons->AddButton(go_on);
  buttons->AddButton(new wxButton(&dialog, wxID_CANCEL, tr(N_("Cancel"))));
  buttons->Realize();
  go_on->SetDefault();

  auto* across = new wxBoxSizer(wxHORIZONTAL);
  if (aside) across->Add(aside, wxSizerFlags().CenterVertical().Border(wxLEFT, dialog.FromDIP(4)));
  across->Add(buttons, wxSizerFlags(1).CenterVertical());
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(content, wxSizerFlags(1).Expand().Border(wxALL, dialog.FromDIP(16)));
  down->Add(across, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, dialog.FromDIP(12)));
  dialog.SetSizer(down);
  fit_dialog(dialog);
  dialog.CentreOnParent();
}

void fit_dialog(wxDialog& dialog) {
  dialog.SetMinSize(wxDefaultSize);
  dialog.GetSizer()->SetSizeHints(&dialog);
}

}  // namespace attune::ui
