#include "cli/output.h"

#include <cerrno>
#include <cstdio>
#include <iostream>
#include <iterator>

#include "app/jobs/output.h"
#include "base/atomic_file.h"
#include "base/error.h"
#include "base/system_reason.h"
#include "base/text.h"
#include "base/uuid.h"

namespace attune::cli {
namespace {

namespace fs = std::filesystem;

class TemporaryFile {
 public:
  explicit TemporaryFile(const char* extension)
      : path_(fs::temp_directory_path() / ("attune-" + base::Uuid::random().to_string() + extension)) {}
  ~TemporaryFile() {
    std::error_code ignored;
    fs::remove(path_, ignored);
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

}  // namespace

bool is_standard(const std::string& file) { return file.empty() || file == "-"; }

std::string format_by_name(const std::string& file, std::initializer_list<const char*> formats) {
  for (const char* format : formats)
    if (base::ascii_lower(file).ends_with(std::string(".") + format)) return format;
  return "table";
}

void write_output(const std::string& file, std::string_view bytes) {
  if (!is_standard(file)) {
    app::spare_documents(file);
    base::write_file(file, bytes);
    return;
  }
  errno = 0;
  const bool whole = std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size();
  if (!whole || std::fflush(stdout) != 0)
    throw base::Error(
        base::ErrorKind::output,
        base::Message(N_("standard output cannot be written: {why}")).with("why", base::system_reason(errno)));
}

void write_output_file(const std::string& file, const char* extension,
                       const std::function<void(const fs::path&)>& write) {
  if (!is_standard(file)) {
    app::spare_documents(file);
    return write(file);
  }
  const TemporaryFile temporary(extension);
  write(temporary.path());
  write_output("-", base::read_file(temporary.path()));
}

std::string read_standard_input() {
  std::string bytes(std::istreambuf_iterator<char>(std::cin), {});
  if (std::cin.bad()) throw base::Error(base::ErrorKind::input, N_("standard input cannot be read"));
  return bytes;
}

}  // namespace attune::cli
