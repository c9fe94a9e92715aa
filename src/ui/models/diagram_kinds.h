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

// A branch is one of all or none; the others are one thing. A version is another file of the same programme.
enum class About { everything, course, competency, standard, branch, version };

struct DiagramKind {
  std::string id;  // as on the command line
  base::Message title;
  About about = About::everything;
  bool has_lines = false;  // that are drawn when they are asked for
};

// Those that the program can draw, in its order.
std::vector<DiagramKind> offered_diagrams();

// The things that a kind can be about, by the values that options_for() takes: of branches the first is all of them.
// Empty for `everything` and `version`.
std::vector<Option> things_for(About about, const model::Curriculum& curriculum, const base::Catalogue& words);

// The value of a thing: its code, a competency's with its framework ("empathy:R3").
std::string value_of(const model::Curriculum& curriculum, const app::EntityRef& what);

app::DiagramOptions options_for(const DiagramKind& kind, const std::string& thing, const std::string& language);

// The picture of the programme as it is now; with an earlier version that of what has changed since.
diagram::Scene draw_kind(const model::Snapshot& now, const model::Snapshot& earlier, app::DiagramOptions options,
                         std::stop_token stop);

// The id of the kind that is about one such thing; empty where there is none. A branch is shown in the kind of now
// where that can.
std::string kind_about(const model::Curriculum& curriculum, const app::EntityRef& what, const DiagramKind& now);

}  // namespace attune::ui
