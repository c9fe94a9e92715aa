#pragma once
// Things of a tree that are dragged to another place of it. GTK tells rows apart that are dropped on one from those
// that are dropped beside it; wxWidgets does not, so the tree has a drop target of its own.

#include <wx/dnd.h>

#include "ui/models/outline_drop.h"

namespace attune::ui {

class OutlineControl;

// How rows are dragged: only the tree that they came from reads it.
wxDataFormat data_format_of_rows();

class OutlineDropTarget : public wxDropTarget {
 public:
  // The control has it as its drop target.
  explicit OutlineDropTarget(OutlineControl& outline);
  wxDragResult OnDragOver(wxCoord x, wxCoord y, wxDragResult result) override;
  void OnLeave() override;
  wxDragResult OnData(wxCoord x, wxCoord y, wxDragResult result) override;

 private:
  struct Over {
    int node = -1;
    DropAt at = DropAt::into;
  };
  Over over(wxCoord x, wxCoord y) const;
  // Rows beyond the edge come into view.
  void scroll(wxCoord y);

  OutlineControl& outline_;
};

}  // namespace attune::ui
