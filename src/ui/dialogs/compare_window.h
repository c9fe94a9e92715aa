#pragma once
// The open programme compared with an earlier version in another file: what differs, what that does to coverage and
// gaps. It stays open beside the main window until it or the programme is closed, or the difference is drawn.

#include <filesystem>
#include <memory>

#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/dialog.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>

#include "ui/models/comparison_rows.h"
#include "ui/workspace.h"

namespace attune::ui {

// A comparison, and what people read of it; made off the window's thread.
struct ReadComparison {
  app::SideBySide versions;
  ComparisonRows rows;
  std::vector<GapFate> fates;
};
ReadComparison read_comparison(app::SideBySide versions, const base::Catalogue& words);

class DifferenceList : public wxDataViewVirtualListModel {
 public:
  void show(std::vector<ComparisonRows::Row> rows);
  const std::vector<ComparisonRows::Row>& rows() const { return rows_; }

  void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override;
  bool SetValueByRow(const wxVariant&, unsigned, unsigned) override { return false; }
  bool GetAttrByRow(unsigned row, unsigned column, wxDataViewItemAttr& attribute) const override;

 private:
  std::vector<ComparisonRows::Row> rows_;
};

class CompareWindow : public wxDialog {
 public:
  // `draw` shows the difference as a diagram, `again` compares with the same file once more.
  CompareWindow(wxWindow* parent, Workspace& workspace, const std::filesystem::path& file, ReadComparison read,
                std::function<void()> draw, std::function<void()> again);
  ~CompareWindow() override;

  const std::vector<ComparisonRows::Row>& rows() const { return list_->rows(); }
  void copy();

 private:
  wxSizer* build_bar(std::function<void()> draw, std::function<void()> again);
  wxWindow* build_list(wxWindow* parent);
  wxWindow* build_outcome(wxWindow* parent);
  wxString summary(const std::filesystem::path& file) const;
  void load();
  void changed(const model::Changes& changes);

  Workspace& workspace_;
  ReadComparison read_;
  wxObjectDataPtr<DifferenceList> list_;
  wxChoice* kind_ = nullptr;
  wxChoice* change_ = nullptr;
  wxSearchCtrl* search_ = nullptr;
  wxButton* again_ = nullptr;
  wxDataViewCtrl* control_ = nullptr;
  base::Connection changed_;
  // Posted closures hold it weakly.
  std::shared_ptr<CompareWindow*> self_;
};

}  // namespace attune::ui
