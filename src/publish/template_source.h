#pragma once
// The text of a template with the name of its file, for errors that say where.

#include <string>
#include <vector>

#include "base/error.h"
#include "publish/vocabulary.h"

namespace attune::publish {

struct TemplateSource {
  std::string file;  // as people know it
  std::string text;

  // Error(input): "syllabus.mustache, line 3, column 7: what"; lines and columns (code points) count from 1.
  base::Error error(std::size_t offset, base::Message what) const;
};

enum class TagUse { variable, section, inverted, end };

// One {{tag}} of a template. Comments are left out.
struct UsedTag {
  TagUse use;
  std::string name;
  std::size_t begin, end;  // offsets in the text, braces included
};

// What stands between the braces of a tag. `wrong` is an English sentence where it is nothing that Attune knows, and
// null otherwise.
struct TagText {
  TagUse use = TagUse::variable;
  std::string name;
  bool comment = false;
  const char* wrong = nullptr;
};
TagText read_tag(std::string_view between_braces);

// All tags in their order. Throws Error(input) for a tag that is not closed, and for what Attune's templates do
// without: tags that are not escaped ({{{x}}}, {{&x}}), partials and other delimiters.
std::vector<UsedTag> scan_tags(const TemplateSource& source);

// Throws Error(input) for sections that are not closed or not open, and for tags that the vocabulary does not have
// where they stand. {{#t}}words{{/t}} marks words to translate.
void check_tags(const TemplateSource& source, const Vocabulary& vocabulary);

enum class Markup { document, any_xml };

// Throws Error(input) where the template, its tags taken as text, is not well-formed XML, and for a document also where
// it has elements that documents do not know (xhtml_reader.h).
void check_markup(const TemplateSource& source, Markup markup);

// The words between {{#t}} and {{/t}}, in their order: what a translation of the template has to translate.
std::vector<std::string> words_of(const TemplateSource& source);

}  // namespace attune::publish
