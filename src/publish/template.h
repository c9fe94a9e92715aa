#pragma once
// A Mustache template, checked against its vocabulary when it is made. Filling it gives strict XHTML (xhtml_reader.h),
// or another XML with Markup::any_xml.
//   {{title}}                    the text, always escaped
//   {{#list}}…{{/list}}          once for each entry; of a yes/no or a text: where it is yes or not empty
//   {{^list}}…{{/list}}          where the list is empty, the answer no, the text empty
//   {{#has_list}}…{{/has_list}}  once, where the list is not empty; for dotted names {{#course.has_list}}
//   {{#t}}Words{{/t}}            the words in the document's language, where the catalogue has them
// Tags stand in text or inside quoted attribute values, so that the template itself is well-formed.

#include "base/catalogue.h"
#include "publish/template_source.h"
#include "publish/value.h"

namespace attune::publish {

// The words of a {{#t}}…{{/t}} in the catalogue's language. A document's word may want another translation than the
// same word in the window ("Term", "Method").
std::string document_words(std::string_view words, const base::Catalogue& catalogue);

class Template {
 public:
  // Throws Error(input) with file, line and column.
  Template(TemplateSource source, const Vocabulary& vocabulary, Markup markup = Markup::document);

  const std::string& file() const { return file_; }
  // The values hold every tag of the vocabulary: a tag missing from an entry would be looked for around it.
  std::string fill(const Value& values, const base::Catalogue& catalogue) const;

 private:
  std::string file_;
  std::string text_;  // every tag in its plainest form, without comments
};

}  // namespace attune::publish
