#pragma once
// A line of text that leads somewhere: reachable by key, cut with an ellipsis where there is no room.

#include <functional>

#include <wx/window.h>

namespace attune::ui {

wxWindow* make_link(wxWindow* parent, const wxString& text, std::function<void()> go);

}  // namespace attune::ui
