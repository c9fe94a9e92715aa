#include "cli/run.h"

int main(int argc, char** argv) { return attune::cli::run(argc, argv); }
