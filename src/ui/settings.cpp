#include "ui/settings.h"

#include <algorithm>

#include <wx/fileconf.h>
#include <wx/log.h>

#include "app/jobs/language.h"
#include "app/paths.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

constexpr std::size_t most_recent = 9;

wxString recent_key(std::size_t number) { return wxString::Format(wxS("/recent/%zu"), number); }

}  // namespace

Settings::Settings() {
  const auto folder = app::config_dir();
  std::error_code ignored;
  std::filesystem::create_directories(folder, ignored);
  // Without a folder to write to the window forgets, and that is all.
  const wxLogNull quiet;
  file_ = std::make_unique<wxFileConfig>(wxS("attune"), wxString(), wx((folder / "window.ini").string()), wxString(),
                                         wxCONFIG_USE_LOCAL_FILE);
}

Settings::~Settings() {
  const wxLogNull quiet;
  file_->Flush();
}

std::string Settings::language() const {
  const wxString chosen = file_->Read(wxS("/language"), wxString());
  if (!chosen.empty()) return utf8(chosen);
  return app::environment_language();
}

void Settings::set_language(const std::string& language) { file_->Write(wxS("/language"), wx(language)); }

std::vector<std::filesystem::path> Settings::recent_files() const {
  std::vector<std::filesystem::path> files;
  for (std::size_t i = 1; i <= most_recent; ++i) {
    const wxString file = file_->Read(recent_key(i), wxString());
    if (!file.empty()) files.emplace_back(utf8(file));
  }
  return files;
}

void Settings::add_recent_file(const std::filesystem::path& file) {
  const auto absolute = std::filesystem::absolute(file);
  auto files = recent_files();
  std::erase(files, absolute);
  files.insert(files.begin(), absolute);
  if (files.size() > most_recent) files.resize(most_recent);
  write_recent(files);
}

void Settings::forget_recent_file(const std::filesystem::path& file) {
  auto files = recent_files();
  if (std::erase(files, std::filesystem::absolute(file)) > 0) write_recent(files);
}

void Settings::write_recent(const std::vector<std::filesystem::path>& files) {
  const wxLogNull quiet;
  file_->DeleteGroup(wxS("/recent"));
  for (std::size_t i = 0; i < files.size(); ++i) file_->Write(recent_key(i + 1), wx(files[i].string()));
  file_->Flush();
}

wxSize Settings::window_size() const {
  return {static_cast<int>(file_->ReadLong(wxS("/window/width"), 1180)),
          static_cast<int>(file_->ReadLong(wxS("/window/height"), 760))};
}

bool Settings::maximized() const { return file_->ReadBool(wxS("/window/maximized"), false); }

void Settings::set_window(const wxSize& size, bool is_maximized) {
  file_->Write(wxS("/window/maximized"), is_maximized);
  if (is_maximized) return;
  file_->Write(wxS("/window/width"), size.x);
  file_->Write(wxS("/window/height"), size.y);
}

}  // namespace attune::ui
