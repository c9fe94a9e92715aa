#pragma once
// Asks for the programme's own facts, and on another scale what becomes of the levels in use. Changes the programme
// when they are accepted; what is wrong is said in the dialog, which then stays.

#include <map>
#include <string>
#include <vector>

#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "app/edits/programme.h"
#include "ui/support/form.h"
#include "ui/workspace.h"

namespace attune::ui {

class ProgrammeDialog : public wxDialog {
 public:
  ProgrammeDialog(wxWindow* parent, Workspace& workspace);

 private:
  // A list of values with what people read of them.
  struct Chooser {
    wxChoice* choice;
    std::vector<std::string> values;
    std::string value() const;
  };

  void add_text(Form& form, std::string_view field, int width);
  void add_chooser(Form& form, std::string_view field, const std::vector<std::pair<std::string, wxString>>& values);
  void add_languages(Form& form);
  void add_scale(Form& form);
  // The rows of the second language only where there is one.
  void show_second();
  void show_levels();
  void add_level(Form& rows, const std::string& level, const model::Scale& to, const app::LevelMap& proposal);
  model::Programme read(std::vector<app::Complaint>& complaints) const;
  app::LevelMap levels() const;
  void accept();
  void complain(const app::Complaint& complaint);

  Workspace& workspace_;
  model::Snapshot curriculum_;
  model::Programme programme_;
  std::map<std::string, wxTextCtrl*, std::less<>> texts_;
  std::map<std::string, Chooser, std::less<>> choosers_;
  std::map<std::string, Chooser> level_choosers_;
  // What belongs to the second language.
  std::vector<wxWindow*> second_;
  wxBoxSizer* levels_room_;
  wxStaticText* complaint_;
};

}  // namespace attune::ui
