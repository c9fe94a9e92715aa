#include "app/paths.h"

#include <cstdlib>

#include "base/error.h"

namespace attune::app {
namespace {

namespace fs = std::filesystem;

fs::path bin_dir() {
  std::error_code failed;
  const fs::path self = fs::read_symlink("/proc/self/exe", failed);
  return failed ? fs::current_path() : self.parent_path();
}

}  // namespace

fs::path share_dir() {
  const fs::path share = bin_dir().parent_path() / "share" / "attune";
  if (!fs::is_directory(share / "data"))
    throw base::Error(
        base::ErrorKind::defect,
        base::Message(N_("the program's own files are not where they should be ({folder}); install Attune again"),
                      {{"folder", share.string()}}));
  return share;
}

fs::path data_dir() { return share_dir() / "data"; }
fs::path templates_dir() { return share_dir() / "templates"; }
// Words may be missing, the program still speaks English then.
fs::path locale_dir() { return bin_dir().parent_path() / "share" / "attune" / "locale"; }
fs::path program(const char* name) { return bin_dir() / name; }

fs::path config_dir() {
  if (const char* config = std::getenv("XDG_CONFIG_HOME"); config != nullptr && *config == '/')
    return fs::path(config) / "attune";
  if (const char* home = std::getenv("HOME"); home != nullptr) return fs::path(home) / ".config" / "attune";
  return fs::temp_directory_path() / "attune";
}

}  // namespace attune::app
