#pragma once
// Where in a thing's own texts a query matches.

#include "analysis/search.h"
#include "analysis/search/word.h"

namespace attune::analysis {

std::vector<SearchMatch> search_matches(const model::Curriculum& curriculum, model::Kind kind, model::Index index,
                                        const SearchQuery& query);

}  // namespace attune::analysis
