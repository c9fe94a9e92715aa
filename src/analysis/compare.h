#pragma once
// Two versions of a programme side by side: what was added, removed and changed, by identity and not by position, and
// what that does to the coverage.
//
// Two things are the same where their UUID is (copies of one file), and else where their key is (two files made from
// spreadsheets): a course by its code, a competency by framework and code, an alignment by its two ends.

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/coverage.h"
#include "base/message.h"
#include "model/changes.h"

namespace attune::analysis {

struct FieldDifference {
  std::string_view field;  // as in the file
  std::string before, after;
};

struct Difference {
  model::ChangeType type;
  model::Kind kind;
  Index before = model::none;           // in the table of its kind, of the first programme; `none` where it is added
  Index after = model::none;            // of the second programme; `none` where it is removed
  std::vector<FieldDifference> fields;  // of a changed thing
};

struct Comparison {
  // In the order of Kind; of one kind removed, changed, added, each in its programme's order. Where a thing stands
  // among others of its kind is no difference.
  std::vector<Difference> differences;
  Coverage before, after;
  // The leaves of the programmes' own frameworks: the index in the first and in the second, `none` where it is in one
  // only. In the second programme's order, then those that are only in the first.
  std::vector<std::pair<Index, Index>> leaves;

  // For each thing of the second programme, by kind and index, its index in the first; `none` for a new one.
  std::array<std::vector<Index>, model::kind_count> earlier;
  Index earlier_of(model::Kind kind, Index index) const { return earlier[static_cast<std::size_t>(kind)][index]; }
};

Comparison compare(const Curriculum& before, const Curriculum& after);

// What a committee reads: which courses and activities come and go, which competencies they begin or cease to teach,
// and what becomes of each competency's level and coverage. In the programmes' order; empty where nothing of it
// differs.
std::vector<base::Message> sentences(const Curriculum& before, const Curriculum& after, const Comparison& comparison,
                                     bool prefer_second);

}  // namespace attune::analysis
