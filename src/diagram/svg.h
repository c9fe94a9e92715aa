#pragma once
// A scene as SVG 1.1: real text that can be searched and read aloud, alternative text, stable ids.

#include <string>

#include "diagram/scene.h"

namespace attune::diagram {

std::string write_svg(const Scene& scene);

}  // namespace attune::diagram
