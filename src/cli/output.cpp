#include "cli/output.h"

#include <cerrno>
#include <cstdio>
#include <system_error>

#include "base/atomic_file.h"
#include "base/error.h"

namespace attune::cli {

void write_output(const std::string& file, std::string_view bytes) {
  if (!file.empty() && file != "-") {
    base::write_file(file, bytes);
    return;
  }
  errno = 0;
  const bool whole = std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size();
  if (!whole || std::fflush(stdout) != 0)
    throw base::Error(base::ErrorKind::output, base::Message(N_("standard output cannot be written: {why}"),
                                                             {{"why", std::generic_category().message(errno)}}));
}

}  // namespace attune::cli
