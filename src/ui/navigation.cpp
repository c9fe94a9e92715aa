#include "ui/navigation.h"

#include <algorithm>

#include "base/number.h"
#include "ui/support/accessible_name.h"
#include "ui/support/icons.h"
#include "ui/support/text.h"
#include "ui/views/views.h"

namespace attune::ui {
namespace {

constexpr int icon_size = 18;  // DIP

}  // namespace

Navigation::Navigation(wxWindow* parent, std::function<void(ViewId)> chosen)
    : wxDataViewListCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                         wxDV_NO_HEADER | wxDV_SINGLE | wxBORDER_NONE),
      chosen_(std::move(chosen)) {
  SetName(wxS("navigation"));
  accessible_name(this, tr(N_("Views")));
  int widest = FromDIP(100);
  for (const ViewKind& kind : view_kinds()) widest = std::max(widest, GetTextExtent(tr(kind.title)).x);
  const int titles = widest + FromDIP(icon_size + 18), counts = FromDIP(44);
  AppendIconTextColumn(wxString(), wxDATAVIEW_CELL_INERT, titles);
  AppendTextColumn(wxString(), wxDATAVIEW_CELL_INERT, counts, wxALIGN_RIGHT);
  for (const ViewKind& kind : view_kinds()) {
    wxVector<wxVariant> row;
    wxVariant title;
    title << wxDataViewIconText(tr(kind.title), icon(kind.icon, icon_size));
    row.push_back(title);
    row.push_back(wxString());
    AppendItem(row);
  }
  SetRowHeight(FromDIP(34));
  SetMinSize(wxSize(titles + counts + FromDIP(6), -1));
  Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
    if (const int row = GetSelectedRow(); !selecting_ && row != wxNOT_FOUND) chosen_(static_cast<ViewId>(row));
  });
}

void Navigation::select(ViewId view) {
  const int row = static_cast<int>(view);
  if (GetSelectedRow() == row) return;
  // Keys go on from the current row, which selecting alone does not move.
  selecting_ = true;
  SetCurrentItem(RowToItem(row));
  SelectRow(static_cast<unsigned>(row));
  selecting_ = false;
}

void Navigation::set_count(ViewId view, std::size_t count) {
  const wxString text = count == 0 ? wxString() : wx(base::to_text(static_cast<std::int64_t>(count)));
  SetTextValue(text, static_cast<unsigned>(view), 1);
}

}  // namespace attune::ui
