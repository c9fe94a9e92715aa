#pragma once
// Any entity of a document, whatever its kind: what views select and what edits are about.

#include <compare>
#include <optional>
#include <string>

#include "model/curriculum.h"

namespace attune::app {

struct EntityRef {
  model::Kind kind = model::Kind::programme;
  base::Uuid id;  // nil: nothing

  explicit operator bool() const { return static_cast<bool>(id); }
  friend auto operator<=>(const EntityRef&, const EntityRef&) = default;
};

template <class T>
EntityRef ref(const model::Id<T>& id) {
  return {T::kind, id.uuid};
}
template <class T>
EntityRef ref(const T& entity) {
  return ref(entity.id);
}

// The entity, or nullptr where it is of another kind or not there.
template <class T>
const T* find(const model::Curriculum& curriculum, const EntityRef& what) {
  return what.kind == T::kind ? curriculum.table<T>().find(model::Id<T>{what.id}) : nullptr;
}

// Calls visit(entity) for what it refers to. Returns whether it is there.
template <class Visitor>
bool visit_entity(const model::Curriculum& curriculum, const EntityRef& what, Visitor&& visit) {
  bool found = false;
  model::with_entity(what.kind, [&]<class T>() {
    if (const T* entity = find<T>(curriculum, what)) {
      found = true;
      visit(*entity);
    }
  });
  return found;
}

inline std::string code_of(const model::Curriculum& curriculum, const EntityRef& what) {
  std::string code;
  visit_entity(curriculum, what, [&](const auto& entity) { code = model::code_of(entity); });
  return code;
}

}  // namespace attune::app
