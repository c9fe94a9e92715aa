#include "ui/support/ask_file.h"

#include <algorithm>

#include <wx/dirdlg.h>
#include <wx/filedlg.h>
#include <wx/msgdlg.h>
#include <wx/stdpaths.h>

#include "base/text.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

wxString wildcard(const FileKind& kind) {
  std::vector<std::string> patterns;
  for (const std::string& extension : base::split_list(kind.extension)) patterns.push_back("*." + extension);
  const wxString all = wx(base::join(patterns, ";"));
  return kind.name + wxS(" (") + all + wxS(")|") + all;
}

// A name may have a dot of its own ("Plan 1.2"), so only the kind's own extensions are taken for one.
std::filesystem::path with_extension(std::filesystem::path file, const FileKind& kind) {
  const std::vector<std::string> known = base::split_list(kind.extension);
  for (const std::string& extension : known)
    if (base::ascii_lower(file.extension().string()) == "." + extension) return file;
  file += "." + known.front();
  return file;
}

}  // namespace

bool may_replace(wxWindow* parent, const std::filesystem::path& file) {
  wxMessageDialog ask(
      parent, tr(base::Message(N_("{file} is there already. Replace it?"), {{"file", file.filename().string()}})),
      wxString(), wxOK | wxCANCEL | wxCANCEL_DEFAULT | wxICON_WARNING);
  ask.SetOKCancelLabels(tr(N_("Replace")), tr(N_("Cancel")));
  return ask.ShowModal() == wxID_OK;
}

FileKind programmes() { return {tr(N_("Attune programmes")), "attune"}; }

std::optional<std::filesystem::path> ask_open(wxWindow* parent, const wxString& title, const FileKind& kind) {
  wxFileDialog dialog(parent, title, wxString(), wxString(), wildcard(kind), wxFD_OPEN | wxFD_FILE_MUST_EXIST);
  if (dialog.ShowModal() != wxID_OK) return std::nullopt;
  return utf8(dialog.GetPath());
}

std::optional<std::filesystem::path> ask_save(wxWindow* parent, const wxString& title, const FileKind& kind,
                                              std::string suggestion) {
  std::ranges::replace(suggestion, '/', '-');
  wxFileDialog dialog(parent, title, wxString(), wx(suggestion), wildcard(kind), wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
  if (dialog.ShowModal() != wxID_OK) return std::nullopt;
  const std::filesystem::path typed = utf8(dialog.GetPath()), file = with_extension(typed, kind);
  // The dialog has asked about the name as it was typed.
  if (file != typed && std::filesystem::exists(file) && !may_replace(parent, file)) return std::nullopt;
  return file;
}

std::optional<std::filesystem::path> ask_new(wxWindow* parent, const wxString& title, const FileKind& kind,
                                             std::string suggestion) {
  std::ranges::replace(suggestion, '/', '-');
  wxFileDialog dialog(parent, title, wxString(), wx(suggestion), wildcard(kind), wxFD_SAVE);
  while (dialog.ShowModal() == wxID_OK) {
    const std::filesystem::path file = with_extension(utf8(dialog.GetPath()), kind);
    if (!std::filesystem::exists(file)) return file;
    const base::Message taken(N_("{file} exists already; choose another name"), {{"file", file.string()}});
    wxMessageDialog(parent, tr(taken), title, wxOK | wxICON_WARNING).ShowModal();
  }
  return std::nullopt;
}

std::optional<std::filesystem::path> ask_folder(wxWindow* parent, const wxString& title) {
  wxDirDialog dialog(parent, title, wxStandardPaths::Get().GetDocumentsDir());
  if (dialog.ShowModal() != wxID_OK) return std::nullopt;
  return utf8(dialog.GetPath());
}

}  // namespace attune::ui
