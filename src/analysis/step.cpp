#include "analysis/step.h"

#include <algorithm>

namespace attune::analysis {

using model::none;

std::vector<Index> RowStep::places(std::size_t size) const {
  std::vector<Index> places(size);
  std::size_t next_gone = 0, next_come = 0;
  Index to = 0;
  for (std::size_t from = 0; from < size; ++from) {
    if (next_gone < went.size() && went[next_gone] == from) {
      ++next_gone;
      places[from] = none;
      continue;
    }
    while (next_come < came.size() && came[next_come] == to) {
      ++next_come;
      ++to;
    }
    places[from] = to++;
  }
  return places;
}

Step::Step(const model::Curriculum& before, const model::Curriculum& after, const model::Changes& changes)
    : before_(before), after_(after) {
  for (const model::Change& change : changes.items)
    model::with_entity(change.kind, [&]<class T>() {
      const auto &old_rows = before.table<T>(), &new_rows = after.table<T>();
      const auto from = old_rows.index_of({change.id}), to = new_rows.index_of({change.id});
      RowStep& step = rows_[static_cast<std::size_t>(change.kind)];
      if (from && to && old_rows[*from].position == new_rows[*to].position) {
        if (old_rows[*from] != new_rows[*to]) step.changed.emplace_back(*from, *to);
        return;
      }
      if (from) step.went.push_back(*from);
      if (to) step.came.push_back(*to);
    });
  const auto settle = [](auto& list) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
  };
  model::for_each_entity([&]<class T>() {
    RowStep& step = rows_[static_cast<std::size_t>(T::kind)];
    settle(step.went);
    settle(step.came);
    settle(step.changed);
    step.moves =
        !step.went.empty() || (!step.came.empty() && step.came.front() < after.table<T>().size() - step.came.size());
  });
}

}  // namespace attune::analysis
