// attune-worker: reads one request on standard input and answers on standard output. The program starts it, limits its
// time and ends it; people do not. Exit codes: 0 done, 1 wrong call, 2 bad request, 3 the answer cannot be written.

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <cerrno>
#include <exception>
#include <optional>
#include <string>
#include <string_view>

#include "worker/layout.h"
#include "worker/solve.h"

namespace {

constexpr std::size_t largest_request = std::size_t{64} << 20;

bool write_all(int to, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(to, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

// All of standard input; nothing when it cannot be read or is too large.
std::optional<std::string> read_request() {
  std::string request;
  char block[1 << 16];
  while (true) {
    const ssize_t got = ::read(STDIN_FILENO, block, sizeof block);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return std::nullopt;
    if (got == 0) return request;
    request.append(block, static_cast<std::size_t>(got));
    if (request.size() > largest_request) return std::nullopt;
  }
}

}  // namespace

int main(int count, char** arguments) {
  // Without the program that asked, nobody waits for the answer.
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  // The libraries print: they get nothing to print to.
  const int answer_to = ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3),
            complain_to = ::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
  ::dup2(nowhere, STDOUT_FILENO);
  ::dup2(nowhere, STDERR_FILENO);
  const auto complain = [&](int code, const std::string& why) {
    write_all(complain_to, "attune-worker: " + why + "\n");
    return code;
  };

  const std::string_view service = count == 2 ? arguments[1] : "";
  if (service != "layout" && service != "solve") return complain(1, "usage: attune-worker layout|solve");
  const auto request = read_request();
  if (!request) return complain(2, "the request cannot be read, or is larger than 64 MB");
  int code = 0;
  try {
    const std::string answer =
        service == "solve" ? attune::worker::solve(*request) : attune::worker::layout(*request);
    if (!write_all(answer_to, answer)) code = complain(3, "the answer cannot be written");
  } catch (const std::exception& error) {
    code = complain(2, error.what());
  }
  // The libraries' own tidying up is not worth its time, and they leak.
  ::_exit(code);
}
