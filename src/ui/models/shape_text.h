#pragma once
// What there is to say about a shape of a picture.

#include <string>

#include "base/catalogue.h"
#include "diagram/scene.h"

namespace attune::ui {

// Its description, then what lines join it to, a line each.
std::string facts_of(const diagram::Scene& scene, std::size_t shape, const base::Catalogue& words);

}  // namespace attune::ui
