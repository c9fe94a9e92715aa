#pragma once
// Courses and activities that are dragged from a list onto a competency of a picture. Files that are dropped there are
// left to the window.

#include <functional>

#include <wx/dnd.h>

#include "app/edits/entity_ref.h"

namespace attune::ui {

class SceneCanvas;

// How things are dragged: in a form that only this program reads.
wxDataFormat data_format_of_things();
// The caller owns it.
wxDataObject* dragged_data(const app::EntityRef& what);

class AlignDrop : public wxDropTarget {
 public:
  using Drop = std::function<void(const app::EntityRef& dropped, wxPoint at)>;
  // The canvas has it as its drop target.
  AlignDrop(SceneCanvas& canvas, Drop drop);

  wxDragResult OnDragOver(wxCoord x, wxCoord y, wxDragResult result) override;
  void OnLeave() override;
  wxDragResult OnData(wxCoord x, wxCoord y, wxDragResult result) override;

 private:
  SceneCanvas& canvas_;
  Drop drop_;
  wxCustomDataObject* data_;
};

}  // namespace attune::ui
