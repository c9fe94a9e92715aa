#pragma once
namespace attune::cli {

// The command line: parses it, runs the command, tells what went wrong, and returns the exit code.
int run(int argc, char** argv);

}  // namespace attune::cli
