#include "tests/support/files.h"

#include "base/uuid.h"

namespace attune::test {

std::filesystem::path source_dir() { return ATTUNE_SOURCE_DIR; }
std::filesystem::path binary_dir() { return ATTUNE_BINARY_DIR; }

TemporaryFolder::TemporaryFolder()
    : path_(std::filesystem::temp_directory_path() / ("attune-test-" + base::Uuid::random().to_string())) {
  std::filesystem::create_directories(path_);
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace attune::test
