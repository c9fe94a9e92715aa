#pragma once
// The planner's activity patterns: a table with the columns that data/README.md lists.

#include <string>
#include <string_view>
#include <vector>

#include "analysis/planner/pattern.h"
#include "base/finding.h"

namespace attune::exchange {

struct PatternFile {
  std::vector<analysis::Pattern> patterns;
  std::vector<base::Finding> findings;  // patterns are complete where none of them is an error
};

// From the bytes of a CSV file; `file` is for messages. Levels are those of the built-in scale irm. Whether methods and
// competencies exist is looked at where they are known: check_patterns. Throws Error(input) for bytes that are not
// text.
PatternFile read_patterns(std::string_view bytes, const std::string& file);

// Appends an error for each method and competency that the catalogue does not know.
void check_patterns(const analysis::PatternCatalogue& catalogue, const std::string& file,
                    std::vector<base::Finding>& findings);

}  // namespace attune::exchange
