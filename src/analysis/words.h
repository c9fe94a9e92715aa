#pragma once
// What a thing is called.

#include <string>

#include "analysis/coverage.h"
#include "base/message.h"
#include "model/curriculum.h"

namespace attune::analysis {

// The code (a framework's key) of an entity; empty for kinds without one.
std::string code_of(const model::Curriculum& curriculum, model::Kind kind, model::Index index);

// The title (a teacher's name) of an entity; empty for kinds without one. The other language where one is missing.
std::string title_of(const model::Curriculum& curriculum, model::Kind kind, model::Index index, bool prefer_second);

// What a definition is called: "Taught".
base::Message definition_title(Definition definition);

// The codes of these entities, in order.
template <class T, class Indices>
std::vector<std::string> codes_at(const model::Table<T>& table, const Indices& indices) {
  std::vector<std::string> codes;
  for (const model::Index index : indices) codes.push_back(model::code_of(table[index]));
  return codes;
}

}  // namespace attune::analysis
