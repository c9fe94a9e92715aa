#include "ui/models/names.h"

#include "base/text.h"

namespace attune::ui {

std::string title_of(const model::Curriculum& curriculum, const app::EntityRef& what, Texts texts) {
  std::string title;
  app::visit_entity(curriculum, what, [&](const auto& entity) {
    if constexpr (requires { entity.title_2; })
      title = base::pick(entity.title, entity.title_2, texts == Texts::second);
    else if constexpr (requires { entity.name_2; })
      title = base::pick(entity.name, entity.name_2, texts == Texts::second);
  });
  return title;
}

std::string name_of(const model::Curriculum& curriculum, const app::EntityRef& what, Texts texts) {
  const std::string code = app::code_of(curriculum, what), title = title_of(curriculum, what, texts);
  if (code.empty() || title.empty()) return code + title;
  // Nobody calls these by their codes.
  if (what.kind == model::Kind::framework || what.kind == model::Kind::stage) return title;
  return code + "  " + title;
}

app::EntityRef ref_at(const model::Curriculum& curriculum, model::Kind kind, model::Index index) {
  app::EntityRef found;
  model::with_entity(kind, [&]<class T>() {
    if (index < curriculum.table<T>().size()) found = app::ref(curriculum.table<T>()[index]);
  });
  return found;
}

}  // namespace attune::ui
