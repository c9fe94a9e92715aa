#include "app/edits/move.h"

#include "app/edits/labels.h"
#include "app/edits/siblings.h"

namespace attune::app {
namespace {

using namespace model;

template <class T>
bool move_siblings(Edit& edit, const std::vector<EntityRef>& things, Direction direction) {
  const Curriculum& curriculum = edit.before();
  const T& first = *find<T>(curriculum, things.front());
  const auto is_moved = [&](const T& entity) { return std::ranges::find(things, ref(entity)) != things.end(); };
  std::vector<T> moved, order;
  std::size_t from = 0, to = 0;  // where the moved ones begin, and where they end, among the others
  for (const T& entity : curriculum.table<T>()) {
    if (!are_siblings(first, entity)) continue;
    if (!is_moved(entity)) {
      order.push_back(entity);
      continue;
    }
    if (moved.empty()) from = order.size();
    to = order.size();
    moved.push_back(entity);
  }
  if (moved.size() != things.size()) return false;
  if (direction == Direction::up ? from == 0 : to == order.size()) return false;
  const std::size_t at = direction == Direction::up ? from - 1 : to + 1;
  order.insert(order.begin() + static_cast<std::ptrdiff_t>(at), moved.begin(), moved.end());
  put_in_order(edit, order);
  return true;
}

}  // namespace

bool move(Document& document, const std::vector<EntityRef>& things, Direction direction) {
  if (things.empty()) return false;
  bool moved = false;
  std::vector<std::string> codes;
  for (const EntityRef& what : things) codes.push_back(code_of(*document.snapshot(), what));
  document.edit(label(Deed::move, things.front().kind, codes), [&](Edit& edit) {
    visit_entity(edit.before(), things.front(),
                 [&]<class T>(const T&) { moved = move_siblings<T>(edit, things, direction); });
  });
  return moved;
}

bool move(Document& document, const EntityRef& what, Direction direction) {
  return move(document, std::vector<EntityRef>{what}, direction);
}

}  // namespace attune::app
