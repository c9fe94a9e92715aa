#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "publish/escape.h"
#include "publish/word_body.h"

// Pages and what leads over them: breaks, the table of contents and its bookmarks.
namespace attune::publish {

// Pages that turn end a section of the document.
void WordBody::add(const PageBreak& page_break) {
  if (place_ != Place::page) return;
  if (!page_break.turn) {
    xml_ += "<w:p><w:pPr><w:pStyle w:val=\"TableGap\"/></w:pPr><w:r><w:br w:type=\"page\"/></w:r></w:p>";
    return;
  }
  xml_ += fmt::format("<w:p><w:pPr><w:pStyle w:val=\"TableGap\"/>{}</w:pPr></w:p>", section_properties(page_));
  if ((*page_break.turn == Orientation::landscape) != (page_.width > page_.height))
    std::swap(page_.width, page_.height);
}

// A field that Word brings up to date; until then it lists the headings without what only Word knows, their pages.
void WordBody::add(const Contents& contents) {
  if (!contents.title.empty()) paragraph("TOCHeading", contents.title);
  std::string before = fmt::format(
      "<w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC "
      "\\o "
      "\"1-{}\" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
      std::max(contents.deepest - 1, 1));
  for (std::size_t i = 0; i < headings_.size(); ++i) {
    if (headings_[i]->level > contents.deepest) continue;
    xml_ += fmt::format(
        "<w:p><w:pPr><w:pStyle w:val=\"TOC{}\"/></w:pPr>{}<w:hyperlink w:anchor=\"_Toc{}\">{}</w:hyperlink></w:p>",
        std::min(headings_[i]->level - 1, 3), std::exchange(before, {}), i, runs(headings_[i]->runs));
  }
  xml_ += fmt::format(
      "<w:p><w:pPr><w:pStyle w:val=\"TableGap\"/></w:pPr>{}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
      before);
}

void WordBody::add_with_bookmark(std::string_view style, const Heading& heading) {
  const auto place = std::find(headings_.begin(), headings_.end(), &heading);
  if (place == headings_.end()) return paragraph(style, heading.runs);
  const auto number = place - headings_.begin();
  xml_ += fmt::format(
      "<w:p><w:pPr><w:pStyle w:val=\"{0}\"/></w:pPr><w:bookmarkStart w:id=\"{1}\" "
      "w:name=\"_Toc{1}\"/>{2}<w:bookmarkEnd "
      "w:id=\"{1}\"/></w:p>",
      style, number, runs(heading.runs));
}

}  // namespace attune::publish
