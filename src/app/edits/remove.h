#pragma once
// Deletes things, and with them what belongs to them, in one edit. Returns whether anything was there.

#include <vector>

#include "app/document.h"
#include "app/edits/entity_ref.h"

namespace attune::app {

bool remove(Document& document, const std::vector<EntityRef>& what);

}  // namespace attune::app
