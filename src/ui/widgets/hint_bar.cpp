#include "ui/widgets/hint_bar.h"

#include <wx/button.h>
#include <wx/settings.h>
#include <wx/sizer.h>

#include "ui/support/text.h"
#include "ui/support/wrapped.h"
#include "ui/widgets/colours.h"

namespace attune::ui {

HintBar::HintBar(wxWindow* parent, std::function<void()> known) : wxPanel(parent) {
  SetName(wxS("hint"));
  SetBackgroundColour(blend(wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOW),
                            wxSystemSettings::GetColour(wxSYS_COLOUR_HIGHLIGHT), 0.12));
  text_ = new wxStaticText(this, wxID_ANY, wxString());
  auto* button = new wxButton(this, wxID_ANY, tr(N_("Got it")));
  button->SetName(wxS("hint_known"));
  button->Bind(wxEVT_BUTTON, [known = std::move(known)](wxCommandEvent&) { known(); });
  auto* across = new wxBoxSizer(wxHORIZONTAL);
  across->Add(text_, wxSizerFlags(1).CenterVertical().Border(wxALL, FromDIP(8)));
  across->Add(button, wxSizerFlags().CenterVertical().Border(wxALL, FromDIP(6)));
  SetSizer(across);
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    wrap();
  });
  Hide();
}

void HintBar::show(const base::Message& hint) {
  hint_ = hint;
  Show();
  GetParent()->Layout();
  wrap();
}

// As high as its words need at this width.
void HintBar::wrap() {
  const int room = GetClientSize().x - FromDIP(130);
  if (room < FromDIP(100)) return;
  const wxString lines = wrapped(*text_, tr(hint_), room);
  if (lines == text_->GetLabel()) return;
  text_->SetLabel(lines);
  SetMinSize(wxDefaultSize);
  SetMinSize(wxSize(-1, GetSizer()->CalcMin().y));
  GetParent()->Layout();
}

}  // namespace attune::ui
