#pragma once
// What paper and screen draw alike: outlines, lines and colours, by cairo.

#include <cairo.h>

#include "diagram/scene.h"

namespace attune::diagram {

void set_source(cairo_t* cairo, Colour colour);

// Adds the outline or the line to cairo's path; nothing for a shape without an outline.
void trace(cairo_t* cairo, const Shape& shape);
void trace(cairo_t* cairo, const Connector& connector);

// Strokes the path and forgets it. `wider` is added to the width, in the scene's pixels.
void stroke(cairo_t* cairo, const Paint& look, double wider = 0);

}  // namespace attune::diagram
