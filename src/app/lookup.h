#pragma once
// What people call a thing on the command line, and which thing that is.

#include <string_view>

#include "app/edits/entity_ref.h"

namespace attune::app {

// The thing of this kind with this code (a framework's key). A competency is called by its code, or by framework:code
// where several frameworks have the code; the programme's own come first. Throws Error(input) where there is none.
EntityRef entity_by_code(const model::Curriculum& curriculum, model::Kind kind, std::string_view code);
// Throws Error(input).
model::Index competency_by_code(const model::Curriculum& curriculum, std::string_view code);

// The kind of this name ("course"); throws Error(usage) for one that is not among those allowed.
model::Kind kind_by_name(std::string_view name, std::initializer_list<model::Kind> allowed);

}  // namespace attune::app
