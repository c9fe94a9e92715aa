#pragma once
// What a field holds, as the text that people edit and that change_field() reads back: numbers as in files, "yes" and
// "no", an enum's code, references by code (those without one by UUID), lists joined by "; ".

#include <string>
#include <string_view>

#include "app/edits/entity_ref.h"

namespace attune::app {

// Empty where the entity or the field is not there.
std::string field_text(const model::Curriculum& curriculum, const EntityRef& what, std::string_view field);

}  // namespace attune::app
