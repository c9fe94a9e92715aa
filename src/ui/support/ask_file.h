#pragma once
// Asks for a file or a folder. Nothing when the person thought better of it.

#include <filesystem>
#include <optional>
#include <string>

#include <wx/string.h>
#include <wx/window.h>

namespace attune::ui {

struct FileKind {
  wxString name;          // "Attune programmes"
  std::string extension;  // "attune"; several as "xlsx;csv", the first being the one that is meant
};

// "Attune programmes (*.attune)"
FileKind programmes();

std::optional<std::filesystem::path> ask_open(wxWindow* parent, const wxString& title, const FileKind& kind);
// The extension is added where the person left it out. Asks before replacing a file.
std::optional<std::filesystem::path> ask_save(wxWindow* parent, const wxString& title, const FileKind& kind,
                                              std::string suggestion);
// For a file that must not be there yet; asks until it is another one.
std::optional<std::filesystem::path> ask_new(wxWindow* parent, const wxString& title, const FileKind& kind,
                                             std::string suggestion);
// Whether the person agrees that a file or folder is replaced.
bool may_replace(wxWindow* parent, const std::filesystem::path& file);
std::optional<std::filesystem::path> ask_folder(wxWindow* parent, const wxString& title);

}  // namespace attune::ui
