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

ProgramRun run_attune(const std::vector<std::string>& arguments) { return run_attune_after("", arguments); }

ProgramRun run_attune_after(const std::string& shell, const std::vector<std::string>& arguments,
                            const std::string& input) {
  const TemporaryFolder folder;
  base::write_file(folder / "in", input);
  std::string command = "unset DISPLAY WAYLAND_DISPLAY; export LC_ALL=C; " + shell + " " +
                        quoted((binary_dir() / "bin" / "attune").string());
  for (const std::string& argument : arguments) command += " " + quoted(argument);
  command += " >" + quoted((folder / "out").string()) + " 2>" + quoted((folder / "err").string()) + " <" +
             quoted((folder / "in").string());
  const int status = std::system(command.c_str());
  return {WIFEXITED(status) ? WEXITSTATUS(status) : 128, base::read_file(folder / "out"),
          base::read_file(folder / "err")};
}

}  // namespace attune::test
