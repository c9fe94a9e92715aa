#pragma once
// What in a picture has a text.

#include <string_view>
#include <vector>

#include "diagram/scene.h"

namespace attune::ui {

// Places in Scene::shapes, in reading order: those whose title, description or code has the text, however it is
// written (base/folded_text.h). Blank text is in none.
std::vector<std::size_t> shapes_with(const diagram::Scene& scene, std::string_view text);

}  // namespace attune::ui
