#pragma once
// What the window remembers from one day to the next: a small file in the person's configuration folder. Several
// windows are several programs with the same file, so it is written at once, after what others wrote was read.

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <wx/gdicmn.h>

#include "ui/place.h"

class wxFileConfig;

namespace attune::ui {

enum class PaperSize { a4, letter };

// What people decide once; the rest the window remembers by itself.
struct Preferences {
  std::string theme = "system";  // or "light", "dark"
  std::string author;            // how the history calls the person; empty: the login name
  bool reopen = false;           // the last programme, at the start
  int backups = 5;               // copies kept of each programme; 0: none
  PaperSize paper = PaperSize::a4;
  friend bool operator==(const Preferences&, const Preferences&) = default;
};

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

  // Ids of actions, newest first, at most five.
  std::vector<std::string> recent_commands() const;
  void add_recent_command(const std::string& id);

  Preferences preferences() const;
  void set_preferences(const Preferences& preferences);

  // Where a programme was left that was opened lately; nothing of others.
  std::optional<Place> place_in(const std::filesystem::path& file) const;
  void set_place_in(const std::filesystem::path& file, const Place& place);

  wxSize window_size() const;
  // Nothing until there was a window.
  std::optional<wxPoint> window_position() const;
  bool maximized() const;
  void set_window(const wxRect& place, bool is_maximized);

  // Whether the person has read how a page is worked with.
  bool is_hint_known(const std::string& page) const { return layout("hint/" + page).value_or(0) != 0; }
  void set_hint_known(const std::string& page, bool known) { set_layout("hint/" + page, known ? 1 : 0); }

  // How people left a part of the window ("curriculum/sash"); nothing until they moved it.
  std::optional<long> layout(const std::string& part) const;
  void set_layout(const std::string& part, long value);

 private:
  void read();
  // Everything is written in here.
  void change(const std::function<void()>& write);
  void write_list(const wxString& group, const std::vector<std::string>& values);
  std::vector<std::string> read_list(const wxString& group, std::size_t most) const;
  void write_recent(const std::vector<std::filesystem::path>& files);

  std::unique_ptr<wxFileConfig> file_;
  bool kept_ = true;  // the last change, in the file
};

}  // namespace attune::ui
