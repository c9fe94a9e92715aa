#pragma once
// An output file is replaced whole or not at all: written beside its place, flushed to the disk, then renamed. A device
// or a pipe is written to as it stands.

#include <filesystem>
#include <string>
#include <string_view>

namespace attune::base {

// Replaces the file with the bytes. Throws Error(output) naming the file and the system's reason; then the old file is
// as it was and nothing is left beside it.
void write_file(const std::filesystem::path& file, std::string_view bytes);

// The whole file. Throws Error(input).
std::string read_file(const std::filesystem::path& file);

// A place beside `file` for libraries that insist on writing a file themselves: give the library path(), then commit().
// Without commit() the file disappears.
class PendingFile {
 public:
  explicit PendingFile(std::filesystem::path file);
  ~PendingFile();
  PendingFile(const PendingFile&) = delete;
  PendingFile& operator=(const PendingFile&) = delete;

  const std::filesystem::path& path() const { return pending_; }
  // Makes it as an empty file, so that the system's reason against it is known before a library hides it. Throws
  // Error(output); a device or a pipe cannot be replaced.
  void claim();
  // Claims it and writes the bytes to it. Throws Error(output), naming the file and not this place.
  void write(std::string_view bytes);
  // Flushes to the disk and renames. Throws Error(output).
  void commit();

 private:
  std::filesystem::path file_;
  std::filesystem::path pending_;
};

}  // namespace attune::base
