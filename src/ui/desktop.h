#pragma once
// The whole desktop program, for a main that knows no wxWidgets. Returns the exit code.

namespace attune::ui {

int run_desktop(int argc, char** argv);

}  // namespace attune::ui
