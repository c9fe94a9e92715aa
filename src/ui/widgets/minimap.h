#pragma once
// The whole picture, small, in a corner of the window that shows a part of it.

#include <wx/bitmap.h>
#include <wx/graphics.h>

#include "diagram/screen.h"
#include "ui/models/viewport.h"

namespace attune::ui {

class Minimap {
 public:
  // The picture has changed: it is painted anew when it is needed next.
  void forget() { bitmap_ = wxBitmap(); }

  // Where it is in the window; empty (width 0) while the window shows nearly all of the picture anyway.
  static diagram::Rect place(diagram::Size picture, const Viewport& viewport, diagram::Size window);

  void paint(wxGraphicsContext& context, diagram::ScreenPainter& painter, const diagram::Scene& scene,
             const diagram::SceneIndex& index, const Viewport& viewport, diagram::Size window);

  // The point of the picture at a point of the window that lies in it.
  static diagram::Point to_scene(diagram::Point at, const diagram::Rect& place, diagram::Size picture);

 private:
  wxBitmap bitmap_;
};

}  // namespace attune::ui
