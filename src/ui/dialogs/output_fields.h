#pragma once
// What every dialog asks that makes documents: in which language, on which paper, into which folder.

#include <filesystem>
#include <string>
#include <vector>

#include <wx/choice.h>
#include <wx/filepicker.h>

#include "publish/document.h"
#include "ui/workspace.h"

namespace attune::ui {

enum class BothLanguages { not_offered, offered };

class OutputFields {
 public:
  OutputFields(wxWindow* parent, const Workspace& workspace, BothLanguages both);

  // Children of the dialog, to be placed by it.
  wxChoice* language_choice() const { return language_; }
  wxChoice* paper_choice() const { return paper_; }
  wxDirPickerCtrl* folder_picker() const { return folder_; }

  // "zh_CN", or app::both_languages.
  const std::string& language() const { return languages_[static_cast<std::size_t>(language_->GetSelection())]; }
  publish::Paper paper() const { return paper_->GetSelection() == 0 ? publish::Paper::a4 : publish::Paper::letter; }
  std::filesystem::path folder() const;

 private:
  std::vector<std::string> languages_;
  wxChoice* language_;
  wxChoice* paper_;
  wxDirPickerCtrl* folder_;
};

// "Word document (.docx)" for "docx"
wxString format_name(std::string_view format);

}  // namespace attune::ui
