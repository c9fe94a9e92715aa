#pragma once
// Blocks as WordprocessingML (ECMA-376, part 1): paragraphs and tables with the styles of word_styles.h.

#include <string>
#include <string_view>
#include <vector>

#include "publish/document.h"
#include "publish/word_styles.h"

namespace attune::publish {

// A4 between its margins, in twentieths of a point: what tables are as wide as.
inline constexpr int page_width = 11906, page_height = 16838, page_margin = 1134;
inline constexpr int text_width = page_width - 2 * page_margin;

class WordBody {
 public:
  WordBody(const WordStyles& styles, std::string_view language) : styles_(styles), asian_(is_east_asian(language)) {}

  void add(const std::vector<Block>& blocks);
  // Of a page's header or footer: body text has the style `style`.
  void add(const std::vector<Paragraph>& paragraphs, std::string_view style);

  const std::string& xml() const { return xml_; }
  // How many numbered lists there are: list i has the numbering i + 2 (1 is that of bullets).
  int numbered_lists() const { return numbered_lists_; }
  // PNG images: picture i is word/media/picture{i+1}.png, related as picture{i+1}.
  const std::vector<std::string>& pictures() const { return pictures_; }

 private:
  enum class Place { page, cell, cell_header, head_row };

  void add(const Block& block);
  void add(const Heading& heading);
  void add(const Paragraph& paragraph);
  void add(const List& list, int depth);
  void add(const Table& table);
  void add(const Figure& figure);
  void add_rows(const Table& table, const std::vector<int>& widths);
  void add_cell(const Cell& cell, int width, bool head_row);
  void paragraph(std::string_view style, const Runs& runs, std::string_view more = {});
  std::string runs(const Runs& runs) const;
  std::string run(const Run& run) const;
  std::string body_style(std::string_view class_name) const;

  const WordStyles& styles_;
  bool asian_;
  std::string xml_;
  int numbered_lists_ = 0;
  std::vector<std::string> pictures_;
  Place place_ = Place::page;
  std::string cell_style_;  // the class of the cell being written
};

}  // namespace attune::publish
