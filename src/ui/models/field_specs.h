#pragma once
// The fields that a details pane shows of each kind, in order: what they are called and how they are put in.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/edits/entity_ref.h"
#include "base/catalogue.h"
#include "base/message.h"
#include "model/curriculum.h"

namespace attune::ui {

enum class Input {
  line,     // one line of text
  text,     // several lines
  number,   // a short line
  choice,   // one of the options
  suggest,  // text, with the options as suggestions
  code,     // the code of one thing
  codes,    // codes of several things, in order
};

// What a field may hold, and how people read it.
struct Option {
  std::string value;
  std::string label;
};
using Options = std::vector<Option> (*)(const model::Curriculum& curriculum, const base::Catalogue& words);
// Whether a field means anything for this thing: where it does not, only a value that stands there is shown.
using Concerns = bool (*)(const model::Curriculum& curriculum, const app::EntityRef& what);

struct FieldSpec {
  std::string_view field;
  base::Message label;
  Input input = Input::line;
  std::string_view second = {};  // the same in the second language
  Options options = nullptr;
  base::Message hint = {};  // what may stand there
  Options second_options = nullptr;
  Concerns concerns = nullptr;       // nullptr: all of its kind
  Concerns hint_concerns = nullptr;  // the same of the hint
};

// Whether a form about this thing has the field.
bool is_shown(const FieldSpec& spec, const model::Curriculum& curriculum, const app::EntityRef& what);

// Whether several things may have the same value there: every thing has a code of its own.
inline bool is_shared(const FieldSpec& spec) { return spec.field != "code" && spec.field != "key"; }

// What all of them hold; nothing where they differ.
std::optional<std::string> common_text(const model::Curriculum& curriculum, const std::vector<app::EntityRef>& things,
                                       std::string_view field);

// Empty for kinds that no pane shows.
std::span<const FieldSpec> field_specs(model::Kind kind);

}  // namespace attune::ui
