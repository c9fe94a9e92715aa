#pragma once
// Blocks into strips, with the texts, structure and bookmarks that they bring.

#include <string_view>
#include <vector>

#include "publish/pages/strips.h"

namespace attune::publish {

struct Area {
  double width = 0, height = 0;
};

struct GridRow;

class StripMaker {
 public:
  // Between the margins of a page that stands and of one that lies. Fills `pages` as it goes; both references must
  // outlive it.
  StripMaker(Pages& pages, TextSetter& setter, Area portrait, Area landscape)
      : pages_(pages), setter_(setter), portrait_(portrait), landscape_(landscape), area_(portrait) {}

  Strips make(const std::vector<Block>& blocks);
  // A paragraph that belongs to no structure: of a page's header or footer.
  Strips decoration(PageText text);

  // What is repeated above the rows of a table on its next pages.
  const std::vector<Strips>& heads() const { return heads_; }
  // Texts that wait for the number of a bookmark's page.
  struct PageReference {
    std::size_t text, bookmark;
    double right;
  };
  const std::vector<PageReference>& page_references() const { return references_; }

 private:
  enum class Place { page, cell, cell_header, head_row };
  // Where blocks stand: from `x`, `width` wide.
  struct Frame {
    double x = 0, width = 0;
    std::size_t parent = nowhere;
    Place place = Place::page;
    std::string cell_style;
  };

  void add(const std::vector<Block>& blocks, const Frame& frame, Strips& strips);
  void add(const Heading& heading, const Frame& frame, Strips& strips);
  void add(const Paragraph& paragraph, const Frame& frame, Strips& strips);
  void add(const List& list, const Frame& frame, Strips& strips);
  void add(const Table& table, const Frame& frame, Strips& strips);
  void add(const Figure& figure, const Frame& frame, Strips& strips);
  void add(const PageBreak& page_break, const Frame& frame, Strips& strips);
  void add(const Contents& contents, const Frame& frame, Strips& strips);

  void add_text(PageText text, const char* type, const Frame& frame, Strips& strips);
  std::size_t body_style(std::string_view class_name, const Frame& frame) const;
  std::size_t add_node(const char* type, std::size_t parent);

  Strips cell_strips(const Cell& cell, double width, bool head, std::size_t row);
  std::vector<GridRow> grid_of(const Table& table, const Frame& frame, std::size_t node);

  Pages& pages_;
  TextSetter& setter_;
  Area portrait_, landscape_, area_;
  std::vector<const Heading*> headings_;  // of the whole document: heading i has bookmark i
  std::vector<Strips> heads_;
  std::vector<PageReference> references_;
};

// Runs as the text of a page; page_number and page_count stand for the fields.
PageText page_text(const Runs& runs, std::size_t style, double width, std::string_view page_number = {},
                   std::string_view page_count = {});

}  // namespace attune::publish
