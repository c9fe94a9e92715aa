#pragma once
// What is behind a figure of the overview: which competencies are covered in that sense and by what, and which are not.

#include <wx/dataview.h>
#include <wx/dialog.h>

#include "ui/models/standing.h"
#include "ui/workspace.h"

namespace attune::ui {

class EvidenceDialog : public wxDialog {
 public:
  EvidenceDialog(wxWindow* parent, Workspace& workspace, const Standing& part, analysis::Definition by);

  wxDataViewListCtrl& list() { return *list_; }
  // Closes and shows the selected competency.
  void go();

 private:
  void fill(const Standing& part, analysis::Definition by);
  wxString told(model::Index leaf, analysis::Definition by) const;

  Workspace& workspace_;
  wxDataViewListCtrl* list_;
  std::vector<model::Index> leaves_;  // of the rows
};

}  // namespace attune::ui
