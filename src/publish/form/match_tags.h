#pragma once
// Which section tags belong together, and whether every tag is known where it stands.

#include <vector>

#include <pugixml.hpp>

#include "publish/form/form_tag.h"
#include "publish/vocabulary.h"

namespace attune::publish {

// A section by the numbers of its tags.
struct SectionPair {
  std::size_t begin, end;
};

// Looks at the marks below `root` in the order in which they are read. Every text box, footnote and endnote is a text
// of its own, whose sections begin and end in it; it knows the tags of the sections that it stands in. Fills in what
// each tag is and which sections it is in. Returns the sections in the order of their beginnings.
std::vector<SectionPair> match_tags(const pugi::xml_node& root, const Vocabulary& vocabulary,
                                    std::vector<FormTag>& tags, std::vector<FormProblem>& problems);

}  // namespace attune::publish
