#include "publish/form/form.h"

#include <algorithm>
#include <set>

#include "base/error.h"
#include "base/number.h"
#include "publish/form/form_filler.h"
#include "publish/form/mark_tags.h"
#include "publish/form/match_tags.h"
#include "publish/form/nest_sections.h"
#include "publish/form/spread_texts.h"
#include "publish/form/text_area.h"
#include "publish/form/whole_blocks.h"
#include "publish/form/word_package.h"
#include "publish/form/word_xml.h"

namespace attune::publish {
namespace {

base::Error form_error(const std::string& file, base::Message why) {
  return base::Error(base::ErrorKind::input, std::move(why))
      .while_doing({N_("the form {file} cannot be used"), {{"file", file}}});
}

unsigned last_drawing_id(const pugi::xml_document& xml, unsigned last) {
  for (const pugi::xpath_node& drawing : xml.select_nodes("//wp:docPr"))
    if (const unsigned id = drawing.node().attribute("id").as_uint(); id < 0x7FFF0000) last = std::max(last, id);
  return last;
}

}  // namespace

// A part that has tags, with marks in their place.
struct FormPart {
  std::string name;
  base::Message label;
  pugi::xml_document xml;
  std::vector<FormTag> tags;
};

struct Form::Content {
  explicit Content(std::string bytes) : package(std::move(bytes)) {}

  WordPackage package;
  std::vector<std::unique_ptr<FormPart>> parts;
  TextArea page;
  unsigned last_drawing = 0;

  std::vector<FormProblem> read(const WordTextPart& text, const Vocabulary& vocabulary);
};

std::vector<FormProblem> Form::Content::read(const WordTextPart& text, const Vocabulary& vocabulary) {
  auto part = std::make_unique<FormPart>();
  part->name = text.name;
  part->label = text.label;
  load_word_xml(part->xml, text.xml);
  last_drawing = last_drawing_id(part->xml, last_drawing);
  const pugi::xml_node root = part->xml.document_element();
  if (parts.empty() && is(root, "w:document")) page = page_area(root.child("w:body").child("w:sectPr"));
  std::vector<FormProblem> problems;
  std::vector<FormTag>& tags = part->tags;
  for (const pugi::xpath_node& paragraph : root.select_nodes(".//w:p")) mark_tags(paragraph.node(), tags, problems);
  if (tags.empty() && problems.empty()) return problems;
  mark_joined_tables(root);
  const std::vector<SectionPair> pairs = match_tags(root, vocabulary, tags, problems);
  nest_sections(pairs, root, tags, package.list_styles(), problems);
  spread_texts(root, tags);
  for (const pugi::xpath_node& mark : root.select_nodes(".//attune:tag"))
    if (FormTag& tag = tags[mark.node().attribute(number_mark).as_uint()]; tag.kind == TagKind::picture)
      tag.area = text_area(mark.node(), page);
  for (FormProblem& problem : problems) problem.part = text.label;
  if (!tags.empty()) parts.push_back(std::move(part));
  return problems;
}

Form::Form(std::string file, std::string bytes, const Vocabulary& vocabulary) : file_(std::move(file)) {
  try {
    content_ = std::make_unique<Content>(std::move(bytes));
    // A text box stands twice in the file, for newer and for older programs.
    std::set<std::string> said;
    for (const WordTextPart& text : content_->package.texts())
      for (FormProblem& problem : content_->read(text, vocabulary))
        if (said.insert(problem.sentence().english()).second) problems_.push_back(std::move(problem));
  } catch (const base::Error& error) {
    throw form_error(file_, error.why());
  }
}

Form::~Form() = default;
Form::Form(Form&&) noexcept = default;
Form& Form::operator=(Form&&) noexcept = default;

std::vector<FormUse> Form::uses() const {
  std::vector<FormUse> uses;
  for (const auto& part : content_->parts)
    for (const FormTag& tag : part->tags)
      if (tag.use != TagUse::end) uses.push_back({part->label, tag});
  return uses;
}

std::vector<std::string> Form::pictures() const {
  std::vector<std::string> names;
  for (const auto& part : content_->parts)
    for (const FormTag& tag : part->tags)
      if (tag.kind == TagKind::picture && std::find(names.begin(), names.end(), tag.name) == names.end())
        names.push_back(tag.name);
  return names;
}

void Form::require_no_problems() const {
  if (problems_.empty()) return;
  // A line each, each translated by itself.
  constexpr std::size_t most_lines = 100;
  base::Message lines("");
  for (std::size_t i = 0; i < problems_.size() && i < most_lines; ++i) {
    const std::string name = base::to_text(static_cast<std::int64_t>(i));
    lines.text += "\n  {" + name + "}";
    lines.parts.emplace_back(name, problems_[i].sentence());
  }
  if (problems_.size() > most_lines) lines.text += "\n  ...";
  const auto count = base::to_text(static_cast<std::int64_t>(problems_.size()));
  throw form_error(
      file_,
      base::Message(N_("mistakes in its tags: {count}{list}"), {{"count", count}}).with("list", std::move(lines)));
}

std::string Form::fill(const Value& values, const base::Catalogue& catalogue, const FormPictures& pictures) const {
  require_no_problems();
  WordChanges changes(content_->package);
  DrawingIds ids(content_->last_drawing);
  for (const auto& part : content_->parts) {
    FormFiller filler(
        part->tags, values, catalogue, pictures,
        [&](const std::string& png) { return changes.add_picture(part->name, png); }, ids);
    pugi::xml_document filled;
    filler.fill(part->xml, filled);
    changes.set(part->name, save_word_xml(filled));
  }
  return changes.pack();
}

}  // namespace attune::publish
