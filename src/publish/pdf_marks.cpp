#include "publish/pdf_marks.h"

#include <cairo-pdf.h>

#include <algorithm>

namespace attune::publish {
namespace {

// cairo reads attributes as name='value' with \ before ' and \.
std::string quoted_attribute(std::string_view name, std::string_view value) {
  std::string text = std::string(name) + "='";
  for (const char c : value) {
    if (c == '\'' || c == '\\') text += '\\';
    text += c;
  }
  return text + "'";
}

// A link's address in ASCII: everything else as %XX (RFC 3986, 2.1).
std::string address(std::string_view link) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string ascii;
  for (const char c : link) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > 0x20 && byte < 0x7F && c != '(' && c != ')' && c != '\\' && c != '\'') {
      ascii += c;
      continue;
    }
    ascii += '%';
    ascii += digits[byte >> 4];
    ascii += digits[byte & 0xFU];
  }
  return ascii;
}

}  // namespace

PdfMarks::PdfMarks(const Pages& pages, _cairo* cairo)
    : pages_(pages), cairo_(cairo), parted_(pages.nodes.size(), false) {
  std::vector<std::size_t> first_page(pages.nodes.size(), nowhere);
  for (std::size_t page = 0; page < pages.pages.size(); ++page)
    for (const Placed& placed : pages.pages[page].placed) {
      if (placed.node == nowhere) continue;
      if (first_page[placed.node] == nowhere) first_page[placed.node] = page;
      if (first_page[placed.node] != page) parted_[placed.node] = true;
      if (const auto* line = std::get_if<PlacedLine>(&placed.content))
        for (const TextSpan& span : pages.texts[line->text].spans)
          if (!span.link.empty()) parted_[placed.node] = true;
    }
  for (const StructureNode& node : pages.nodes)
    if (node.parent != nowhere) parted_[node.parent] = true;
}

void PdfMarks::begin(const Placed& placed) {
  if (placed.node != nowhere) return move_to(placed.node);
  // What decorates belongs to nothing: it must not stand inside the content of an element.
  if (!path_.empty() && !parted_[path_.back()]) close_last();
}

void PdfMarks::begin_part(const Placed& placed, const std::string& link) {
  if (placed.node == nowhere || !parted_[placed.node]) return;
  if (link.empty()) return open("Span", nowhere);
  open(CAIRO_TAG_LINK, nowhere,
       link.starts_with('#') ? quoted_attribute("dest", std::string_view(link).substr(1))
                             : quoted_attribute("uri", address(link)));
}

void PdfMarks::end_part(const Placed& placed, const std::string& link) {
  if (placed.node == nowhere || !parted_[placed.node]) return;
  cairo_tag_end(cairo_, link.empty() ? "Span" : CAIRO_TAG_LINK);
}

void PdfMarks::finish() {
  while (!path_.empty()) close_last();
}

// An element that was closed cannot be opened again: the rest of a row on the next page is an element of its own.
void PdfMarks::move_to(std::size_t node) {
  std::vector<std::size_t> target;
  for (std::size_t at = node; at != nowhere; at = pages_.nodes[at].parent) target.push_back(at);
  std::reverse(target.begin(), target.end());
  const auto common = static_cast<std::size_t>(
      std::mismatch(path_.begin(), path_.end(), target.begin(), target.end()).first - path_.begin());
  while (path_.size() > common) close_last();
  for (std::size_t i = common; i < target.size(); ++i) {
    open(pages_.nodes[target[i]].type, target[i]);
    path_.push_back(target[i]);
  }
}

void PdfMarks::open(const char* type, std::size_t node, const std::string& attributes) {
  cairo_tag_begin(cairo_, type, attributes.c_str());
  elements_.push_back(node);
}

void PdfMarks::close_last() {
  cairo_tag_end(cairo_, pages_.nodes[path_.back()].type);
  path_.pop_back();
}

}  // namespace attune::publish
