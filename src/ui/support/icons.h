#pragma once
// The program's own pictures, all of one style and in the colour of the text around them.

#include <string_view>

#include <wx/bmpbndl.h>

namespace attune::ui {

// data/icons/NAME.svg in this many pixels of a plain display; an empty bundle where there is none.
wxBitmapBundle icon(std::string_view name, int size);

}  // namespace attune::ui
