#include "diagram/screen.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>

#include "diagram/cairo.h"
#include "diagram/pango.h"

namespace attune::diagram {
namespace {

// Smaller words are grey to the eye anyway, and a bar is drawn in no time.
constexpr double least_readable = 3.2;
// How much of the page covers what is dimmed.
constexpr double dimming = 0.74;
constexpr std::size_t most_texts = 20000;

Colour mixed(Colour a, Colour b, double share) {
  const auto mix = [&](std::uint8_t from, std::uint8_t to) {
    return static_cast<std::uint8_t>(std::lround(from + (to - from) * share));
  };
  return {mix(a.red, b.red), mix(a.green, b.green), mix(a.blue, b.blue)};
}

}  // namespace

// Words that were shaped already. Shaping is what costs, most of all for Chinese.
struct ShapedWords {
  std::string language;
  PangoContextPtr pango;
  std::map<Font, std::unordered_map<std::string, PangoLayoutPtr>> layouts;

  void speak(const std::string& wanted) {
    if (pango && wanted == language) return;
    language = wanted;
    pango = make_pango_context(language);
    layouts.clear();
  }

  PangoLayout* of(const Words& words) {
    auto& known = layouts[words.font];
    if (known.size() > most_texts) known.clear();
    PangoLayoutPtr& layout = known[words.text];
    if (!layout) layout = make_pango_layout(pango.get(), words.text, words.font);
    return layout.get();
  }
};

namespace {

class ScreenPainting {
 public:
  ScreenPainting(cairo_t* cairo, const Scene& scene, const Frame& frame, const Emphasis& emphasis, ShapedWords& shaped)
      : cairo_(cairo),
        scene_(scene),
        frame_(frame),
        emphasis_(emphasis),
        shaped_(shaped),
        page_(diagram::paint(Role::page, scene.theme).fill) {}

  void paint(const SceneIndex::Part& part) {
    set_source(cairo_, page_);
    cover();
    cairo_translate(cairo_, frame_.origin.x, frame_.origin.y);
    cairo_scale(cairo_, frame_.scale, frame_.scale);
    for (const auto place : part.grounds) shape(scene_.grounds[place]);
    for (const auto place : part.connectors) line(scene_.connectors[place]);
    for (const auto place : part.shapes) shape(scene_.shapes[place], wider(place));
    for (const auto place : part.marks) shape(scene_.marks[place]);
    for (const auto place : part.words) text(scene_.words[place]);
    if (!emphasis_.bright.empty()) dim(part);
    for (const auto place : part.shapes)
      if (place == emphasis_.selected || place == emphasis_.target) ring(scene_.shapes[place]);
  }

 private:
  void cover() {
    cairo_rectangle(cairo_, 0, 0, frame_.window.width, frame_.window.height);
    cairo_fill(cairo_);
  }

  // The page comes over everything like fog, and what is bright is drawn once more.
  void dim(const SceneIndex::Part& part) {
    cairo_save(cairo_);
    cairo_scale(cairo_, 1 / frame_.scale, 1 / frame_.scale);
    cairo_translate(cairo_, -frame_.origin.x, -frame_.origin.y);
    cairo_set_source_rgba(cairo_, page_.red / 255.0, page_.green / 255.0, page_.blue / 255.0, dimming);
    cover();
    cairo_restore(cairo_);
    std::vector<const Shape*> shapes;
    std::vector<std::string_view> lines;
    for (const auto place : part.connectors)
      if (is_bright(scene_.connectors[place])) {
        line(scene_.connectors[place]);
        lines.push_back(scene_.connectors[place].id);
      }
    for (const auto place : part.shapes)
      if (is_bright(place)) {
        shape(scene_.shapes[place], wider(place));
        shapes.push_back(&scene_.shapes[place]);
      }
    for (const auto place : part.marks)
      if (is_on_one_of(scene_.marks[place], shapes, lines)) shape(scene_.marks[place]);
    for (const auto place : part.words) text(scene_.words[place]);
  }

  // What stands on a line is called after it.
  static bool is_on_one_of(const Shape& mark, const std::vector<const Shape*>& shapes,
                           const std::vector<std::string_view>& lines) {
    return std::ranges::any_of(lines,
                               [&](std::string_view line) {
                                 return mark.id.size() > line.size() && mark.id.starts_with(line) &&
                                        mark.id[line.size()] == '-';
                               }) ||
           std::ranges::any_of(shapes, [&](const Shape* of) { return of->rect.contains(mark.rect.middle()); });
  }

  static bool ends_at(const Connector& connector, std::size_t place) {
    return place != no_shape && (connector.tail == place || connector.head == place);
  }

  bool is_bright(std::size_t place) const { return place < emphasis_.bright.size() && emphasis_.bright[place]; }
  bool is_bright(const Connector& connector) const {
    if (emphasis_.hub != no_shape) return ends_at(connector, emphasis_.hub);
    return is_bright(connector.tail) && is_bright(connector.head);
  }

  double wider(std::size_t place) const {
    return place == emphasis_.target ? 3 : place == emphasis_.selected ? 2 : place == emphasis_.hub ? 1 : 0;
  }

  void line(const Connector& connector) {
    if (connector.curve.empty()) return;
    const bool strong = ends_at(connector, emphasis_.selected) || ends_at(connector, emphasis_.hub);
    trace(cairo_, connector);
    stroke(cairo_, diagram::paint(connector.role, scene_.theme), strong ? 1.3 : 0);
  }

  // A second outline around the box: seen whatever the colours are.
  void ring(const Shape& of) {
    const double pixel = 1 / std::min(1.0, frame_.scale), apart = 4 * pixel;
    cairo_rectangle(cairo_, of.rect.x - apart, of.rect.y - apart, of.rect.width + 2 * apart,
                    of.rect.height + 2 * apart);
    Paint look;
    look.stroke = diagram::paint(Role::page, scene_.theme).text;
    look.stroke_width = 1.6 * pixel;
    stroke(cairo_, look);
  }

  void shape(const Shape& of, double wider = 0) {
    if (outline_of(of.role) != Outline::none) {
      const Paint look = diagram::paint(of.role, scene_.theme);
      trace(cairo_, of);
      set_source(cairo_, look.fill);
      cairo_fill_preserve(cairo_);
      stroke(cairo_, look, wider);
    }
    for (const Words& words : of.words) text(words);
  }

  void text(const Words& words) {
    if (words.text.empty()) return;
    const Paint look = diagram::paint(words.role, scene_.theme);
    if (const double size = size_of(words.font); size * frame_.scale < least_readable) {
      set_source(cairo_, mixed(look.text, look.fill, 0.5));
      cairo_rectangle(cairo_, words.at.x, words.at.y - size * 0.55, words.width, size * 0.4);
      cairo_fill(cairo_);
      return;
    }
    set_source(cairo_, look.text);
    cairo_move_to(cairo_, words.at.x, words.at.y);
    pango_cairo_show_layout_line(cairo_, pango_layout_get_line_readonly(shaped_.of(words), 0));
    cairo_new_path(cairo_);
  }

  cairo_t* cairo_;
  const Scene& scene_;
  const Frame& frame_;
  const Emphasis& emphasis_;
  ShapedWords& shaped_;
  const Colour page_;
};

}  // namespace

std::vector<bool> bright_around(const Scene& scene, std::size_t shape) {
  std::vector<bool> bright(scene.shapes.size());
  if (shape >= bright.size()) return {};
  bright[shape] = true;
  bool joined = false;
  for (const Connector& connector : scene.connectors) {
    joined = joined || connector.tail == shape || connector.head == shape;
    if (connector.tail == shape && connector.head < bright.size()) bright[connector.head] = true;
    if (connector.head == shape && connector.tail < bright.size()) bright[connector.tail] = true;
  }
  if (!joined) return {};
  return bright;
}

ScreenPainter::ScreenPainter() : words_(std::make_unique<ShapedWords>()) {}
ScreenPainter::~ScreenPainter() = default;

void ScreenPainter::paint(void* cairo, const Scene& scene, const SceneIndex& index, const Frame& frame,
                          const Emphasis& emphasis) {
  if (frame.scale <= 0) return;
  words_->speak(scene.language);
  auto* to = static_cast<cairo_t*>(cairo);
  cairo_save(to);
  const Rect visible{-frame.origin.x / frame.scale, -frame.origin.y / frame.scale, frame.window.width / frame.scale,
                     frame.window.height / frame.scale};
  ScreenPainting(to, scene, frame, emphasis, *words_).paint(index.in(visible));
  cairo_restore(to);
}

}  // namespace attune::diagram
