#include "analysis/words.h"

#include "base/text.h"

namespace attune::analysis {

using base::Message;
using model::Kind;

Message kind_word(Kind kind) {
  switch (kind) {
    case Kind::programme:
      return N_("programme");
    case Kind::policy:
      return N_("policy");
    case Kind::scale_level:
      return N_("scale level");
    case Kind::stage:
      return N_("stage");
    case Kind::framework:
      return N_("framework");
    case Kind::competency:
      return N_("competency");
    case Kind::relation:
      return N_("relation");
    case Kind::method:
      return N_("method");
    case Kind::teacher:
      return N_("teacher");
    case Kind::course:
      return N_("course");
    case Kind::activity:
      return N_("activity");
    case Kind::assessment:
      return N_("assessment");
    case Kind::alignment:
      return N_("alignment");
    case Kind::training:
      return N_("training");
    case Kind::instrument:
      return N_("instrument");
    case Kind::administration:
      return N_("administration");
    case Kind::score:
      return N_("score");
    case Kind::perception:
      return N_("perception");
    case Kind::source:
      return N_("source");
    case Kind::coding:
      return N_("code");
    case Kind::excerpt:
      return N_("excerpt");
    case Kind::waiver:
      return N_("waiver");
    case Kind::extra:
      return N_("cell of another column");
  }
  return {};
}

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

}  // namespace attune::analysis
