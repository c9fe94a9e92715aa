#include "ui/widgets/outline_drop_target.h"

#include <gtk/gtk.h>

#include "ui/support/post.h"
#include "ui/widgets/outline_control.h"

namespace attune::ui {
namespace {

GtkTreeView* tree_of(OutlineControl& outline) { return GTK_TREE_VIEW(outline.GtkGetTreeView()); }

// A line between rows, or a frame around one; none for a nil path.
void mark(OutlineControl& outline, GtkTreePath* path, GtkTreeViewDropPosition position) {
  gtk_tree_view_set_drag_dest_row(tree_of(outline), path, position);
}

}  // namespace

wxDataFormat data_format_of_rows() { return wxDataFormat(wxS("application/x-attune-row")); }

OutlineDropTarget::OutlineDropTarget(OutlineControl& outline)
    : wxDropTarget(new wxCustomDataObject(data_format_of_rows())), outline_(outline) {}

OutlineDropTarget::Over OutlineDropTarget::over(wxCoord x, wxCoord y) const {
  GtkTreePath* path = nullptr;
  GtkTreeViewDropPosition position{};
  if (!gtk_tree_view_get_dest_row_at_pos(tree_of(outline_), x, y, &path, &position)) return {};
  mark(outline_, path, position);
  gtk_tree_path_free(path);
  const DropAt at = position == GTK_TREE_VIEW_DROP_BEFORE  ? DropAt::before
                    : position == GTK_TREE_VIEW_DROP_AFTER ? DropAt::after
                                                           : DropAt::into;
  return {outline_.node_at(wxPoint(x, y)), at};
}

void OutlineDropTarget::scroll(wxCoord y) {
  const int edge = outline_.FromDIP(24), height = outline_.GetClientSize().y;
  GtkAdjustment* adjustment = gtk_scrollable_get_vadjustment(GTK_SCROLLABLE(tree_of(outline_)));
  const double step = y < 2 * edge ? -edge : y > height - edge ? edge : 0;  // the header is at the top
  if (step != 0) gtk_adjustment_set_value(adjustment, gtk_adjustment_get_value(adjustment) + step);
}

wxDragResult OutlineDropTarget::OnDragOver(wxCoord x, wxCoord y, wxDragResult result) {
  // What is none of ours goes on to the window around the tree.
  if (wxDropTarget::OnDragOver(x, y, result) == wxDragNone) return wxDragNone;
  scroll(y);
  const Over here = over(x, y);
  if (here.node < 0 || !outline_.may_drop(here.node, here.at)) mark(outline_, nullptr, GTK_TREE_VIEW_DROP_BEFORE);
  // Also where it cannot stand: GTK would take the drag away from a window that refuses it once.
  return wxDragCopy;
}

void OutlineDropTarget::OnLeave() { mark(outline_, nullptr, GTK_TREE_VIEW_DROP_BEFORE); }

wxDragResult OutlineDropTarget::OnData(wxCoord x, wxCoord y, wxDragResult) {
  const Over here = over(x, y);
  OnLeave();
  if (here.node < 0) return wxDragNone;
  // Later: the rows must not change under a drag that is not over yet.
  post([outline = wxWeakRef<OutlineControl>(&outline_), here] {
    if (outline) outline->drop(here.node, here.at);
  });
  return wxDragCopy;
}

}  // namespace attune::ui
