#pragma once
// Which courses' syllabi, as what, in which language, and where to.

#include <wx/button.h>
#include <wx/checklst.h>
#include <wx/choice.h>
#include <wx/dialog.h>

#include "app/jobs/syllabus.h"
#include "ui/dialogs/output_fields.h"
#include "ui/workspace.h"

namespace attune::ui {

class SyllabusDialog : public wxDialog {
 public:
  SyllabusDialog(wxWindow* parent, const Workspace& workspace);
  app::SyllabusJob job() const;

 private:
  wxSizer* build_courses(const Workspace& workspace);
  wxSizer* build_templates();
  void use_form();
  void preview();
  void enable();

  const Workspace& workspace_;
  std::vector<std::string> templates_;  // their names or paths
  wxCheckListBox* courses_;
  wxChoice* format_;
  wxChoice* template_;
  OutputFields output_;
  wxButton* preview_;
};

}  // namespace attune::ui
