#include "app/lookup.h"

#include "app/edits/field_value.h"
#include "base/error.h"

namespace attune::app {
namespace {

using model::Curriculum;
using model::Index;

std::optional<Index> find_in_frameworks(const Curriculum& curriculum, std::string_view code, bool own) {
  for (Index framework = 0; framework < curriculum.frameworks().size(); ++framework) {
    if (curriculum.is_own(framework) != own) continue;
    if (const auto found = curriculum.find_competency(framework, code)) return found;
  }
  return std::nullopt;
}

std::optional<Index> find_by_full_code(const Curriculum& curriculum, std::string_view code) {
  for (std::size_t colon = code.find(':'); colon != std::string_view::npos; colon = code.find(':', colon + 1))
    if (const auto framework = curriculum.find_code<model::Framework>(code.substr(0, colon)))
      if (const auto found = curriculum.find_competency(*framework, code.substr(colon + 1))) return found;
  return std::nullopt;
}

base::Error not_there(model::Kind kind, std::string_view code) {
  return {base::ErrorKind::input, unknown_code(kind, code)};
}

}  // namespace

Index competency_by_code(const Curriculum& curriculum, std::string_view code) {
  if (const auto own = find_in_frameworks(curriculum, code, true)) return *own;
  if (const auto other = find_in_frameworks(curriculum, code, false)) return *other;
  if (const auto full = find_by_full_code(curriculum, code)) return *full;
  throw not_there(model::Kind::competency, code);
}

EntityRef entity_by_code(const Curriculum& curriculum, model::Kind kind, std::string_view code) {
  if (kind == model::Kind::competency) return ref(curriculum.competencies()[competency_by_code(curriculum, code)]);
  EntityRef found;
  model::with_entity(kind, [&]<class T>() {
    if (const auto index = curriculum.find_code<T>(code)) found = ref(curriculum.table<T>()[*index]);
  });
  if (!found) throw not_there(kind, code);
  return found;
}

model::Kind kind_by_name(std::string_view name, std::initializer_list<model::Kind> allowed) {
  std::vector<std::string> names;
  for (const model::Kind kind : allowed) {
    if (model::code(kind) == name) return kind;
    names.emplace_back(model::code(kind));
  }
  throw base::Error(base::ErrorKind::usage, not_one_of(name, names));
}

}  // namespace attune::app
