#pragma once
// <table> into a table of a document.

#include <functional>

#include <pugixml.hpp>

#include "publish/document.h"

namespace attune::publish {

using BlocksOf = std::function<std::vector<Block>(const pugi::xml_node&)>;

// A table comes out whole whatever the template says: spans that reach over the edge are cut, rows that are too short
// get empty cells, widths that are not given share what is left.
Table read_table(const pugi::xml_node& node, const BlocksOf& blocks_of);

}  // namespace attune::publish
