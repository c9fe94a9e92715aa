#include "publish/pages/strip_maker.h"

#include <algorithm>

#include <fmt/format.h>

namespace attune::publish {
namespace {

constexpr const char* heading_types[] = {"H1", "H2", "H3", "H4", "H5", "H6"};

double aligned(const TextStyle& style, double room) {
  switch (style.align) {
    case Align::right:
      return room;
    case Align::centre:
      return room / 2;
    default:
      return 0;
  }
}

}  // namespace

Strips StripMaker::make(const std::vector<Block>& blocks) {
  for (const Block& block : blocks)
    if (const auto* heading = std::get_if<Heading>(&block.content))
      if (!page_text(heading->runs, 0, 0).text.empty()) headings_.push_back(heading);
  Strips strips;
  add(blocks, {0, area_.width, add_node("Document", nowhere), Place::page, {}}, strips);
  return strips;
}

Strips StripMaker::decoration(PageText text) {
  Strips strips;
  add_text(std::move(text), nullptr, {0, area_.width, nowhere, {}, {}}, strips);
  return strips;
}

void StripMaker::add(const std::vector<Block>& blocks, const Frame& frame, Strips& strips) {
  Frame here = frame;
  for (const Block& block : blocks) {
    if (here.place == Place::page) here.width = area_.width;
    std::visit([&](const auto& content) { add(content, here, strips); }, block.content);
  }
}

void StripMaker::add(const Heading& heading, const Frame& frame, Strips& strips) {
  const std::size_t level = static_cast<std::size_t>(std::clamp(heading.level, 1, 6));
  const std::size_t style = pages_.styles.text(level == 1 ? "title" : fmt::format("heading-{}", level - 1), "body");
  const std::size_t first = strips.size();
  add_text(page_text(heading.runs, style, frame.width), heading_types[level - 1], frame, strips);
  if (frame.place != Place::page || strips.size() == first) return;
  Strip& strip = strips[first];
  strip.bookmark = pages_.bookmarks.size();
  strip.anchor = fmt::format("heading-{}", pages_.bookmarks.size());
  pages_.bookmarks.push_back({plain_text(heading.runs), heading.level, strip.anchor, 0});
}

void StripMaker::add(const Paragraph& paragraph, const Frame& frame, Strips& strips) {
  add_text(page_text(paragraph.runs, body_style(paragraph.style, frame), frame.width), "P", frame, strips);
}

// The sign stands beside the first line.
void StripMaker::add(const List& list, const Frame& frame, Strips& strips) {
  const std::size_t style = frame.place == Place::page ? pages_.styles.text("list", "body") : body_style({}, frame);
  const std::size_t node = add_node("L", frame.parent);
  const double indent = std::min(pages_.styles.indent, frame.width / 4);
  int number = 0;
  for (const ListItem& item : list.items) {
    ++number;
    const std::size_t entry = add_node("LI", node);
    const std::size_t first = strips.size();
    const std::string sign = list.kind == ListKind::bullets ? "•" : fmt::format("{}.", number);
    Runs runs{{}};
    runs.front().text = sign;
    Strips label;
    add_text(page_text(runs, style, frame.width), "Lbl", {frame.x, frame.width, entry, {}, {}}, label);
    Frame body = frame;
    body.x += indent;
    body.width -= indent;
    body.parent = add_node("LBody", entry);
    add_text(page_text(item.runs, style, body.width), "P", body, strips);
    for (const List& inner : item.lists) add(inner, body, strips);
    if (strips.size() == first) {
      strips.insert(strips.end(), label.begin(), label.end());
      continue;
    }
    auto& placed = strips[first].placed;
    placed.insert(placed.begin(), label.front().placed.begin(), label.front().placed.end());
  }
}

// As large as it is, or as the page lets it be.
void StripMaker::add(const Figure& figure, const Frame& frame, Strips& strips) {
  constexpr double most_of_a_page = 0.85;
  const Picture& picture = figure.picture;
  if (picture.width <= 0 || picture.height <= 0 || (!picture.paint && !picture.png)) return;
  const double scale = std::min({1.0, frame.width / picture.width, most_of_a_page * area_.height / picture.height});
  const std::size_t node = add_node("Figure", frame.parent);
  pages_.nodes[node].alternative = figure.alternative;
  const double width = picture.width * scale, height = picture.height * scale;
  Strip strip{6, height, 6, !figure.caption.empty(), {}, {}, nowhere, nowhere, {}, {}};
  strip.placed.push_back(
      {PlacedPicture{pages_.pictures.size(), frame.x + (frame.width - width) / 2, 0, width, height}, node});
  pages_.pictures.push_back(picture);
  strips.push_back(std::move(strip));
  add_text(page_text(figure.caption, pages_.styles.text("figure-caption", "caption"), frame.width), "Caption", frame,
           strips);
}

void StripMaker::add(const PageBreak& page_break, const Frame& frame, Strips& strips) {
  if (frame.place != Place::page) return;
  if (page_break.turn) area_ = *page_break.turn == Orientation::landscape ? landscape_ : portrait_;
  Strip strip;
  strip.page_break = page_break;
  strips.push_back(std::move(strip));
}

void StripMaker::add(const Contents& contents, const Frame& frame, Strips& strips) {
  constexpr double number_width = 32;
  const std::size_t node = add_node("TOC", frame.parent);
  add_text(page_text(contents.title, pages_.styles.text("contents-title", "heading-1"), frame.width), "Caption",
           {frame.x, frame.width, node, frame.place, {}}, strips);
  for (std::size_t bookmark = 0; bookmark < headings_.size(); ++bookmark) {
    const Heading* heading = headings_[bookmark];
    if (heading->level == 1 || heading->level > contents.deepest) continue;
    const std::size_t style = pages_.styles.text(fmt::format("contents-{}", heading->level - 1), "body");
    const double indent = pages_.styles.indent * (heading->level - 2);
    Runs runs = heading->runs;
    const std::string link = fmt::format("#heading-{}", bookmark);
    for (Run& run : runs) run.link = link;
    const std::size_t entry = add_node("TOCI", node);
    const std::size_t first = strips.size();
    add_text(page_text(runs, style, frame.width - indent - number_width), "P",
             {frame.x + indent, frame.width - indent - number_width, entry, frame.place, {}}, strips);
    if (strips.size() == first) continue;
    PageText number;
    number.style = style;
    number.width = number_width;
    references_.push_back({pages_.texts.size(), bookmark, frame.x + frame.width});
    strips.back().placed.push_back(
        {PlacedLine{pages_.texts.size(), 0, frame.x + frame.width, baseline_of(pages_.styles.texts[style])}, entry});
    pages_.texts.push_back(std::move(number));
  }
}

std::size_t StripMaker::body_style(std::string_view class_name, const Frame& frame) const {
  const PageStyles& styles = pages_.styles;
  const auto named = [&](std::string_view name, std::string_view fallback) {
    return styles.texts[styles.text(name, fallback)].name;
  };
  switch (frame.place) {
    case Place::page:
      return styles.text(class_name, "body");
    case Place::cell:
      return styles.text(class_name, named(frame.cell_style, "table-text"));
    default:
      return styles.text(class_name, named(frame.cell_style + "-heading", "table-heading"));
  }
}

std::size_t StripMaker::add_node(const char* type, std::size_t parent) {
  pages_.nodes.push_back({type, parent, {}, CellKind::data, 1, 1});
  return pages_.nodes.size() - 1;
}

// A strip a line; two lines at least stay together at both ends.
void StripMaker::add_text(PageText text, const char* type, const Frame& frame, Strips& strips) {
  if (text.text.empty()) return;
  const TextStyle& style = pages_.styles.texts[text.style];
  const std::size_t node = type ? add_node(type, frame.parent) : nowhere;
  const std::size_t index = pages_.texts.size();
  pages_.texts.push_back(std::move(text));
  const std::vector<double> widths = setter_.widths(pages_, index);
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const bool last = i + 1 == widths.size();
    Strip strip;
    strip.before = i == 0 ? style.before : 0;
    strip.height = style.size * style.line;
    strip.after = last ? style.after : 0;
    strip.keep_next = style.keep_next || (!last && (i == 0 || i + 2 == widths.size()));
    strip.placed.push_back(
        {PlacedLine{index, static_cast<int>(i), frame.x + aligned(style, frame.width - widths[i]), baseline_of(style)},
         node});
    if (last && style.below.width > 0) {
      strip.height += 2;
      strip.placed.push_back({PlacedBox{frame.x, strip.height, frame.width, style.below.width, style.below.colour}});
      strip.height += style.below.width;
    }
    strips.push_back(std::move(strip));
  }
}

}  // namespace attune::publish
