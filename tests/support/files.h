#pragma once
// Files for tests: the project's own, and a folder that goes away.

#include <filesystem>

namespace attune::test {

std::filesystem::path source_dir();
std::filesystem::path binary_dir();

class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const std::filesystem::path& path() const { return path_; }
  std::filesystem::path operator/(const std::filesystem::path& name) const { return path_ / name; }

 private:
  std::filesystem::path path_;
};

}  // namespace attune::test
