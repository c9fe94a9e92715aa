#pragma once
// Which report, about what, as what, in which language, and where to.

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "app/jobs/report.h"
#include "ui/dialogs/output_fields.h"
#include "ui/models/plan_wishes.h"
#include "ui/workspace.h"

namespace attune::ui {

class ReportDialog : public wxDialog {
 public:
  // There is a document in the workspace.
  ReportDialog(wxWindow* parent, Workspace& workspace);
  app::ReportJob job() const;

 private:
  const app::ReportKind& kind() const;
  void find_standards();
  // What the chosen report needs to be asked.
  void show_kind();
  void enable();
  bool is_plan() const;
  // What the planner is asked for on its page.
  PlanReading wishes() const;
  void preview();

  Workspace& workspace_;
  OutputFields output_;
  std::vector<std::string> standards_;  // their keys
  std::vector<std::string> formats_;    // of the chosen report
  wxChoice* kind_;
  wxChoice* standard_;
  wxTextCtrl* since_;
  wxChoice* format_;
  wxStaticText* note_;
  wxButton* preview_;
};

}  // namespace attune::ui
