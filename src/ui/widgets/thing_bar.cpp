#include "ui/widgets/thing_bar.h"

#include <wx/menu.h>
#include <wx/sizer.h>

#include "ui/support/text.h"

namespace attune::ui {

ThingBar::ThingBar(wxWindow* parent, std::vector<ThingCommand> commands)
    : wxPanel(parent), commands_(std::move(commands)) {
  auto* across = new wxBoxSizer(wxHORIZONTAL);
  for (const ThingCommand& command : commands_) {
    auto* button = new wxButton(this, wxID_ANY, tr(command.label));
    button->SetName(wx(command.name));
    button->Bind(wxEVT_BUTTON, [&command](wxCommandEvent&) { command.run(); });
    if (command.starts_group) across->AddSpacer(FromDIP(10));
    across->Add(button, wxSizerFlags().Border(wxRIGHT, FromDIP(4)));
    buttons_.push_back(button);
  }
  SetSizer(across);
}

void ThingBar::update() {
  for (std::size_t i = 0; i < commands_.size(); ++i) buttons_[i]->Enable(commands_[i].enabled());
}

void ThingBar::fill(wxMenu& menu) {
  for (const ThingCommand& command : commands_) {
    if (command.starts_group) menu.AppendSeparator();
    wxMenuItem* item = menu.Append(wxID_ANY, tr(command.label));
    item->Enable(command.enabled());
    menu.Bind(wxEVT_MENU, [&command](wxCommandEvent&) { command.run(); }, item->GetId());
  }
}

}  // namespace attune::ui
