#pragma once
// A document between the template and its formats: blocks of text in reading order, with what they mean and not how
// they look. How they look is said by the style sheets in templates/formats.

#include <string>
#include <variant>
#include <vector>

namespace attune::publish {

enum class RunKind { text, line_break, page_number, page_count };

// A piece of a line.
struct Run {
  RunKind kind = RunKind::text;
  std::string text;
  bool strong = false;
  bool emphasis = false;
  friend bool operator==(const Run&, const Run&) = default;
};
using Runs = std::vector<Run>;

struct Heading {
  int level = 1;  // 1: the document's title; 2 … 6: its parts
  Runs runs;
};

struct Paragraph {
  std::string style;  // the class in the template ("note"); empty: body text
  Runs runs;
};

enum class ListKind { bullets, numbers };

struct ListItem;
struct List {
  ListKind kind = ListKind::bullets;
  std::vector<ListItem> items;
};
struct ListItem {
  Runs runs;
  std::vector<List> lists;  // inside the item, after its text
};

struct Block;

enum class CellKind { data, row_header, column_header };

struct Cell {
  CellKind kind = CellKind::data;
  std::string style;  // the class in the template ("number"); empty: none
  int columns = 1;    // how many columns and rows it spans
  int rows = 1;
  std::vector<Block> blocks;
};

struct Row {
  std::vector<Cell> cells;  // those that begin in this row
};

struct Table {
  std::string style;  // the class in the template ("facts"); empty: a grid
  Runs caption;
  std::vector<double> widths;  // a share a column, 1 together
  std::size_t head_rows = 0;   // the first rows, repeated on every page
  std::vector<Row> rows;
};

// A picture made by Attune: vector for HTML and PDF, pixels for Word.
struct Picture {
  std::string svg;
  std::string png;
  double width = 0, height = 0;  // points
};

struct Figure {
  Picture picture;
  std::string alternative;  // what it shows, for those who do not see it
  Runs caption;
};

struct Block {
  std::variant<Heading, Paragraph, List, Table, Figure> content;
};

struct Document {
  std::string title;
  std::string language = "en";            // "en", "zh_CN"
  std::string created;                    // "2026-01-31T08:15:30Z"; empty: not said
  std::vector<Paragraph> header, footer;  // of every page
  std::vector<Block> blocks;
};

// Without marks and fields, line breaks as spaces.
std::string plain_text(const Runs& runs);

}  // namespace attune::publish
