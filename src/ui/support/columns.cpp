#include "ui/support/columns.h"

#include <algorithm>
#include <cmath>

#include <gtk/gtk.h>

namespace attune::ui {

int own_width(const wxDataViewColumn& column) {
  return gtk_tree_view_column_get_fixed_width(GTK_TREE_VIEW_COLUMN(column.GetGtkHandle()));
}

void share_column(wxDataViewCtrl& list, unsigned column, double share) {
  const int least = own_width(*list.GetColumn(column));
  auto* sharing = new SharingColumn(column, least);
  list.SetClientObject(sharing);
  list.Bind(wxEVT_SIZE, [&list, sharing, least, share](wxSizeEvent& event) {
    event.Skip();
    if (is_by_hand(list, sharing->column)) return;
    sharing->width = std::max(least, static_cast<int>(std::lround(share * list.GetClientSize().x)));
    list.GetColumn(sharing->column)->SetWidth(sharing->width);
  });
}

bool is_by_hand(const wxDataViewCtrl& list, unsigned column) {
  const auto* sharing = dynamic_cast<const SharingColumn*>(list.GetClientObject());
  return sharing == nullptr || sharing->column != column || own_width(*list.GetColumn(column)) != sharing->width;
}

}  // namespace attune::ui
