#pragma once
// The one edit behind every input of a details pane.

#include <string_view>
#include <vector>

#include "app/document.h"
#include "app/edits/entity_ref.h"
#include "app/edits/field_rules.h"

namespace attune::app {

// Reads the text (field_text.h says how it is written), and changes the field when it may hold that. Of programme,
// stage, framework, competency, method, teacher, course, activity, assessment and alignment.
Verdict change_field(Document& document, const EntityRef& what, std::string_view field, std::string_view text);

// The same of several things, in one edit: all of them get it, or none when one may not hold it.
Verdict change_field(Document& document, const std::vector<EntityRef>& things, std::string_view field,
                     std::string_view text);

// What change_field would say, without doing it.
Verdict check_field(const model::Curriculum& curriculum, const EntityRef& what, std::string_view field,
                    std::string_view text);

}  // namespace attune::app
