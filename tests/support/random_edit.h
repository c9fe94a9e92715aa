#pragma once
// Random edits over every kind of entity, for tests that must hold for any of them. Seeded: the same numbers each time.

#include <random>

#include "app/edit.h"

namespace attune::test {

class RandomEdits {
 public:
  explicit RandomEdits(std::uint32_t seed) : random_(seed) {}

  // Adds, changes or deletes a few entities of random kinds; references go to entities that exist.
  void change_something(app::Edit& edit);

 private:
  std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random_); }
  std::string text();
  template <class T>
  model::Id<T> any(const model::Curriculum& curriculum);
  template <class Value>
  void randomize(const model::Curriculum& curriculum, Value& value);
  template <class T>
  void change_one(app::Edit& edit);

  std::mt19937 random_;
};

}  // namespace attune::test
