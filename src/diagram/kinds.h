#pragma once
// The kinds of pictures that there are, and what each of them can be asked.

#include <string_view>
#include <vector>

#include "diagram/graph.h"
#include "diagram/options.h"

namespace attune::diagram {

// What a kind does with one of the options.
enum class Takes { nothing, maybe, must };

struct PictureKind {
  std::string_view code;  // as on the command line: "gaps"
  const char* shows;      // what it shows: an English sentence
  const char* example;    // of its options on the command line; empty: it needs none
  Takes course = Takes::nothing;
  Takes competency = Takes::nothing;  // maybe: the branch that is shown instead of everything
  Takes standard = Takes::nothing;
  Takes other = Takes::nothing;  // the later version
  Takes lines = Takes::nothing;
  Graph (*make)(const model::Curriculum&, const analysis::Coverage&, const PictureOptions&) = nullptr;
};

// In the order in which people are offered them.
const std::vector<PictureKind>& picture_kinds();
// Nothing for a code that no kind has.
const PictureKind* find_picture_kind(std::string_view code);

}  // namespace attune::diagram
