#pragma once
// Made-up programmes of the sizes that the benchmark measures at. The same size and seed give the same programme,
// identities included.

#include <cstdint>
#include <optional>
#include <string_view>

#include "model/curriculum.h"

namespace attune::bench {

struct Size {
  std::string_view name;
  std::size_t curricula;  // each with a framework of its own
  std::size_t courses, activities, competencies, alignments;
};

// "S", "M", "L" (a real medical school's published size) and "XL" (five curricula); nothing for another name.
std::optional<Size> size_named(std::string_view name);

// Trees of three and four levels and a standard with relations to them; courses of every kind over ten terms; both
// classrooms; methods, leaders and their trainings; formative and summative assessments; levels that mostly rise with
// the terms; agreed alignments and proposals; and about as much that is wrong with it as a school would find.
model::Tables generate(const Size& size, std::uint64_t seed);

}  // namespace attune::bench
