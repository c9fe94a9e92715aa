#include "ui/support/print_setup.h"

namespace attune::ui {

// Made when it is first asked for: before the window there is no printing system to ask.
wxPrintData& print_setup() {
  static wxPrintData setup;
  return setup;
}

}  // namespace attune::ui
