#pragma once
// A Word form: a .docx that an institution designed, with the tags of a syllabus template typed into it. It is checked
// once and filled as often as wanted; what Word put into it stays as it is.
//
//   {{course.title}}             the value, formatted as the tag is
//   {{#list}}…{{/list}}          rows of a table, paragraphs, list items or a part of a paragraph, once for each entry
//   {{^list}}…{{/list}}          the same where there is none
//   {{diagram.gaps}}             a picture, as wide as the text
//
// docs/formats/word-forms.md says what people read about it.

#include <memory>
#include <string>
#include <vector>

#include "base/catalogue.h"
#include "publish/form/form_picture.h"
#include "publish/form/form_tag.h"
#include "publish/value.h"
#include "publish/vocabulary.h"

namespace attune::publish {

// A tag where it stands.
struct FormUse {
  base::Message part;
  FormTag tag;
};

class Form {
 public:
  // `file` is for messages; the vocabulary must outlive it. Throws Error(input) for bytes that are no Word document or
  // are not safe to open; what is wrong with the tags are problems().
  Form(std::string file, std::string bytes, const Vocabulary& vocabulary);
  ~Form();
  Form(Form&&) noexcept;
  Form& operator=(Form&&) noexcept;

  const std::string& file() const { return file_; }
  // All of them, in the order of the text.
  const std::vector<FormProblem>& problems() const { return problems_; }
  // The tags for values and those that begin sections, in the order of the text.
  std::vector<FormUse> uses() const;
  // The names of the pictures that it asks for.
  std::vector<std::string> pictures() const;

  // The bytes of the filled document; the same input gives the same bytes. Safe on several threads. Throws Error(input)
  // naming every problem, where there are any.
  std::string fill(const Value& values, const base::Catalogue& catalogue, const FormPictures& pictures = {}) const;

  // Throws Error(input) naming every problem.
  void require_no_problems() const;

 private:
  struct Content;
  std::string file_;
  std::vector<FormProblem> problems_;
  std::unique_ptr<Content> content_;
};

}  // namespace attune::publish
