#pragma once
// Checks a Word form and shows what it will be filled with, before it is used for syllabi.

#include <filesystem>
#include <optional>
#include <string>

#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/dialog.h>
#include <wx/filepicker.h>
#include <wx/stattext.h>

#include "publish/form/form.h"
#include "ui/workspace.h"

namespace attune::ui {

class FormDialog : public wxDialog {
 public:
  // `course` is the one whose values are shown first; `language` that of the syllabi.
  FormDialog(wxWindow* parent, const Workspace& workspace, model::Index course, std::string language);

  // Reads the file and shows what it says; the dialog can be left with OK where nothing is wrong.
  void open(const std::filesystem::path& file);
  std::filesystem::path file() const;

 private:
  void show_form();
  void show_problems();
  void show_tags();

  model::Snapshot curriculum_;
  std::string language_;
  std::optional<publish::Form> form_;
  wxString refusal_;  // why the file is no form
  wxFilePickerCtrl* file_;
  wxChoice* course_;
  wxStaticText* verdict_;
  wxDataViewListCtrl* problems_;
  wxDataViewListCtrl* tags_;
};

}  // namespace attune::ui
