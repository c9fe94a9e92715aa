#pragma once
// The printer and what else a person chose when something was printed last: for all that is printed while the program
// runs.

#include <wx/cmndata.h>

namespace attune::ui {

wxPrintData& print_setup();

}  // namespace attune::ui
