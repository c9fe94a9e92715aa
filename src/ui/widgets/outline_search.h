#pragma once
// A search field beside a tree: what is typed selects the first thing that has it in its code or title, Enter the next.

#include <wx/srchctrl.h>

#include "ui/widgets/outline_control.h"

namespace attune::ui {

wxSearchCtrl* make_outline_search(wxWindow* parent, OutlineControl& outline);

}  // namespace attune::ui
