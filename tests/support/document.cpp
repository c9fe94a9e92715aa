#include "tests/support/document.h"

#include "tests/support/curriculum.h"

namespace attune::test {

TemporaryDocument::TemporaryDocument(std::string_view text)
    : document(app::Document::create(folder / "programme.attune")) {
  const model::Snapshot from = curriculum(text);
  document->set_author("tester");
  document->edit("Fill", [&](app::Edit& edit) {
    for (const model::Programme& programme : edit.before().table<model::Programme>()) edit.remove(programme.id);
    model::for_each_entity([&]<class T>() {
      for (const T& entity : from->table<T>()) edit.put(entity);
    });
  });
}

}  // namespace attune::test
