#include "ui/widgets/gap_list.h"

#include <algorithm>

#include "base/number.h"
#include "ui/models/gap_text.h"
#include "ui/support/accessible_name.h"
#include "ui/support/columns.h"
#include "ui/support/text.h"
#include "ui/widgets/colours.h"

namespace attune::ui {

void GapListModel::show(GapRows rows) {
  snapshot_ = workspace_.snapshot();
  rows_ = std::move(rows);
  Reset(static_cast<unsigned>(rows_.size()));
}

std::string GapListModel::text(unsigned at, unsigned column) const {
  // A row may be asked for between a change of the programme and the refresh that follows it.
  if (snapshot_ != workspace_.snapshot() || at >= rows_.size()) return {};
  const GapRows::Row& row = rows_[at];
  const analysis::Gap& gap = workspace_.gaps()[row.gap];
  const analysis::Rule* rule = analysis::find_rule(gap.rule);
  switch (column) {
    case 0:
      // A branch has gaps of any severity.
      if (row.is_heading() && rows_.grouping() == Grouping::branch) return {};
      return std::string(mark_of(gap.severity)) + " " + name_of(gap.severity).in(words());
    case 1:
      if (row.is_heading()) return rows_.heading(at);
      return rule == nullptr ? std::string(gap.rule) : rule->title.in(words());
    case 2:
      if (row.is_heading()) return base::to_text(static_cast<std::int64_t>(row.count));
      return name_of(*snapshot_, subject_of(*snapshot_, gap), texts_for(*snapshot_, words().language()));
    default:
      return row.is_heading() ? std::string() : workspace_.figures().message_of(gap).in(words());
  }
}

void GapListModel::GetValueByRow(wxVariant& value, unsigned row, unsigned column) const {
  value = wx(text(row, column));
}

bool GapListModel::GetAttrByRow(unsigned at, unsigned column, wxDataViewItemAttr& attribute) const {
  if (at >= rows_.size() || snapshot_ != workspace_.snapshot()) return false;
  const analysis::Gap& gap = workspace_.gaps()[rows_[at].gap];
  const bool heading = rows_[at].is_heading();
  if (heading) attribute.SetBold(true);
  if (gap.is_waived() && !heading) attribute.SetStrikethrough(true);
  if (heading && rows_.grouping() == Grouping::branch) return true;
  if (column == 0 && gap.severity == base::Severity::error) attribute.SetColour(error_colour());
  if (column == 0 && gap.severity == base::Severity::warning) attribute.SetColour(warning_colour());
  return heading || gap.is_waived() || column == 0;
}

GapList::GapList(wxWindow* parent, Workspace& workspace, Chosen selected, Chosen opened)
    : wxDataViewCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_SINGLE | wxBORDER_NONE),
      workspace_(workspace),
      model_(new GapListModel(workspace)),
      selected_(std::move(selected)) {
  SetName(wxS("gap_list"));
  accessible_name(this, tr(N_("Gaps")));
  AssociateModel(model_.get());
  SetRowHeight(FromDIP(24));
  AppendTextColumn(tr(N_("Severity")), 0, wxDATAVIEW_CELL_INERT, FromDIP(90));
  AppendTextColumn(tr(N_("Rule")), 1, wxDATAVIEW_CELL_INERT, FromDIP(275));
  AppendTextColumn(tr(N_("Subject")), 2, wxDATAVIEW_CELL_INERT, FromDIP(185));
  AppendTextColumn(tr(N_("What it says")), 3, wxDATAVIEW_CELL_INERT, FromDIP(150));
  ellipsize_columns(*this);
  // Titles are long.
  share_column(*this, 2, 0.2);
  Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { selected_(selected_gap()); });
  Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this, opened = std::move(opened)](wxDataViewEvent&) {
    if (const auto* gap = selected_gap()) opened(gap);
  });
}

void GapList::show(GapRows rows) {
  const wxDataViewItem before = GetSelection();
  const int row = before.IsOk() ? static_cast<int>(model_->GetRow(before)) : -1;
  model_->show(std::move(rows));
  if (row >= 0 && row < static_cast<int>(model_->rows().size()))
    select(static_cast<std::size_t>(row));
  else
    selected_(nullptr);
}

const analysis::Gap* GapList::selected_gap() const {
  const wxDataViewItem item = GetSelection();
  if (!item.IsOk()) return nullptr;
  const unsigned row = model_->GetRow(item);
  if (row >= model_->rows().size() || model_->rows()[row].is_heading()) return nullptr;
  const std::size_t gap = model_->rows()[row].gap;
  return gap < workspace_.gaps().size() ? &workspace_.gaps()[gap] : nullptr;
}

void GapList::select(std::size_t row) {
  const wxDataViewItem item = model_->GetItem(static_cast<unsigned>(row));
  Select(item);
  EnsureVisible(item);
  selected_(selected_gap());
}

}  // namespace attune::ui
