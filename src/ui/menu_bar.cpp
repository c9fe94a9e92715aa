#include "ui/menu_bar.h"

#include <map>
#include <vector>

#include <wx/accel.h>
#include <wx/control.h>

#include "ui/support/icons.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

constexpr int first_id = wxID_HIGHEST + 100;

wxString with_shortcut(const base::Message& label, const Action& action) {
  const wxString text = tr(label);
  return action.shortcut.empty() ? text : text + wxS("\t") + wx(action.shortcut);
}

// "&Undo: set the level" without what only a menu understands.
wxString plain(const base::Message& label) { return wxMenuItem::GetLabelText(tr(label)); }

}  // namespace

int id_of(const Action& action) { return first_id + static_cast<int>(&action - actions().data()); }

MenuBar::MenuBar() : recent_(new wxMenu) {
  std::map<Menu, wxMenu*> menus;
  for (const Menu menu : {Menu::file, Menu::edit, Menu::view, Menu::help}) {
    menus[menu] = new wxMenu;
    Append(menus[menu], tr(menu_title(menu)));
  }
  for (const Action& action : actions()) {
    wxMenu& menu = *menus[action.menu];
    if (action.starts_group) menu.AppendSeparator();
    menu.Append(id_of(action), with_shortcut(action.label, action), tr(action.help),
                action.kind == ActionKind::choice ? wxITEM_RADIO : wxITEM_NORMAL);
    if (action.id == "file.open") menu.AppendSubMenu(recent_, tr(N_("Open &recent")));
  }
}

void MenuBar::update(const Workspace& workspace) {
  for (const Action& action : actions()) {
    wxMenuItem& item = *FindItem(id_of(action));
    item.Enable(action.enabled(workspace));
    if (action.chosen != nullptr && action.chosen(workspace)) item.Check();
    if (action.label_now != nullptr) item.SetItemLabel(with_shortcut(action.label_now(workspace), action));
  }
}

void MenuBar::show_recent(const std::vector<std::filesystem::path>& files,
                          const std::function<void(const std::filesystem::path&)>& open) {
  while (recent_->GetMenuItemCount() > 0) recent_->Destroy(recent_->FindItemByPosition(0));
  for (const auto& file : files) {
    const int id = recent_->Append(wxID_ANY, wxControl::EscapeMnemonics(wx(file.string())))->GetId();
    recent_->Bind(wxEVT_MENU, [open, file](wxCommandEvent&) { open(file); }, id);
  }
  if (files.empty()) recent_->Append(wxID_ANY, tr(N_("Nothing opened yet")))->Enable(false);
}

void fill_toolbar(wxToolBar& bar) {
  for (const Action& action : actions()) {
    if (action.icon.empty()) continue;
    bar.AddTool(id_of(action), plain(action.label), icon(action.icon, 24), tr(action.help));
  }
  bar.Realize();
}

void update_toolbar(wxToolBar& bar, const Workspace& workspace) {
  for (const Action& action : actions()) {
    if (action.icon.empty()) continue;
    bar.EnableTool(id_of(action), action.enabled(workspace));
    if (action.label_now != nullptr) bar.SetToolShortHelp(id_of(action), plain(action.label_now(workspace)));
  }
}

const Action* action_of(const wxKeyEvent& key) {
  for (const Action& action : actions()) {
    wxAcceleratorEntry entry;
    if (action.shortcut.empty() || !entry.FromString(wx(action.shortcut))) continue;
    const bool ctrl = (entry.GetFlags() & wxACCEL_CTRL) != 0, shift = (entry.GetFlags() & wxACCEL_SHIFT) != 0,
               alt = (entry.GetFlags() & wxACCEL_ALT) != 0;
    if (entry.GetKeyCode() == key.GetKeyCode() && ctrl == key.ControlDown() && shift == key.ShiftDown() &&
        alt == key.AltDown())
      return &action;
  }
  return nullptr;
}

wxAcceleratorTable second_shortcuts() {
  std::vector<wxAcceleratorEntry> entries;
  for (const Action& action : actions()) {
    wxAcceleratorEntry entry;
    if (action.second_shortcut.empty() || !entry.FromString(wx(action.second_shortcut))) continue;
    entry.Set(entry.GetFlags(), entry.GetKeyCode(), id_of(action));
    entries.push_back(entry);
  }
  return {static_cast<int>(entries.size()), entries.data()};
}

}  // namespace attune::ui
