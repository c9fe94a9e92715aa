#pragma once
// Paints a diagram::Scene in a window.

#include <wx/graphics.h>

#include "diagram/scene.h"
#include "ui/widgets/viewport.h"

namespace attune::ui {

// What a person points at and has chosen, by place in Scene::shapes; diagram::no_shape: nothing.
struct Highlight {
  std::size_t hovered = diagram::no_shape;
  std::size_t selected = diagram::no_shape;
};

wxColour to_wx(diagram::Colour colour);

// `window` is the size of what is painted on: what lies outside is left out.
void paint_scene(wxGraphicsContext& context, const diagram::Scene& scene, const Viewport& viewport,
                 const diagram::Size& window, const Highlight& emphasis);

}  // namespace attune::ui
