#pragma once
#include <vector>

#include <pugixml.hpp>

#include "publish/form/form_tag.h"

namespace attune::publish {

// A tag of several texts ({{course.description}}) that is all of its paragraph: the paragraph is written once for each
// text, as if it stood in a section. Anywhere else the texts are lines.
void spread_texts(const pugi::xml_node& root, const std::vector<FormTag>& tags);

// The mark's text is the entry of the section around it.
inline constexpr const char* entry_mark = "attune:entry";

}  // namespace attune::publish
