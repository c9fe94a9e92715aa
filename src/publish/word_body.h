#pragma once
// Blocks as WordprocessingML (ECMA-376, part 1): paragraphs and tables with the styles of word_styles.h.

#include <string>
#include <string_view>
#include <vector>

#include "publish/document.h"
#include "publish/word_page.h"
#include "publish/word_styles.h"

namespace attune::publish {

class WordBody {
 public:
  WordBody(const WordStyles& styles, std::string_view language, WordPage page = {})
      : styles_(styles), asian_(is_east_asian(language)), page_(page) {}

  void add(const std::vector<Block>& blocks);
  // Of a page's header or footer: body text has the style `style`.
  void add(const std::vector<Paragraph>& paragraphs, std::string_view style);

  const std::string& xml() const { return xml_; }
  // How many numbered lists there are: list i has the numbering i + 2 (1 is that of bullets).
  int numbered_lists() const { return numbered_lists_; }
  // Picture i is word/media/picture{i+1}.png, related as picture{i+1}; one that has lines and text is drawing{i+1}.svg,
  // too. They belong to the document given to add().
  const std::vector<const Picture*>& pictures() const { return pictures_; }
  // Addresses: link i is related as link{i+1}.
  const std::vector<std::string>& links() const { return links_; }
  // The pages that the text ends on: what the last section says.
  const WordPage& page() const { return page_; }

 private:
  enum class Place { page, cell, cell_header, head_row };

  void add(const Block& block);
  void add(const Heading& heading);
  void add(const Paragraph& paragraph);
  void add(const List& list, int depth);
  void add(const Table& table);
  void add(const Figure& figure);
  void add(const PageBreak& page_break);
  void add(const Contents& contents);
  void add_with_bookmark(std::string_view style, const Heading& heading);
  void add_rows(const Table& table, const std::vector<int>& widths);
  void add_cell(const Cell& cell, int width, bool head_row);
  void paragraph(std::string_view style, const Runs& runs, std::string_view more = {});
  std::string runs(const Runs& runs);
  std::string run(const Run& run);
  std::string linked(const Run& run, const std::string& xml);
  int text_width() const { return page_.width - 2 * page_margin; }
  std::string body_style(std::string_view class_name) const;

  const WordStyles& styles_;
  bool asian_;
  std::string xml_;
  int numbered_lists_ = 0;
  std::vector<const Picture*> pictures_;
  std::vector<std::string> links_;
  WordPage page_;
  std::vector<const Heading*> headings_;  // what a table of contents lists; heading i has the bookmark _Toc{i}
  Place place_ = Place::page;
  std::string cell_style_;  // the class of the cell being written
};

}  // namespace attune::publish
