#pragma once
// Gap diagrams of test programmes.

#include <string>
#include <string_view>

#include "diagram/gaps.h"
#include "diagram/scene.h"

namespace attune::test {

// A programme in the little language of tests/support/curriculum.h.
diagram::Graph gaps_of(std::string_view programme, const diagram::GapOptions& options = {});
diagram::Scene picture_of(std::string_view programme, const diagram::GapOptions& options = {});

// Six branches of four, with three stages, courses, a second classroom and every kind of gap.
std::string full_programme();

const diagram::Shape* shape_named(const diagram::Scene& scene, std::string_view id);
// All words of a shape, with a space between lines.
std::string words_of(const diagram::Shape& shape);

}  // namespace attune::test
