#pragma once
// A scene as PDF and PNG, drawn by cairo with text set by pango.

#include <functional>
#include <string>

#include "diagram/scene.h"

namespace attune::diagram {

// One page as large as the picture, fonts embedded, text searchable. Throws base::Error(output).
std::string write_pdf(const Scene& scene);

// Shows a PangoLayoutLine at the current point of a cairo_t.
using LinePainter = std::function<void(void* cairo, void* line)>;

// Draws it where a document wants it: `cairo` is a cairo_t, already moved to the picture's top left corner; `scale` of
// its units are one of the scene's pixels. Words are shown by `line` where there is one. Throws base::Error(output).
void paint_picture(void* cairo, const Scene& scene, double scale = 1, const LinePainter& line = {});

// `scale` pixels of the file for one of the scene; made smaller where the picture would pass 16,000 pixels on a side.
// Throws base::Error(output).
std::string write_png(const Scene& scene, double scale = 1.5);

}  // namespace attune::diagram
