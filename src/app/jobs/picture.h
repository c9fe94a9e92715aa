#pragma once
// A diagram as a picture of a document: publish and diagram do not know each other.

#include "diagram/scene.h"
#include "publish/document.h"

namespace attune::app {

// With lines and text for formats that can have them, and pixels for those that cannot. Throws Error(output).
publish::Picture picture_of(const diagram::Scene& scene);

}  // namespace attune::app
