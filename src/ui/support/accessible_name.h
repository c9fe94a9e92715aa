#pragma once
// What a screen reader calls a control. wxWidgets does not tell GTK: a label beside a control is not its name there,
// and SetName() is only for looking windows up. What has the focus in the control is named, too.

#include <wx/window.h>

namespace attune::ui {

void accessible_name(wxWindow* window, const wxString& name);

}  // namespace attune::ui
