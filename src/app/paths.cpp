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

// $VARIABLE/attune, else ~/FALLBACK/attune.
fs::path home_folder(const char* variable, const char* fallback) {
  if (const char* folder = std::getenv(variable); folder != nullptr && *folder == '/')
    return fs::path(folder) / "attune";
  if (const char* home = std::getenv("HOME"); home != nullptr) return fs::path(home) / fallback / "attune";
  return fs::temp_directory_path() / "attune";
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
fs::path guide(const std::string& language) {
  const fs::path folder = share_dir() / "guide";
  const fs::path wanted = folder / (language + ".html");
  return fs::exists(wanted) ? wanted : folder / "en.html";
}
fs::path program(const char* name) { return bin_dir() / name; }

fs::path config_dir() { return home_folder("XDG_CONFIG_HOME", ".config"); }
fs::path data_home() { return home_folder("XDG_DATA_HOME", ".local/share"); }

}  // namespace attune::app
