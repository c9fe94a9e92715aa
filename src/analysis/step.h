#pragma once
// How one snapshot became the next: which rows of each kind went, came and changed, by their indices in the two.

#include <array>
#include <utility>
#include <vector>

#include "model/changes.h"
#include "model/curriculum.h"

namespace attune::analysis {

using model::Index;

// Of one kind. A row whose position changed went and came; the order of all that stayed is the same in both.
struct RowStep {
  std::vector<Index> went;                       // in the snapshot before, ascending
  std::vector<Index> came;                       // in the one after, ascending
  std::vector<std::pair<Index, Index>> changed;  // before and after; identity and position are the same

  bool empty() const { return went.empty() && came.empty() && changed.empty(); }
  // Whether the table has other rows than before.
  bool shifts() const { return !went.empty() || !came.empty(); }
  bool moves = false;  // whether rows that stayed have other indices than before: not where all that came came last
  // Where the rows of before stand now; `none` for those that went. `size`: of the table before.
  std::vector<Index> places(std::size_t size) const;

  // Brings an array by index of before into the order of after; `fresh` for what came.
  template <class List, class Value>
  void carry(List& list, const Value& fresh) const {
    if (!moves) {
      list.insert(list.end(), came.size(), fresh);
      return;
    }
    std::size_t next = 0, to = 0;
    for (std::size_t from = 0; from < list.size(); ++from) {
      if (next < went.size() && went[next] == from) {
        ++next;
        continue;
      }
      if (to != from) list[to] = std::move(list[from]);
      ++to;
    }
    list.resize(to);
    for (const Index index : came) list.insert(list.begin() + static_cast<std::ptrdiff_t>(index), fresh);
  }
};

class Step {
 public:
  // `changes` names at least every entity that differs, and may name others; not changes.everything.
  Step(const model::Curriculum& before, const model::Curriculum& after, const model::Changes& changes);

  const model::Curriculum& before() const { return before_; }
  const model::Curriculum& after() const { return after_; }
  const RowStep& of(model::Kind kind) const { return rows_[static_cast<std::size_t>(kind)]; }
  template <class T>
  const RowStep& of() const {
    return of(T::kind);
  }

 private:
  const model::Curriculum& before_;
  const model::Curriculum& after_;
  std::array<RowStep, model::kind_count> rows_;
};

}  // namespace attune::analysis
