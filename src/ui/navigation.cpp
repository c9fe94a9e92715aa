#include "ui/navigation.h"

#include "base/number.h"
#include "ui/support/accessible_name.h"
#include "ui/support/icons.h"
#include "ui/support/text.h"
#include "ui/views/views.h"

namespace attune::ui {

Navigation::Navigation(wxWindow* parent, std::function<void(ViewId)> chosen)
    : wxDataViewListCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                         wxDV_NO_HEADER | wxDV_SINGLE | wxBORDER_NONE),
      chosen_(std::move(chosen)) {
  SetName(wxS("navigation"));
  accessible_name(this, tr(N_("Views")));
  AppendIconTextColumn(wxString(), wxDATAVIEW_CELL_INERT, FromDIP(186));
  AppendTextColumn(wxString(), wxDATAVIEW_CELL_INERT, FromDIP(44), wxALIGN_RIGHT);
  for (const ViewKind& kind : view_kinds()) {
    wxVector<wxVariant> row;
    wxVariant title;
    title << wxDataViewIconText(tr(kind.title), icon(kind.icon, 18));
    row.push_back(title);
    row.push_back(wxString());
    AppendItem(row);
  }
  SetRowHeight(FromDIP(34));
  SetMinSize(FromDIP(wxSize(236, -1)));
  Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
    if (const int row = GetSelectedRow(); row != wxNOT_FOUND) chosen_(static_cast<ViewId>(row));
  });
}

void Navigation::select(ViewId view) {
  if (const int row = static_cast<int>(view); GetSelectedRow() != row) SelectRow(static_cast<unsigned>(row));
}

void Navigation::set_count(ViewId view, std::size_t count) {
  const wxString text = count == 0 ? wxString() : wx(base::to_text(static_cast<std::int64_t>(count)));
  SetTextValue(text, static_cast<unsigned>(view), 1);
}

}  // namespace attune::ui
