#pragma once
// The list of gaps: a virtual list over GapRows, with a heading for each group.

#include <functional>

#include <wx/dataview.h>

#include "ui/models/gap_rows.h"
#include "ui/workspace.h"

namespace attune::ui {

class GapListModel : public wxDataViewVirtualListModel {
 public:
  explicit GapListModel(Workspace& workspace) : workspace_(workspace) {}
  void show(GapRows rows);
  const GapRows& rows() const { return rows_; }

  void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override;
  bool SetValueByRow(const wxVariant&, unsigned, unsigned) override { return false; }
  bool GetAttrByRow(unsigned row, unsigned column, wxDataViewItemAttr& attribute) const override;

 private:
  std::string text(unsigned row, unsigned column) const;

  Workspace& workspace_;
  // What the rows were made from.
  model::Snapshot snapshot_;
  GapRows rows_;
};

class GapList : public wxDataViewCtrl {
 public:
  using Chosen = std::function<void(const analysis::Gap*)>;
  // `selected` gets nullptr for a heading; `opened` is asked for by Enter or a double click.
  GapList(wxWindow* parent, Workspace& workspace, Chosen selected, Chosen opened);

  // Keeps the selection where the gap is still there.
  void show(GapRows rows);
  const analysis::Gap* selected_gap() const;
  void select(std::size_t row);
  const GapRows& rows() const { return model_->rows(); }

 private:
  Workspace& workspace_;
  wxObjectDataPtr<GapListModel> model_;
  Chosen selected_;
};

}  // namespace attune::ui
