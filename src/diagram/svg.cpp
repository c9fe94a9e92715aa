// The document: svg > title, desc, rect (the page), then groups "grounds", "connectors", "shapes", "marks", "words". A
// shape is g#id[data-kind][data-code] > title, desc, path or rect, text…, within an a where another shape is more its
// thing's own; a connector is g#id > title, path. Every text has the width it was measured with, so it stays in its box
// whatever font the viewer has.

#include "diagram/svg.h"

#include <fmt/format.h>

#include <cmath>

#include "base/number.h"

namespace attune::diagram {
namespace {

std::string pixels(double value) { return base::to_text(std::round(value * 100) / 100); }
std::string hex(Colour c) { return fmt::format("#{:02x}{:02x}{:02x}", c.red, c.green, c.blue); }

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : printable(text)) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string element(std::string_view name, std::string_view text) {
  return text.empty() ? std::string() : fmt::format("<{0}>{1}</{0}>", name, escaped(text));
}

std::string stroke(const Paint& look) {
  std::string text = fmt::format(" stroke=\"{}\" stroke-width=\"{}\"", hex(look.stroke), pixels(look.stroke_width));
  if (look.dashed) text += fmt::format(" stroke-dasharray=\"{} {}\"", pixels(dash_length), pixels(dash_gap));
  return text;
}

std::string text(const Words& words, Theme theme) {
  if (words.text.empty()) return {};
  return fmt::format(
      "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{} fill=\"{}\" textLength=\"{}\" "
      "lengthAdjust=\"spacingAndGlyphs\">{}</text>\n",
      pixels(words.at.x), pixels(words.at.y), pixels(size_of(words.font)),
      is_bold(words.font) ? " font-weight=\"bold\"" : "", hex(paint(words.role, theme).text), pixels(words.width),
      escaped(words.text));
}

std::string outline(const Shape& shape, Theme theme) {
  if (outline_of(shape.role) == Outline::none) return {};
  const Paint look = paint(shape.role, theme);
  const std::vector<Point> points = corners(shape);
  if (points.empty())
    return fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\" fill=\"{}\"{}/>\n",
                       pixels(shape.rect.x), pixels(shape.rect.y), pixels(shape.rect.width), pixels(shape.rect.height),
                       pixels(radius(shape)), hex(look.fill), stroke(look));
  std::string path;
  for (const Point& point : points) path += (path.empty() ? "M" : " L") + pixels(point.x) + " " + pixels(point.y);
  return fmt::format("<path d=\"{} Z\" fill=\"{}\"{}/>\n", path, hex(look.fill), stroke(look));
}

std::string group(const Shape& shape, Theme theme) {
  const std::string link = shape.link.empty() ? std::string() : fmt::format("<a href=\"#{}\">", escaped(shape.link));
  std::string svg = link + fmt::format("<g id=\"{}\"", escaped(shape.id));
  if (!shape.subjects.empty()) {
    std::string codes;
    for (const Subject& subject : shape.subjects) codes += (codes.empty() ? "" : " ") + subject.code;
    svg += fmt::format(" data-kind=\"{}\" data-code=\"{}\"", model::code(shape.subjects.front().kind), escaped(codes));
  }
  svg += (shape.title.empty() ? ">" : " role=\"img\">") + element("title", shape.title) +
         element("desc", shape.description) + "\n";
  svg += outline(shape, theme);
  for (const Words& words : shape.words) svg += text(words, theme);
  return svg + (link.empty() ? "</g>\n" : "</g></a>\n");
}

std::string group(const Connector& connector, Theme theme) {
  std::string path;
  for (std::size_t i = 0; i < connector.curve.size(); ++i) {
    if (i == 0)
      path = "M";
    else
      path += i % 3 == 1 ? " C" : " ";
    path += pixels(connector.curve[i].x) + " " + pixels(connector.curve[i].y);
  }
  return fmt::format("<g id=\"{}\">{}<path d=\"{}\" fill=\"none\"{}/></g>\n", escaped(connector.id),
                     element("title", connector.description), path, stroke(paint(connector.role, theme)));
}

}  // namespace

std::string write_svg(const Scene& scene) {
  std::string language = scene.language;
  for (char& c : language)
    if (c == '_') c = '-';
  const std::string width = pixels(std::ceil(scene.size.width)), height = pixels(std::ceil(scene.size.height));
  std::string svg = fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\" xml:lang=\"{2}\" "
      "font-family=\"{3}\">\n{4}{5}\n<rect width=\"{0}\" height=\"{1}\" fill=\"{6}\"/>\n",
      width, height, escaped(language), font_families, element("title", scene.title),
      element("desc", scene.description), hex(paint(Role::page, scene.theme).fill));
  const auto layer = [&](std::string_view id, const auto& things, const auto& write) {
    svg += fmt::format("<g id=\"{}\">\n", id);
    for (const auto& thing : things) svg += write(thing, scene.theme);
    svg += "</g>\n";
  };
  const auto write = [](const auto& thing, Theme theme) { return group(thing, theme); };
  layer("grounds", scene.grounds, write);
  layer("connectors", scene.connectors, write);
  layer("shapes", scene.shapes, write);
  layer("marks", scene.marks, write);
  layer("words", scene.words, [](const Words& words, Theme theme) { return text(words, theme); });
  return svg + "</svg>\n";
}

}  // namespace attune::diagram
