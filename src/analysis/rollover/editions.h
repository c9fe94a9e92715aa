#pragma once
// What the parts of a rollover work from: the competencies of the editions that are replaced, and their successors.

#include <algorithm>
#include <string>
#include <vector>

#include "analysis/rollover.h"

namespace attune::analysis {

struct Editions {
  const model::Curriculum& curriculum;
  model::Index to;                                    // the new edition
  std::vector<std::vector<model::Index>> successors;  // by competency
  std::vector<bool> replaced;                         // by competency: whether it stands in one of the editions before

  Editions(const model::Curriculum& of, const RolloverRequest& request);

  bool is_replaced(model::Index competency) const { return competency != model::none && replaced[competency]; }
  const std::string& code(model::Index competency) const { return curriculum.competencies()[competency].code; }
  // "N1, N2": the successors' codes.
  std::string successor_codes(model::Index competency) const;
  // The replaced competency with this code; `none` where there is none, also where another framework of the programme
  // that goes on has the code too.
  model::Index replaced_by_code(const std::string& code) const;
};

// A table's rows, to be changed and made a table again.
template <class T>
std::vector<T> rows_of(const model::Tables& tables) {
  const auto& table = std::get<model::Table<T>>(tables);
  return {table.begin(), table.end()};
}
template <class T>
void set_rows(model::Tables& tables, std::vector<T> rows) {
  std::get<model::Table<T>>(tables) = model::Table<T>(std::move(rows));
}
// One more than the highest position.
template <class T>
std::int64_t next_place(const std::vector<T>& rows) {
  std::int64_t last = 0;
  for (const T& row : rows) last = std::max(last, row.position);
  return last + 1;
}

// Each part changes the tables of the result and notes what it could not carry.
void carry_alignments(const Editions& editions, const RolloverRequest& request, Rollover& result);
void carry_trainings(const Editions& editions, Rollover& result);
void carry_relations(const Editions& editions, Rollover& result);
void carry_waivers(const Editions& editions, Rollover& result);
void carry_codes(const Editions& editions, Rollover& result);
void leave_ratings(const Editions& editions, Rollover& result);
void leave_measurements(const model::Curriculum& curriculum, Rollover& result);
void leave_ended_waivers(const model::Curriculum& curriculum, const std::string& today, Rollover& result);

}  // namespace attune::analysis
