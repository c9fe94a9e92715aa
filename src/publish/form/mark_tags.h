#pragma once
// Finds the tags in a paragraph, however Word has cut them into runs, and puts a mark in the place of each.

#include <vector>

#include <pugixml.hpp>

#include "publish/form/form_tag.h"

namespace attune::publish {

// Value tags become <attune:tag> in the run in which they begin, so that its formatting is that of the value; section
// tags become <attune:tag> between two runs. Remarks go. New tags are put behind those in `tags`, in the order of the
// text. What is no tag that Attune knows is added to `problems`, without its part.
void mark_tags(const pugi::xml_node& paragraph, std::vector<FormTag>& tags, std::vector<FormProblem>& problems);

}  // namespace attune::publish
