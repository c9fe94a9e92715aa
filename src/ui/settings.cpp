#include "ui/settings.h"

#include <algorithm>

#include <wx/fileconf.h>
#include <wx/log.h>

#include "app/jobs/language.h"
#include "app/paths.h"
#include "base/number.h"
#include "base/sha256.h"
#include "base/text.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

constexpr std::size_t most_recent = 9, most_commands = 5;
constexpr int most_backups = 99;

// Where a file's own settings stand: a path can have any character.
wxString key_of(const std::filesystem::path& file) {
  constexpr std::size_t digits = 16;
  return wxS("/places/") + wx(base::sha256(std::filesystem::absolute(file).string()).substr(0, digits));
}

}  // namespace

Settings::Settings() {
  std::error_code ignored;
  std::filesystem::create_directories(app::config_dir(), ignored);
  // Without a folder to write to the window forgets, and that is all.
  const wxLogNull quiet;
  read();
}

Settings::~Settings() {
  const wxLogNull quiet;
  file_->Flush();
}

void Settings::read() {
  file_ = std::make_unique<wxFileConfig>(wxS("attune"), wxString(), wx((app::config_dir() / "window.ini").string()),
                                         wxString(), wxCONFIG_USE_LOCAL_FILE);
}

void Settings::change(const std::function<void()>& write) {
  const wxLogNull quiet;
  // What cannot be kept is remembered as long as the window is there.
  if (kept_) read();
  write();
  kept_ = file_->Flush();
}

std::string Settings::language() const {
  const wxString chosen = file_->Read(wxS("/language"), wxString());
  if (!chosen.empty()) return utf8(chosen);
  return app::environment_language();
}

void Settings::set_language(const std::string& language) {
  change([&] { file_->Write(wxS("/language"), wx(language)); });
}

std::vector<std::string> Settings::read_list(const wxString& group, std::size_t most) const {
  std::vector<std::string> values;
  for (std::size_t i = 1; i <= most; ++i) {
    const wxString value = file_->Read(wxString::Format(wxS("/%s/%zu"), group, i), wxString());
    if (!value.empty()) values.push_back(utf8(value));
  }
  return values;
}

void Settings::write_list(const wxString& group, const std::vector<std::string>& values) {
  file_->DeleteGroup(wxS("/") + group);
  for (std::size_t i = 0; i < values.size(); ++i)
    file_->Write(wxString::Format(wxS("/%s/%zu"), group, i + 1), wx(values[i]));
}

std::vector<std::filesystem::path> Settings::recent_files() const {
  const auto values = read_list(wxS("recent"), most_recent);
  return {values.begin(), values.end()};
}

void Settings::add_recent_file(const std::filesystem::path& file) {
  const auto absolute = std::filesystem::absolute(file);
  change([&] {
    auto files = recent_files();
    std::erase(files, absolute);
    files.insert(files.begin(), absolute);
    if (files.size() > most_recent) files.resize(most_recent);
    write_recent(files);
  });
}

void Settings::forget_recent_file(const std::filesystem::path& file) {
  change([&] {
    auto files = recent_files();
    if (std::erase(files, std::filesystem::absolute(file)) > 0) write_recent(files);
  });
}

void Settings::write_recent(const std::vector<std::filesystem::path>& files) {
  // What has left the list is forgotten altogether.
  for (const auto& file : recent_files())
    if (std::ranges::find(files, file) == files.end()) file_->DeleteEntry(key_of(file));
  std::vector<std::string> values;
  for (const auto& file : files) values.push_back(file.string());
  write_list(wxS("recent"), values);
}

std::vector<std::string> Settings::recent_commands() const { return read_list(wxS("commands"), most_commands); }

void Settings::add_recent_command(const std::string& id) {
  change([&] {
    auto ids = recent_commands();
    std::erase(ids, id);
    ids.insert(ids.begin(), id);
    if (ids.size() > most_commands) ids.resize(most_commands);
    write_list(wxS("commands"), ids);
  });
}

Preferences Settings::preferences() const {
  Preferences chosen;
  chosen.theme = utf8(file_->Read(wxS("/preferences/theme"), wx(chosen.theme)));
  chosen.author = utf8(file_->Read(wxS("/preferences/author"), wxString()));
  chosen.reopen = file_->ReadBool(wxS("/preferences/reopen"), chosen.reopen);
  chosen.backups =
      std::clamp(static_cast<int>(file_->ReadLong(wxS("/preferences/backups"), chosen.backups)), 0, most_backups);
  if (file_->Read(wxS("/preferences/paper"), wxString()) == wxS("letter")) chosen.paper = PaperSize::letter;
  return chosen;
}

void Settings::set_preferences(const Preferences& preferences) {
  change([&] {
    file_->Write(wxS("/preferences/theme"), wx(preferences.theme));
    file_->Write(wxS("/preferences/author"), wx(preferences.author));
    file_->Write(wxS("/preferences/reopen"), preferences.reopen);
    file_->Write(wxS("/preferences/backups"), preferences.backups);
    file_->Write(wxS("/preferences/paper"), preferences.paper == PaperSize::letter ? wxS("letter") : wxS("a4"));
  });
}

std::optional<Place> Settings::place_in(const std::filesystem::path& file) const {
  const std::vector<std::string> parts = base::split_list(utf8(file_->Read(key_of(file), wxString())), ' ');
  if (parts.empty()) return std::nullopt;
  const auto view = base::parse_int(parts[0]);
  if (!view || *view < 0 || *view >= static_cast<std::int64_t>(view_count)) return std::nullopt;
  Place place{.view = static_cast<ViewId>(*view)};
  if (parts.size() < 4) return place;
  const auto kind = model::from_code<model::Kind>(parts[1]);
  const auto id = base::Uuid::parse(parts[2]), competency = base::Uuid::parse(parts[3]);
  if (!kind || !id || !competency) return place;
  place.kind = *kind;
  place.id = *id;
  place.competency = *competency;
  return place;
}

void Settings::set_place_in(const std::filesystem::path& file, const Place& place) {
  std::string text = base::to_text(static_cast<std::size_t>(view_of(place)));
  if (place.id)
    text +=
        " " + std::string(model::code(place.kind)) + " " + place.id.to_string() + " " + place.competency.to_string();
  change([&] {
    const auto files = recent_files();
    if (std::ranges::find(files, std::filesystem::absolute(file)) != files.end())
      file_->Write(key_of(file), wx(text));
  });
}

wxSize Settings::window_size() const {
  return {static_cast<int>(file_->ReadLong(wxS("/window/width"), 1180)),
          static_cast<int>(file_->ReadLong(wxS("/window/height"), 760))};
}

bool Settings::maximized() const { return file_->ReadBool(wxS("/window/maximized"), false); }

std::optional<wxPoint> Settings::window_position() const {
  long x = 0, y = 0;
  if (!file_->Read(wxS("/window/x"), &x) || !file_->Read(wxS("/window/y"), &y)) return std::nullopt;
  return wxPoint(static_cast<int>(x), static_cast<int>(y));
}

void Settings::set_window(const wxRect& place, bool is_maximized) {
  change([&] {
    file_->Write(wxS("/window/maximized"), is_maximized);
    if (is_maximized) return;
    file_->Write(wxS("/window/width"), place.width);
    file_->Write(wxS("/window/height"), place.height);
    file_->Write(wxS("/window/x"), place.x);
    file_->Write(wxS("/window/y"), place.y);
  });
}

std::optional<long> Settings::layout(const std::string& part) const {
  long value = 0;
  return file_->Read(wxS("/layout/") + wx(part), &value) ? std::optional(value) : std::nullopt;
}

void Settings::set_layout(const std::string& part, long value) {
  change([&] { file_->Write(wxS("/layout/") + wx(part), value); });
}

}  // namespace attune::ui
