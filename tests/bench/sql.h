#pragma once
// The same definitions as questions to the database.

#include <filesystem>

#include "tests/bench/numbers.h"

namespace attune::bench {

// The six definitions of every competency, whole and in part; no hours. Default policy, scale irm.
CoverageNumbers definitions_by_sql(const std::filesystem::path& file, const model::Curriculum& curriculum);

// The hours of every competency.
void hours_by_sql(const std::filesystem::path& file, const model::Curriculum& curriculum, CoverageNumbers& numbers);

}  // namespace attune::bench
