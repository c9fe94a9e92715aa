#pragma once
#include <pugixml.hpp>

#include "publish/form/form_tag.h"

namespace attune::publish {

// Between the margins of the page that a section of the document (<w:sectPr>) describes; A4 where it says nothing.
TextArea page_area(const pugi::xml_node& section);

// Around the node in the body: its cell, its text box, or its page; `page` where no section of the document follows.
TextArea text_area(const pugi::xml_node& node, const TextArea& page);

}  // namespace attune::publish
