#pragma once
// A scene as PDF and PNG, drawn by cairo with text set by pango.

#include <string>

#include "diagram/scene.h"

namespace attune::diagram {

// One page as large as the picture, fonts embedded, text searchable. Throws base::Error(output).
std::string write_pdf(const Scene& scene);

// `scale` pixels of the file for one of the scene; made smaller where the picture would pass 16,000 pixels on a side.
// Throws base::Error(output).
std::string write_png(const Scene& scene, double scale = 1.5);

}  // namespace attune::diagram
