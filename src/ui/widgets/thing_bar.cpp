#include "ui/widgets/thing_bar.h"

#include <utility>

#include <wx/accel.h>
#include <wx/menu.h>
#include <wx/wrapsizer.h>

#include "ui/support/text.h"

namespace attune::ui {
namespace {

wxString with_key(const ThingCommand& command) {
  return *command.key == 0 ? tr(command.label) : tr(command.label) + wxS("\t") + wx(command.key);
}

}  // namespace

ThingBar::ThingBar(wxWindow* parent, std::vector<ThingCommand> commands)
    : wxPanel(parent), commands_(std::move(commands)) {
  auto* across = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
  for (const ThingCommand& command : commands_) {
    if (command.where == ThingCommand::Where::menu) {
      buttons_.push_back(nullptr);
      continue;
    }
    auto* button = new wxButton(this, wxID_ANY, tr(command.label));
    button->SetName(wx(command.name));
    if (*command.key != 0) button->SetToolTip(wx(command.key));
    button->Bind(wxEVT_BUTTON, [&command](wxCommandEvent&) { command.run(); });
    if (command.starts_group) across->AddSpacer(FromDIP(10));
    across->Add(button, wxSizerFlags().Border(wxRIGHT, FromDIP(4)));
    buttons_.push_back(button);
  }
  SetSizer(across);
  // How many lines it takes is known once it has its width.
  Bind(wxEVT_SIZE, [this, width = 0](wxSizeEvent& event) mutable {
    event.Skip();
    if (std::exchange(width, event.GetSize().x) != event.GetSize().x) CallAfter([this] { GetParent()->Layout(); });
  });
}

void ThingBar::update() {
  for (std::size_t i = 0; i < commands_.size(); ++i)
    if (buttons_[i] != nullptr) buttons_[i]->Enable(commands_[i].enabled());
}

void ThingBar::fill(wxMenu& menu) {
  for (const ThingCommand& command : commands_) {
    if (command.starts_group) menu.AppendSeparator();
    wxMenuItem* item = menu.Append(wxID_ANY, with_key(command));
    item->Enable(command.enabled());
    menu.Bind(
        wxEVT_MENU, [&command](wxCommandEvent&) { command.run(); }, item->GetId());
  }
}

bool ThingBar::press(const wxKeyEvent& event) {
  for (const ThingCommand& command : commands_) {
    wxAcceleratorEntry key;
    if (*command.key == 0 || !key.FromString(wx(command.key))) continue;
    const int modifiers = (event.ControlDown() ? wxACCEL_CTRL : 0) | (event.ShiftDown() ? wxACCEL_SHIFT : 0) |
                          (event.AltDown() ? wxACCEL_ALT : 0);
    if (key.GetKeyCode() != event.GetKeyCode() || key.GetFlags() != modifiers) continue;
    if (command.enabled()) command.run();
    return true;
  }
  return false;
}

}  // namespace attune::ui
