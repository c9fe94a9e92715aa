#pragma once
// Random edits as people make them: mostly values that mean something, on a programme that stays one. Seeded.

#include <random>

#include "app/edit.h"

namespace attune::test {

class PlausibleEdits {
 public:
  explicit PlausibleEdits(std::uint32_t seed) : random_(seed) {}

  // Adds, changes, moves or deletes one to three things.
  void change_something(app::Edit& edit);

 private:
  std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random_); }
  bool one_in(std::size_t n) { return below(n) == 0; }
  template <class... Values>
  std::string one_of(Values... values) {
    const char* all[] = {values...};
    return all[below(sizeof...(values))];
  }
  template <class T>
  model::Id<T> any(const model::Curriculum& curriculum) {
    const auto& rows = curriculum.table<T>();
    return rows.empty() ? model::Id<T>{} : rows[below(rows.size())].id;
  }

  // Not by chance: entities of the same position stand in the order of their identities.
  base::Uuid fresh_uuid();

  template <class T>
  void change_one(app::Edit& edit);
  void vary(const model::Curriculum&, model::Alignment& row, bool is_new);
  void vary(const model::Curriculum&, model::Activity& row, bool is_new);
  void vary(const model::Curriculum&, model::Course& row, bool is_new);
  void vary(const model::Curriculum&, model::Assessment& row, bool is_new);
  void vary(const model::Curriculum&, model::Competency& row, bool is_new);
  void vary(const model::Curriculum&, model::Teacher& row, bool is_new);
  void vary(const model::Curriculum&, model::Method& row, bool is_new);
  void vary(const model::Curriculum&, model::Training& row, bool is_new);
  void vary(const model::Curriculum&, model::Perception& row, bool is_new);
  void vary(const model::Curriculum&, model::Relation& row, bool is_new);
  void vary(const model::Curriculum&, model::Waiver& row, bool is_new);
  void vary(const model::Curriculum&, model::Policy& row, bool is_new);
  void vary(const model::Curriculum&, model::Administration& row, bool is_new);

  std::mt19937 random_;
};

}  // namespace attune::test
