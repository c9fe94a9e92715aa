#include "ui/widgets/link.h"

#include <wx/button.h>
#include <wx/control.h>

#include "ui/support/accessible_name.h"

namespace attune::ui {

wxWindow* make_link(wxWindow* parent, const wxString& text, std::function<void()> go) {
  auto* link = new wxButton(parent, wxID_ANY, wxControl::EscapeMnemonics(text), wxDefaultPosition, wxDefaultSize,
                            wxBU_LEFT | wxBORDER_NONE | wxBU_EXACTFIT);
  link->SetToolTip(text);
  link->SetMinSize(parent->FromDIP(wxSize(80, -1)));
  accessible_name(link, text);
  link->Bind(wxEVT_BUTTON, [go = std::move(go)](wxCommandEvent&) { go(); });
  return link;
}

}  // namespace attune::ui
