#pragma once
// Colours mixed from the desktop's own, so that they fit light, dark and any other theme. Asked for when painting.

#include <wx/colour.h>

#include "diagram/style.h"

namespace attune::ui {

inline wxColour to_wx(diagram::Colour colour) { return {colour.red, colour.green, colour.blue}; }
inline diagram::Colour from_wx(const wxColour& colour) { return {colour.Red(), colour.Green(), colour.Blue()}; }
// The theme of pictures that goes with the desktop's.
diagram::Theme theme_of_desktop();

// share 0: a, 1: b
wxColour blend(const wxColour& a, const wxColour& b, double share);

// The ground of a level: the higher on the scale, the stronger.
wxColour level_colour(int rank, int level_count);

// Text that can be read on the ground.
wxColour text_on(const wxColour& ground);

// What is wrong. Never the only sign of it.
wxColour error_colour();
wxColour warning_colour();
wxColour faint_text();
// What goes elsewhere when it is pressed.
wxColour link_colour();

}  // namespace attune::ui
