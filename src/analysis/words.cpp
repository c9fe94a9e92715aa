#include "analysis/words.h"

#include "base/text.h"

namespace attune::analysis {

using model::Kind;

std::string code_of(const model::Curriculum& curriculum, Kind kind, model::Index index) {
  std::string code;
  model::with_entity(kind, [&]<class T>() { code = model::code_of(curriculum.table<T>()[index]); });
  return code;
}

std::string title_of(const model::Curriculum& curriculum, Kind kind, model::Index index, bool prefer_second) {
  std::string title;
  model::with_entity(kind, [&]<class T>() {
    const T& entity = curriculum.table<T>()[index];
    if constexpr (requires { entity.title_2; })
      title = base::pick(entity.title, entity.title_2, prefer_second);
    else if constexpr (requires { entity.name_2; })
      title = base::pick(entity.name, entity.name_2, prefer_second);
  });
  return title;
}

base::Message definition_title(Definition definition) {
  switch (definition) {
    case Definition::declared:
      return N_("Declared");
    case Definition::taught:
      return N_("Taught");
    case Definition::reached:
      return N_("Reached");
    case Definition::practised:
      return N_("Practised");
    case Definition::assessed:
      return N_("Assessed");
    case Definition::fulfilled:
      return N_("Fulfilled");
  }
  return {};
}

}  // namespace attune::analysis
