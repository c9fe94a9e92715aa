#pragma once
// Things that stand in one order: under one parent, in one term, in one course.

#include <algorithm>
#include <vector>

#include "app/document.h"

namespace attune::app {

template <class T>
bool are_siblings(const T&, const T&) {
  return true;
}
inline bool are_siblings(const model::Competency& a, const model::Competency& b) {
  return a.framework == b.framework && a.parent == b.parent;
}
inline bool are_siblings(const model::Course& a, const model::Course& b) {
  return a.year == b.year && a.term == b.term;
}
inline bool are_siblings(const model::Activity& a, const model::Activity& b) { return a.course == b.course; }
inline bool are_siblings(const model::Assessment& a, const model::Assessment& b) {
  return a.course == b.course && a.activity == b.activity;
}

// Gives siblings their places in this order. Only theirs are shared out again, so that nothing else moves.
template <class T>
void put_in_order(Edit& edit, std::vector<T> siblings) {
  std::vector<std::int64_t> places;
  for (const T& sibling : siblings) places.push_back(sibling.position);
  std::ranges::sort(places);
  for (std::size_t i = 1; i < places.size(); ++i) places[i] = std::max(places[i], places[i - 1] + 1);
  for (std::size_t i = 0; i < siblings.size(); ++i) {
    siblings[i].position = places[i];
    const T* before = edit.before().template table<T>().find(siblings[i].id);
    if (before == nullptr || *before != siblings[i]) edit.put(siblings[i]);
  }
}

}  // namespace attune::app
