#include "publish/word_body.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "publish/escape.h"

namespace attune::publish {

void WordBody::add(const std::vector<Block>& blocks) {
  if (place_ == Place::page)
    for (const Block& block : blocks)
      if (std::holds_alternative<Contents>(block.content)) headings_ = headings_of(blocks, 6);
  for (const Block& block : blocks) add(block);
}

void WordBody::add(const std::vector<Paragraph>& paragraphs, std::string_view style) {
  for (const Paragraph& entry : paragraphs) paragraph(styles_.id_of(entry.style, style), entry.runs);
  if (paragraphs.empty()) paragraph(style, {});
}

void WordBody::add(const Block& block) {
  if (const auto* list = std::get_if<List>(&block.content)) return add(*list, 0);
  std::visit(
      [this](const auto& content) {
        if constexpr (!std::is_same_v<std::decay_t<decltype(content)>, List>) add(content);
      },
      block.content);
}

void WordBody::add(const Heading& heading) {
  add_with_bookmark(heading.level == 1 ? "Title" : fmt::format("Heading{}", heading.level - 1), heading);
}

void WordBody::add(const Paragraph& entry) { paragraph(body_style(entry.style), entry.runs); }

void WordBody::add(const List& list, int depth) {
  const int numbering = list.kind == ListKind::bullets ? 1 : 2 + numbered_lists_++;
  const std::string level =
      fmt::format("<w:numPr><w:ilvl w:val=\"{}\"/><w:numId w:val=\"{}\"/></w:numPr>", std::min(depth, 8), numbering);
  for (const ListItem& item : list.items) {
    paragraph(place_ == Place::page ? "ListParagraph" : body_style({}), item.runs, level);
    for (const List& inner : item.lists) add(inner, depth + 1);
  }
}

// The caption goes below the picture, which stays with it.
void WordBody::add(const Figure& figure) {
  if (!figure.picture.png) return;
  constexpr double unit = 12700;  // English metric units a point
  const double available = text_width() / 20.0;
  const double scale = figure.picture.width > available ? available / figure.picture.width : 1;
  pictures_.push_back(&figure.picture);
  const auto number = pictures_.size();
  // Programs that know drawings show that one, others the pixels.
  const std::string drawing =
      figure.picture.svg.empty()
          ? std::string()
          : fmt::format(
                "<a:extLst><a:ext uri=\"{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}\"><asvg:svgBlip "
                "xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\" "
                "r:embed=\"drawing{}\"/></a:ext>"
                "</a:extLst>",
                number);
  const auto extent = fmt::format("cx=\"{}\" cy=\"{}\"", std::lround(figure.picture.width * scale * unit),
                                  std::lround(figure.picture.height * scale * unit));
  const std::string description = escape(figure.alternative);
  xml_ += fmt::format(
      "<w:p><w:pPr><w:pStyle w:val=\"{0}\"/>{1}</w:pPr><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" "
      "distR=\"0\"><wp:extent {2}/><wp:docPr id=\"{3}\" name=\"picture{3}\" descr=\"{4}\"/><a:graphic><a:graphicData "
      "uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"{3}\" "
      "name=\"picture{3}\" descr=\"{4}\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip "
      "r:embed=\"picture{3}\">{5}</a:blip>"
      "<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext "
      "{2}/></a:xfrm>"
      "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>"
      "</w:drawing></w:r></w:p>",
      styles_.id_of("figure", "Normal"), figure.caption.empty() ? "" : "<w:keepNext/>", extent, number, description,
      drawing);
  if (!figure.caption.empty()) paragraph("FigureCaption", figure.caption);
}

std::string WordBody::body_style(std::string_view class_name) const {
  switch (place_) {
    case Place::page:
      return styles_.id_of(class_name, "Normal");
    case Place::cell:
      return styles_.id_of(class_name, styles_.id_of(cell_style_, "TableText"));
    default:
      return styles_.id_of(class_name, styles_.id_of(cell_style_ + "-heading", "TableHeading"));
  }
}

// `more` is what else the paragraph's properties say, after the style (and keepNext) in the schema's order.
void WordBody::paragraph(std::string_view style, const Runs& content, std::string_view more) {
  xml_ += fmt::format("<w:p><w:pPr><w:pStyle w:val=\"{}\"/>{}{}</w:pPr>{}</w:p>", style,
                      place_ == Place::head_row ? "<w:keepNext/>" : "", more, runs(content));
}

std::string WordBody::runs(const Runs& runs) {
  std::string xml;
  for (const Run& piece : runs) xml += run(piece);
  return xml;
}

std::string WordBody::linked(const Run& run, const std::string& xml) {
  if (run.link.empty()) return xml;
  if (run.link.starts_with('#'))
    return fmt::format("<w:hyperlink w:anchor=\"{}\">{}</w:hyperlink>", escape(run.link.substr(1)), xml);
  auto place = std::find(links_.begin(), links_.end(), run.link);
  if (place == links_.end()) place = links_.insert(links_.end(), run.link);
  return fmt::format("<w:hyperlink r:id=\"link{}\">{}</w:hyperlink>", place - links_.begin() + 1, xml);
}

// The hint makes quotation marks and dashes of a Chinese text full-width.
std::string WordBody::run(const Run& run) {
  const std::string tag = escape(language_tag(run.language));
  const bool second = !run.language.empty(), asian = second ? is_east_asian(run.language) : asian_;
  const std::string format = fmt::format("{}{}{}{}{}",
                                         second             ? "<w:rStyle w:val=\"SecondLanguage\"/>"
                                         : run.link.empty() ? ""
                                                            : "<w:rStyle w:val=\"Hyperlink\"/>",
                                         asian ? "<w:rFonts w:hint=\"eastAsia\"/>" : "", run.strong ? "<w:b/>" : "",
                                         run.emphasis ? "<w:i/>" : "",
                                         second ? fmt::format("<w:lang w:{}=\"{}\"/>", asian ? "eastAsia" : "val",
                                                              asian ? tag : escape(latin_language(run.language)))
                                                : std::string());
  const std::string properties = format.empty() ? format : "<w:rPr>" + format + "</w:rPr>";
  const auto field = [&](std::string_view instruction) {
    return fmt::format("<w:fldSimple w:instr=\" {} \"><w:r>{}<w:t>1</w:t></w:r></w:fldSimple>", instruction,
                       properties);
  };
  switch (run.kind) {
    case RunKind::line_break:
      return "<w:r><w:br/></w:r>";
    case RunKind::page_number:
      return field("PAGE");
    case RunKind::page_count:
      return field("NUMPAGES");
    default:
      return linked(run,
                    fmt::format("<w:r>{}<w:t xml:space=\"preserve\">{}</w:t></w:r>", properties, escape(run.text)));
  }
}

}  // namespace attune::publish
