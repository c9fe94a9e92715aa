// The tree's cells as inputs, and its rows as what the mouse moves.

#include <algorithm>

#include <gtk/gtk.h>

#include "ui/models/names.h"
#include "ui/support/text.h"
#include "ui/widgets/outline_control.h"
#include "ui/widgets/outline_drop_target.h"

namespace attune::ui {
namespace {

constexpr int slow_click_ms = 600;
using Press = OutlineControl::Press;

// Columns are not editable but while they are edited: GTK would begin to edit a row instead of dragging it.
void make_editable(const wxDataViewColumn& column, bool on) {
  column.GetRenderer()->SetMode(on ? wxDATAVIEW_CELL_EDITABLE : wxDATAVIEW_CELL_INERT);
  g_object_set(column.GetRenderer()->GetGtkHandle(), "editable", on ? TRUE : FALSE, nullptr);
}

// wxWidgets hears of it only when GTK has changed the selection already.
gboolean on_press(GtkWidget* tree, GdkEventButton* event, gpointer outline) {
  // Not on an input over a cell, nor on the header.
  if (event->window != gtk_tree_view_get_bin_window(GTK_TREE_VIEW(tree))) return FALSE;
  int x = 0, y = 0;
  gtk_tree_view_convert_bin_window_to_widget_coords(GTK_TREE_VIEW(tree), static_cast<int>(event->x),
                                                    static_cast<int>(event->y), &x, &y);
  const bool plain = event->type == GDK_BUTTON_PRESS && event->button == 1 &&
                     (event->state & static_cast<guint>(gtk_accelerator_get_default_mod_mask())) == 0;
  static_cast<OutlineControl*>(outline)->mouse_pressed({x, y}, plain ? Press::plain : Press::other);
  return FALSE;
}

}  // namespace

void OutlineControl::mouse_pressed(const wxPoint& at, Press press) {
  slow_click_.Stop();
  stop_editing();
  pressed_ = selected();
  if (press != Press::plain || !HasFocus()) return;
  wxDataViewItem item;
  wxDataViewColumn* column = nullptr;
  HitTest(at, item, column);
  wxDataViewItemArray items;
  if (!item.IsOk() || column == nullptr || GetSelections(items) != 1 || items.front() != item) return;
  clicked_column_ = column->GetModelColumn();
  slow_click_.StartOnce(slow_click_ms);
}

void OutlineControl::bind_editing() {
  // What is typed is heard of only where the column was made editable.
  for (unsigned i = 0; i < GetColumnCount(); ++i) make_editable(*GetColumn(i), false);
  model_->typed = [this](const NodeKey& key, const wxString& text) { type(key.what, edited_field_, utf8(text)); };
  // Later: GTK hands over what was typed after it has said that the input is done.
  Bind(wxEVT_DATAVIEW_ITEM_EDITING_DONE, [this](wxDataViewEvent&) { CallAfter([this] { stop_editing(); }); });
}

bool OutlineControl::edit(std::string_view field) {
  const OutlineNode* node = selected_node();
  if (node == nullptr || !node->key.what) return false;
  const auto at = std::ranges::find(node->fields, field);
  return start_editing(static_cast<int>(node - outline().nodes().data()),
                       at == node->fields.end() ? 0 : static_cast<unsigned>(at - node->fields.begin()), field);
}

bool OutlineControl::edit_cell(unsigned column) {
  const OutlineNode* node = selected_node();
  return node != nullptr && !node->field(column).empty() && edit(node->field(column));
}

bool OutlineControl::start_editing(int node, unsigned column, std::string_view field) {
  if (!may_edit || !may_edit() || !value_of) return false;
  stop_editing();
  edited_column_ = GetColumn(column);
  edited_field_ = field;
  const OutlineNode& what = outline()[node];
  model_->start_editing(node, column, wx(value_of(what.key.what, field)));
  make_editable(*edited_column_, true);
  EditItem(model_->item_of(node), edited_column_);
  return true;
}

void OutlineControl::stop_editing() {
  model_->stop_editing();
  if (edited_column_ != nullptr) make_editable(*edited_column_, false);
  edited_column_ = nullptr;
}

void OutlineControl::type(const app::EntityRef& what, std::string_view field, const std::string& text) {
  if (typed && may_edit && may_edit()) typed(what, field, text);
}

int OutlineControl::node_at(const wxPoint& point) const {
  wxDataViewItem item;
  wxDataViewColumn* column = nullptr;
  HitTest(point, item, column);
  return item.IsOk() ? model_->node_of(item) : -1;
}

bool OutlineControl::may_drop(int node, DropAt at) const {
  return !dragged_.empty() && drop_possible && drop_possible(dragged_, node, at);
}

void OutlineControl::drop(int node, DropAt at) {
  const std::vector<app::EntityRef> things = std::exchange(dragged_, {});
  if (!things.empty() && dropped) dropped(things, node, at);
}

double OutlineControl::scrolled() {
  return gtk_adjustment_get_value(gtk_scrollable_get_vadjustment(GTK_SCROLLABLE(GtkGetTreeView())));
}

void OutlineControl::scroll_to(double scroll) {
  gtk_adjustment_set_value(gtk_scrollable_get_vadjustment(GTK_SCROLLABLE(GtkGetTreeView())), scroll);
}

void OutlineControl::bind_mouse() {
  EnableDragSource(data_format_of_rows());
  SetDropTarget(new OutlineDropTarget(*this));
  slow_click_.SetOwner(this);
  Bind(
      wxEVT_TIMER, [this](wxTimerEvent&) { edit_cell(clicked_column_); }, slow_click_.GetId());
  g_signal_connect(GtkGetTreeView(), "button-press-event", G_CALLBACK(on_press), this);
  Bind(wxEVT_DATAVIEW_ITEM_BEGIN_DRAG, [this](wxDataViewEvent& event) {
    slow_click_.Stop();
    const int node = model_->node_of(event.GetItem());
    if (node < 0 || !outline()[node].key.what || !may_edit || !may_edit()) return event.Veto();
    const app::EntityRef what = outline()[node].key.what;
    // Pressing the mouse on one of several has selected it alone; all of them are dragged.
    const bool one_of_several = std::ranges::find(pressed_, what) != pressed_.end();
    drag(one_of_several ? pressed_ : std::vector<app::EntityRef>{what});
    if (one_of_several && pressed_.size() > 1) CallAfter([this, things = dragged_] { select(things); });
    auto* data = new wxCustomDataObject(data_format_of_rows());
    data->SetData(1, "r");
    event.SetDataObject(data);
    // Trees on GTK can be copied from alone; what the drop does is ours.
    event.SetDragFlags(wxDrag_CopyOnly);
  });
}

}  // namespace attune::ui
