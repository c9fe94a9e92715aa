#pragma once
// What stands beside a diagram: the same as a list, what can be dragged into it, and what is chosen.

#include <wx/notebook.h>

#include "ui/widgets/alignable_list.h"
#include "ui/widgets/scene_list.h"
#include "ui/widgets/shape_details.h"

namespace attune::ui {

class DiagramSide : public wxPanel {
 public:
  DiagramSide(wxWindow* parent, Workspace& workspace);

  SceneList& list() { return *list_; }
  AlignableList& things() { return *things_; }
  ShapeDetails& details() { return *details_; }
  // The list, or what can be dragged.
  void show_page(int page) { book_->SetSelection(static_cast<std::size_t>(page)); }

 private:
  wxNotebook* book_;
  SceneList* list_;
  AlignableList* things_;
  ShapeDetails* details_;
};

}  // namespace attune::ui
