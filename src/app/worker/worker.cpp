#include "app/worker/worker.h"

#include <cstdlib>
#include <system_error>

#include "app/worker/process.h"
#include "base/error.h"
#include "base/number.h"
#include "base/system_reason.h"
#include "base/text.h"

namespace attune::app {
namespace {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;
using base::Message;

constexpr const char* worker_name = "attune-worker";

bool can_run(const fs::path& file) {
  std::error_code ignored;
  return fs::is_regular_file(file, ignored);
}

// What the worker says about itself, without its own name.
std::string said(const Finished& finished) {
  std::string_view line = std::string_view(finished.complaint).substr(0, finished.complaint.find('\n'));
  const std::string prefix = std::string(worker_name) + ": ";
  if (line.starts_with(prefix)) line.remove_prefix(prefix.size());
  return base::is_utf8(line) ? std::string(base::trim(line)) : std::string();
}

}  // namespace

fs::path find_worker() {
  if (const char* given = std::getenv("ATTUNE_WORKER")) return given;
  std::error_code unknown;
  const fs::path self = fs::read_symlink("/proc/self/exe", unknown);
  for (const fs::path& folder : {self.parent_path(), fs::path(ATTUNE_INSTALLED_BIN)})
    if (!folder.empty() && can_run(folder / worker_name)) return folder / worker_name;
  throw Error(ErrorKind::defect, Message(N_("{program} is not beside the program; install Attune again"),
                                         {{"program", worker_name}}));
}

std::string run_worker(const std::vector<std::string>& arguments, std::string_view input, std::stop_token stop,
                       std::chrono::milliseconds limit) {
  const fs::path worker = find_worker();
  Finished finished;
  try {
    finished = run_process(worker, arguments, input, stop, limit);
  } catch (const std::system_error& error) {
    throw Error(ErrorKind::defect, Message(N_("{program} cannot be started: {why}"),
                                           {{"program", worker.string()}})
                                     .with("why", base::system_reason(error.code().value())));
  }
  switch (finished.ending) {
    case Ending::stopped: throw Error(ErrorKind::cancelled, N_("stopped; nothing was changed"));
    case Ending::too_slow:
      throw Error(ErrorKind::output,
                  Message(N_("{program} took longer than {seconds} s and was ended"),
                          {{"program", worker_name},
                           {"seconds", base::format_hours(static_cast<double>(limit.count()) / 1000)}}));
    case Ending::too_much:
      throw Error(ErrorKind::defect,
                  Message(N_("{program} gave an answer that makes no sense"), {{"program", worker_name}}));
    case Ending::died:
      throw Error(ErrorKind::defect,
                  Message(N_("{program} ended by itself (signal {signal}) before it had answered"),
                          {{"program", worker_name}, {"signal", base::to_text(std::int64_t{finished.code})}}));
    case Ending::exited: break;
  }
  if (finished.code != 0)
    throw Error(ErrorKind::defect, Message(N_("{program} refused what it was asked ({code}): {why}"),
                                           {{"program", worker_name},
                                            {"code", base::to_text(std::int64_t{finished.code})},
                                            {"why", said(finished)}}));
  return std::move(finished.output);
}

}  // namespace attune::app
