#include "tests/support/program.h"

#include <sys/wait.h>

#include <cstdlib>

#include "base/atomic_file.h"
#include "tests/support/files.h"

namespace attune::test {
namespace {

std::string quoted(const std::string& word) {
  std::string text = "'";
  for (const char c : word) text += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return text + "'";
}

}  // namespace

ProgramRun run_attune(const std::vector<std::string>& arguments) {
  const TemporaryFolder folder;
  std::string command =
      "env -u DISPLAY -u WAYLAND_DISPLAY LC_ALL=C " + quoted((binary_dir() / "bin" / "attune").string());
  for (const std::string& argument : arguments) command += " " + quoted(argument);
  command += " >" + quoted((folder / "out").string()) + " 2>" + quoted((folder / "err").string()) + " </dev/null";
  const int status = std::system(command.c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : 128, base::read_file(folder / "out"),
          base::read_file(folder / "err")};
}

}  // namespace attune::test
