#pragma once
// What a screen reader is told of a window. The tests' display has no accessibility bus to wait for; they ask the ATK
// objects of GTK's widgets, which are the very objects that AT-SPI exports.

#include <string>
#include <vector>

#include <wx/window.h>

namespace attune::test {

// The focusable widgets in the window, shown or on a page behind, that have no name or no role, each with the way to
// it. Its own widgets, those of its children, and those that wx and GTK put into them.
std::vector<std::string> unspoken_in(wxWindow& window);

// The name by which the window is read aloud.
std::string spoken_name(wxWindow& window);

}  // namespace attune::test
