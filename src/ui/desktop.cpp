#include "ui/desktop.h"

#include <wx/init.h>

#include "ui/application.h"

namespace attune::ui {

int run_desktop(int argc, char** argv) {
  wxApp::SetInstance(new Application);
  return wxEntry(argc, argv);
}

}  // namespace attune::ui
