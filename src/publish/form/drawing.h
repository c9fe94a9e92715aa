#pragma once
#include <string>

#include <pugixml.hpp>

#include "publish/form/form_picture.h"
#include "publish/form/form_tag.h"

namespace attune::publish {

// Adds the picture to a run, as wide as the area (but at most half as large again as it was drawn) and no higher than
// four fifths of it. `relation` is that of the PNG.
void add_drawing(pugi::xml_node run, const FormPicture& picture, const TextArea& area, const std::string& relation,
                 unsigned id);

}  // namespace attune::publish
