#pragma once
// All entities, as a list of types to run over.

#include <string>

#include "model/course.h"
#include "model/evidence.h"
#include "model/framework.h"
#include "model/people.h"
#include "model/programme.h"

namespace attune::model {

template <class... Ts>
struct TypeList {};

// In the order of Kind.
using Entities = TypeList<Programme, Policy, ScaleLevel, Stage, Framework, Competency, Relation, Method, Teacher,
                          Course, Activity, Assessment, Alignment, Training, Instrument, Administration, Score,
                          Perception, Source, Coding, Excerpt, Waiver, Extra>;

// Calls visit.template operator()<T>() for every entity type, in the order of Kind.
template <class Visitor, class... Ts>
constexpr void for_each_type(TypeList<Ts...>, Visitor&& visit) {
  (visit.template operator()<Ts>(), ...);
}
template <class Visitor>
constexpr void for_each_entity(Visitor&& visit) {
  for_each_type(Entities{}, visit);
}

// Calls visit.template operator()<T>() for the type of this kind.
template <class Visitor>
constexpr void with_entity(Kind kind, Visitor&& visit) {
  for_each_entity([&]<class T>() {
    if (T::kind == kind) visit.template operator()<T>();
  });
}

// What people call an entity: its code or key; empty for kinds without one.
template <class T>
std::string code_of(const T& entity) {
  if constexpr (requires { entity.code; } && !std::is_same_v<T, Waiver>) return entity.code;
  else if constexpr (requires { entity.key; }) return entity.key;
  else return {};
}

}  // namespace attune::model
