#pragma once
// What the window remembers from one day to the next: a small file in the person's configuration folder.

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <wx/gdicmn.h>

class wxFileConfig;

namespace attune::ui {

class Settings {
 public:
  // Reads app::config_dir()/window.ini; a missing or unreadable one is empty.
  Settings();
  ~Settings();

  // The interface's language; the desktop's, as far as there are words for it, until one is chosen.
  std::string language() const;
  void set_language(const std::string& language);

  // Newest first, at most nine.
  std::vector<std::filesystem::path> recent_files() const;
  void add_recent_file(const std::filesystem::path& file);
  void forget_recent_file(const std::filesystem::path& file);

  wxSize window_size() const;
  bool maximized() const;
  void set_window(const wxSize& size, bool is_maximized);

 private:
  void write_recent(const std::vector<std::filesystem::path>& files);

  std::unique_ptr<wxFileConfig> file_;
};

}  // namespace attune::ui
