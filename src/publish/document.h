#pragma once
// A document between the template and its formats: blocks of text in reading order, with what they mean and not how
// they look. How they look is said by the style sheets in templates/formats.

#include <functional>
#include <optional>
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
  std::string link{};  // "https://…", "mailto:…"; empty: none
  // Where it is another one than the document's ("en" in a document in "zh_CN"); empty: the same.
  std::string language{};
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

// Shows a PangoLayoutLine at the current point of a cairo_t.
using LinePainter = std::function<void(void* cairo, void* line)>;

// A picture made by Attune. Formats that can are given it as lines and text, and pixels only where they cannot.
struct Picture {
  std::string svg;
  std::function<std::string()> png{};  // makes one
  double width = 0, height = 0;        // points
  // Draws it on a cairo_t, from its top left corner, in points: for paper and for the window. Words are shown by `line`
  // where there is one.
  std::function<void(void* cairo, const LinePainter& line)> paint{};
};

struct Figure {
  Picture picture;
  std::string alternative;  // what it shows, for those who do not see it
  Runs caption;
};

enum class Orientation { portrait, landscape };

// What follows begins on a new page; with `turn`, from there on the pages lie or stand. Web pages know no pages.
struct PageBreak {
  std::optional<Orientation> turn;
};

// The headings of level 2 to `deepest` with the pages that they stand on.
struct Contents {
  Runs title;
  int deepest = 3;
};

struct Block {
  std::variant<Heading, Paragraph, List, Table, Figure, PageBreak, Contents> content;
};

enum class Paper { a4, letter };

struct Document {
  std::string title;
  std::string author;           // the institution; empty: not said
  std::string language = "en";  // "en", "zh_CN"
  std::string created;          // "2026-01-31T08:15:30Z"; empty: not said
  Paper paper = Paper::a4;
  std::vector<Paragraph> header, footer;  // of every page
  std::vector<Block> blocks;
};

// Without marks and fields, line breaks as spaces.
std::string plain_text(const Runs& runs);

// The headings that a table of contents of this depth lists, in their order: those that stand beside it, not in tables.
std::vector<const Heading*> headings_of(const std::vector<Block>& blocks, int deepest);

}  // namespace attune::publish
