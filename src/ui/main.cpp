#include "ui/desktop.h"

int main(int argc, char** argv) { return attune::ui::run_desktop(argc, argv); }
