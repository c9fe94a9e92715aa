#pragma once
// What things are called in a list: code and title, in the language that the window prefers.

#include <string>
#include <string_view>

#include "app/edits/entity_ref.h"

namespace attune::ui {

enum class Texts { main, second };

// Whichever texts the programme has in the interface's language.
inline Texts texts_for(const model::Curriculum& curriculum, std::string_view language) {
  return curriculum.prefers_second(language) ? Texts::second : Texts::main;
}

// "" where it has none: a teacher's is the name.
std::string title_of(const model::Curriculum& curriculum, const app::EntityRef& what, Texts texts);

// The field that the title stands in.
inline std::string_view title_field(Texts texts) { return texts == Texts::second ? "title_2" : "title"; }

// "MED101  Anatomy", a framework or stage by its title; the code alone where there is no title.
std::string name_of(const model::Curriculum& curriculum, const app::EntityRef& what, Texts texts);

// The entity at a place of its table.
app::EntityRef ref_at(const model::Curriculum& curriculum, model::Kind kind, model::Index index);

}  // namespace attune::ui
