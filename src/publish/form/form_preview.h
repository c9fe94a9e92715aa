#pragma once
// What a form asks for and what it will get: for people who make a form.

#include <string>
#include <vector>

#include "publish/form/form.h"

namespace attune::publish {

// A tag, once for all the places where it stands in the same sections.
struct FormPreviewRow {
  TagUse use = TagUse::variable;
  TagKind kind = TagKind::text;
  std::vector<std::string> inside;  // the sections around it, outermost first
  std::string name;                 // for {{#t}}words{{/t}}: the words
  bool is_words = false;
  std::size_t places = 0;            // in the form
  std::vector<base::Message> parts;  // in which parts of it
  std::size_t times = 0;             // how often it will be written; a section: how often what is in it
  std::vector<std::string> values;   // what will be written, the first ones
};

// In the order of the form. Without values (null) nothing is said of what will be written.
std::vector<FormPreviewRow> preview(const Form& form, const Value* values, const base::Catalogue& catalogue = {});

// The tag as it is typed into a form: "{{#activities}}".
std::string as_typed(const FormPreviewRow& row);

}  // namespace attune::publish
