#pragma once
// What one course, activity or assessment is aligned to: a list whose cells are edited in place. For a screen reader it
// is what the matrix is to the eye.

#include <vector>

#include <wx/button.h>
#include <wx/dataview.h>
#include <wx/panel.h>

#include "ui/models/field_specs.h"
#include "ui/models/names.h"
#include "ui/workspace.h"

namespace attune::ui {

class AlignmentModel : public wxDataViewVirtualListModel {
 public:
  explicit AlignmentModel(Workspace& workspace) : workspace_(workspace) {}
  void show(std::vector<app::EntityRef> alignments);
  const std::vector<app::EntityRef>& alignments() const { return alignments_; }

  void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override;
  bool SetValueByRow(const wxVariant& value, unsigned row, unsigned column) override;

 private:
  Workspace& workspace_;
  std::vector<app::EntityRef> alignments_;
};

class AlignmentList : public wxPanel {
 public:
  AlignmentList(wxWindow* parent, Workspace& workspace);
  // Nil, or a thing that cannot be aligned: nothing.
  void show(const app::EntityRef& from);
  wxDataViewCtrl& list() { return *list_; }

 private:
  void make_columns();
  void add();
  void remove();
  std::vector<app::EntityRef> selected() const;

  Workspace& workspace_;
  app::EntityRef from_;
  std::vector<std::string> levels_;  // that the columns were made for
  wxObjectDataPtr<AlignmentModel> model_;
  wxDataViewCtrl* list_ = nullptr;
  wxButton* add_ = nullptr;
  wxButton* remove_ = nullptr;
};

}  // namespace attune::ui
