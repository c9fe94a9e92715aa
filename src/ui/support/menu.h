#pragma once
// Menus that are made when they are wanted.

#include <functional>

#include <wx/menu.h>

#include "ui/support/text.h"

namespace attune::ui {

enum class Enabled { no, yes };

// Adds a line that runs something when it is chosen.
inline wxMenuItem* add_item(wxMenu& menu, const wxString& label, std::function<void()> run,
                            Enabled enabled = Enabled::yes) {
  wxMenuItem* item = menu.Append(wxID_ANY, label);
  item->Enable(enabled == Enabled::yes);
  menu.Bind(
      wxEVT_MENU, [run = std::move(run)](wxCommandEvent&) { run(); }, item->GetId());
  return item;
}

}  // namespace attune::ui
