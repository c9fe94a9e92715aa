#pragma once
// The tags that a template may use. The same description checks templates when they are loaded and writes the reference
// in docs/formats/templates.md.

#include <string>
#include <string_view>
#include <vector>

namespace attune::publish {

enum class TagKind {
  text,    // {{name}}; as a section it is shown where the text is not empty
  yes_no,  // {{#name}}…{{/name}} and {{^name}}…{{/name}}
  texts,   // {{#name}}{{.}}{{/name}}: once for each text
  list,    // {{#name}}…{{/name}}: once for each entry, with the entry's own tags inside
  group,   // {{name.tag}}
  picture, // {{name}}: in Word forms a picture that Attune draws
};

// `about` and `example` are read in the documentation only, which is in English.
struct Tag {
  std::string name;
  TagKind kind = TagKind::text;
  std::string about;
  std::string example;    // of a text: what may stand there; those of lists are made from their entries'
  std::vector<Tag> tags;  // of a list's entry or of a group
};

using Vocabulary = std::vector<Tag>;

// Every list NAME has a yes/no beside it, has_NAME: what stands around the whole list, such as a table and its heading.
inline constexpr std::string_view presence = "has_";

// The tag of that name; null where there is none.
const Tag* find_tag(const Vocabulary& tags, std::string_view name);

// The reference as Markdown: a table a list or group, each tag with its use and an example.
std::string reference(const Vocabulary& tags);

}  // namespace attune::publish
