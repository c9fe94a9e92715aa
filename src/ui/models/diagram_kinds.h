#pragma once
// The kinds of diagrams as a person chooses them: what each is called, and what it is about where it is about one
// thing.

#include <string>
#include <string_view>
#include <vector>

#include "app/jobs/diagram.h"
#include "base/message.h"
#include "ui/models/field_specs.h"

namespace attune::ui {

enum class About { everything, course, competency, standard };

struct DiagramKind {
  std::string id;  // as on the command line
  base::Message title;
  About about = About::everything;
};

// Those that the program can draw of one programme, in its order.
std::vector<DiagramKind> offered_diagrams();

// The things that a kind can be about, by the values that options_for() takes; empty for `everything`.
std::vector<Option> things_for(About about, const model::Curriculum& curriculum, const base::Catalogue& words);

// The value of a thing: its code, a competency's with its framework ("empathy:R3").
std::string value_of(const model::Curriculum& curriculum, const app::EntityRef& what);

app::DiagramOptions options_for(const DiagramKind& kind, const std::string& thing, const std::string& language);

}  // namespace attune::ui
