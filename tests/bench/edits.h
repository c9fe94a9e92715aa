#pragma once
// Edits as people make them, one after the other, and what it takes until the findings are those of the new snapshot.

#include <filesystem>

#include "tests/bench/result.h"

namespace attune::bench {

// Works on a copy of the file. After each edit the findings are compared with a full analysis: throws Disagreement.
void measure_edits(const std::filesystem::path& file, int rounds, Result& result);

}  // namespace attune::bench
