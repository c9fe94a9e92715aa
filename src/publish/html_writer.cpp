#include "publish/html_writer.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/atomic_file.h"
#include "base/error.h"
#include "base/number.h"
#include "base/text.h"
#include "publish/base64.h"
#include "publish/escape.h"

namespace attune::publish {
namespace {

std::string attribute(std::string_view name, std::string_view value) {
  return value.empty() ? std::string() : fmt::format(" {}=\"{}\"", name, escape(value));
}

// Links lead out of the page or to a place on it, and run nothing.
std::string linked(const std::string& link, const std::string& html) {
  return link.empty() ? html : fmt::format("<a href=\"{}\">{}</a>", escape(link), html);
}

class Writer {
 public:
  explicit Writer(const std::vector<Block>& blocks) {
    for (const Block& block : blocks)
      if (const auto* heading = std::get_if<Heading>(&block.content)) headings_.push_back(heading);
  }

  void add(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) std::visit([this](const auto& content) { add(content); }, block.content);
  }
  std::string take() { return std::move(html_); }

 private:
  void add(const Heading& heading) {
    const auto place = std::find(headings_.begin(), headings_.end(), &heading);
    const std::string id =
        place == headings_.end() ? std::string() : fmt::format(" id=\"heading-{}\"", place - headings_.begin());
    html_ += fmt::format("<h{0}{1}>{2}</h{0}>\n", heading.level, id, inline_of(heading.runs));
  }

  void add(const Paragraph& paragraph) {
    html_ += fmt::format("<p{}>{}</p>\n", attribute("class", paragraph.style), inline_of(paragraph.runs));
  }

  void add(const List& list) {
    const std::string_view name = list.kind == ListKind::numbers ? "ol" : "ul";
    html_ += fmt::format("<{}>\n", name);
    for (const ListItem& item : list.items) {
      html_ += "<li>" + inline_of(item.runs);
      for (const List& inner : item.lists) add(inner);
      html_ += "</li>\n";
    }
    html_ += fmt::format("</{}>\n", name);
  }

  void add(const Table& table) {
    html_ += fmt::format("<table{}>\n", attribute("class", table.style));
    if (!table.caption.empty()) html_ += fmt::format("<caption>{}</caption>\n", inline_of(table.caption));
    html_ += "<colgroup>";
    for (const double width : table.widths)
      html_ += fmt::format("<col style=\"width:{}%\">", base::format_hours(width * 100));
    html_ += "</colgroup>\n";
    if (table.head_rows > 0) html_ += "<thead>\n";
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
      if (r == table.head_rows) html_ += r > 0 ? "</thead>\n<tbody>\n" : "<tbody>\n";
      html_ += "<tr>";
      for (const Cell& cell : table.rows[r].cells) add(cell);
      html_ += "</tr>\n";
    }
    html_ += table.rows.size() > table.head_rows ? "</tbody>\n" : table.head_rows > 0 ? "</thead>\n" : "";
    html_ += "</table>\n";
  }

  void add(const Cell& cell) {
    const std::string_view name = cell.kind == CellKind::data ? "td" : "th";
    html_ += fmt::format("<{}{}", name, attribute("class", cell.style));
    if (cell.kind != CellKind::data)
      html_ += cell.kind == CellKind::row_header ? " scope=\"row\""
               : cell.columns > 1                ? " scope=\"colgroup\""
                                                 : " scope=\"col\"";
    if (cell.columns > 1) html_ += fmt::format(" colspan=\"{}\"", cell.columns);
    if (cell.rows > 1) html_ += fmt::format(" rowspan=\"{}\"", cell.rows);
    html_ += '>';
    const auto* only = cell.blocks.size() == 1 ? std::get_if<Paragraph>(&cell.blocks.front().content) : nullptr;
    if (only && only->style.empty())
      html_ += inline_of(only->runs);
    else
      add(cell.blocks);
    html_ += fmt::format("</{}>", name);
  }

  void add(const Figure& figure) {
    const bool vector = !figure.picture.svg.empty();
    html_ += fmt::format("<figure><img src=\"data:image/{};base64,{}\" alt=\"{}\">", vector ? "svg+xml" : "png",
                         base64(vector ? figure.picture.svg : figure.picture.png()), escape(figure.alternative));
    if (!figure.caption.empty()) html_ += fmt::format("<figcaption>{}</figcaption>", inline_of(figure.caption));
    html_ += "</figure>\n";
  }

  // Where it lies on paper is the paper's business.
  void add(const PageBreak&) { html_ += "<div class=\"page-break\"></div>\n"; }

  void add(const Contents& contents) {
    html_ += "<nav>\n";
    if (!contents.title.empty())
      html_ += fmt::format("<p class=\"contents-title\">{}</p>\n", inline_of(contents.title));
    for (std::size_t i = 0; i < headings_.size(); ++i)
      if (headings_[i]->level > 1 && headings_[i]->level <= contents.deepest)
        html_ += fmt::format("<p class=\"contents-{}\"><a href=\"#heading-{}\">{}</a></p>\n", headings_[i]->level - 1,
                             i, inline_of(headings_[i]->runs));
    html_ += "</nav>\n";
  }

  // Page numbers are the paper's business: the style sheet writes them.
  static std::string inline_of(const Runs& runs) {
    std::string html;
    for (const Run& run : runs) {
      if (run.kind == RunKind::line_break) html += "<br>";
      if (run.kind != RunKind::text) continue;
      std::string text = escape(run.text);
      if (run.emphasis) text = "<em>" + text + "</em>";
      if (run.strong) text = "<strong>" + text + "</strong>";
      if (!run.language.empty())
        text = fmt::format("<span class=\"second\" lang=\"{}\">{}</span>", escape(language_tag(run.language)), text);
      text = linked(run.link, text);
      html += text;
    }
    return html;
  }

  std::vector<const Heading*> headings_;  // those that have places: heading i is #heading-i
  std::string html_;
};

}  // namespace

std::string write_html(const Document& document, const TemplateFolders& folders) {
  const auto file = find_file(folders, "formats/html/document.css");
  const std::string css = base::read_file(file);
  if (base::ascii_lower(css).find("</style") != std::string::npos)
    throw base::Error(base::ErrorKind::input,
                      base::Message(N_("the style sheet {file} must not contain </style"), {{"file", file.string()}}));
  Writer writer(document.blocks);
  writer.add(document.blocks);
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src "
      "data:\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n"
      "<style>\n{}{}</style>\n</head>\n<body>\n<main>\n{}</main>\n</body>\n</html>\n",
      escape(language_tag(document.language)), escape(document.title), css,
      document.paper == Paper::letter ? "@page { size: letter; }\n" : "", writer.take());
}

}  // namespace attune::publish
