#include "app/edits/move.h"

#include <algorithm>

#include "app/edits/labels.h"

namespace attune::app {
namespace {

using namespace model;

template <class T>
bool are_siblings(const T&, const T&) { return true; }
bool are_siblings(const Competency& a, const Competency& b) {
  return a.framework == b.framework && a.parent == b.parent;
}
bool are_siblings(const Course& a, const Course& b) { return a.year == b.year && a.term == b.term; }
bool are_siblings(const Activity& a, const Activity& b) { return a.course == b.course; }
bool are_siblings(const Assessment& a, const Assessment& b) {
  return a.course == b.course && a.activity == b.activity;
}

template <class T>
bool move_one(Edit& edit, const T& entity, Direction direction) {
  std::vector<const T*> siblings;
  for (const T& other : edit.before().table<T>())
    if (are_siblings(entity, other)) siblings.push_back(&other);
  const auto at = std::find(siblings.begin(), siblings.end(), &entity);
  const auto edge = direction == Direction::up ? siblings.begin() : siblings.end() - 1;
  if (at == edge) return false;
  std::vector<std::int64_t> places;
  for (const T* sibling : siblings)
    places.push_back(places.empty() ? sibling->position : std::max(sibling->position, places.back() + 1));
  std::iter_swap(at, direction == Direction::up ? at - 1 : at + 1);
  for (std::size_t i = 0; i < siblings.size(); ++i) {
    if (siblings[i]->position == places[i]) continue;
    T moved = *siblings[i];
    moved.position = places[i];
    edit.put(moved);
  }
  return true;
}

}  // namespace

bool move(Document& document, const EntityRef& what, Direction direction) {
  bool moved = false;
  const std::string code = code_of(*document.snapshot(), what);
  document.edit(label(Deed::move, what.kind, {code}), [&](Edit& edit) {
    visit_entity(edit.before(), what, [&](const auto& entity) { moved = move_one(edit, entity, direction); });
  });
  return moved;
}

}  // namespace attune::app
