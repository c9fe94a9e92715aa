#pragma once
// What is chosen in a picture: what the picture says of it, and the thing itself, to be edited in place.

#include <wx/choice.h>

#include "diagram/scene.h"
#include "ui/widgets/details_pane.h"

namespace attune::ui {

class ShapeDetails : public wxPanel {
 public:
  ShapeDetails(wxWindow* parent, Workspace& workspace);

  // diagram::no_shape: an invitation to choose something.
  void show(const diagram::Scene& scene, std::size_t shape);
  void show(const app::EntityRef& what);
  // The thing in the form; where a shape stands for several, the one that is chosen.
  app::EntityRef shown() const { return pane_->form().shown(); }
  DetailsPane& pane() { return *pane_; }

 private:
  void list(const std::vector<diagram::Subject>& subjects);

  Workspace& workspace_;
  wxTextCtrl* facts_;
  wxChoice* which_;
  DetailsPane* pane_;
  std::vector<app::EntityRef> things_;  // as in the choice
};

}  // namespace attune::ui
