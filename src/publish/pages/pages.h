#pragma once
// A document laid out on pages: what stands where, as a value. Files, print and the preview in the window are painted
// from it (paint.h), so they are the same. Places are in points from a page's top left corner.

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "publish/document.h"
#include "publish/pages/styles.h"

namespace attune::publish {

inline constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

// A part of a text that looks like itself, up to the byte `end`.
struct TextSpan {
  std::size_t end = 0;
  bool strong = false, emphasis = false;
  std::string language, link;  // as in Run; a link "#NAME" leads to the anchor of that name
};

// A paragraph, broken into lines of at most `width`.
struct PageText {
  std::string text;
  std::vector<TextSpan> spans;
  std::size_t style = 0;  // in Pages::styles
  double width = 0;
};

// One line of a text, its left end on the baseline.
struct PlacedLine {
  std::size_t text = 0;  // in Pages::texts
  int line = 0;
  double x = 0, y = 0;
};
struct PlacedBox {
  double x = 0, y = 0, width = 0, height = 0;
  Colour colour;
};
struct PlacedPicture {
  std::size_t picture = 0;  // in Pages::pictures
  double x = 0, y = 0, width = 0, height = 0;
};

struct Placed {
  std::variant<PlacedLine, PlacedBox, PlacedPicture> content;
  std::size_t node = nowhere;  // what it belongs to, in Pages::nodes; what only decorates belongs nowhere
};

// The document's structure as PDF names it (ISO 32000-1, 14.8.4): "H1", "P", "Table", "TR", …
struct StructureNode {
  const char* type = "";
  std::size_t parent = nowhere;
  std::string alternative;         // of a figure
  CellKind cell = CellKind::data;  // of a cell
  int columns = 1, rows = 1;
};

// A place that links and bookmarks lead to.
struct Anchor {
  std::string name;
  double y = 0;
};

struct Page {
  double width = 0, height = 0;
  std::vector<Placed> placed;
  std::vector<Anchor> anchors;
};

struct Bookmark {
  std::string title;
  int level = 1;
  std::string anchor;
  std::size_t page = 0;
};

struct Pages {
  std::string title, author, language, created;  // as in Document
  PageStyles styles;
  std::vector<PageText> texts;
  std::vector<Picture> pictures;
  std::vector<StructureNode> nodes;  // a parent comes before its children
  std::vector<Page> pages;           // at least one
  std::vector<Bookmark> bookmarks;   // in reading order
};

}  // namespace attune::publish
