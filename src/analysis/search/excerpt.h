#pragma once
// A match as it fits into a list.

#include "analysis/search.h"

namespace attune::analysis {

// The part of the text around its first range, on one line, at most so many terminal columns wide; "…" stands where
// something was left out. The ranges are those of the part.
SearchMatch excerpt(const SearchMatch& match, std::size_t columns);

}  // namespace attune::analysis
