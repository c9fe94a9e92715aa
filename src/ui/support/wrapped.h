#pragma once
// Text in lines that fit a width. wxStaticText::Wrap() breaks at spaces only, and Chinese has none.

#include <wx/window.h>

namespace attune::ui {

// With the font of the window, which the text will stand in. The width is in its pixels.
wxString wrapped(const wxWindow& window, const wxString& text, int width);

}  // namespace attune::ui
