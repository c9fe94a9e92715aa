#include "publish/pages/styles.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <pugixml.hpp>

#include "base/atomic_file.h"
#include "base/number.h"
#include "base/text.h"
#include "publish/template.h"
#include "publish/word_styles.h"

namespace attune::publish {
namespace {

const Vocabulary& page_style_tags() {
  static const Vocabulary tags = {
      {"east_asian", TagKind::yes_no, "whether the document's language is Chinese, Japanese or Korean", "", {}},
  };
  return tags;
}

// Attributes of one element, with errors that say where it stands.
class Attributes {
 public:
  Attributes(const TemplateSource& source, const pugi::xml_node& node) : source_(source), node_(node) {}

  void read(const char* name, std::string& value) const {
    if (const auto given = node_.attribute(name)) value = given.value();
  }
  void read(const char* name, bool& value) const {
    if (const auto given = node_.attribute(name)) value = std::string_view(given.value()) == "yes";
  }
  void read(const char* name, double& value) const {
    if (const auto given = node_.attribute(name)) value = number(name, given.value());
  }
  void read(const char* name, Colour& value) const {
    if (const auto given = node_.attribute(name)) value = colour(name, given.value());
  }
  // "0.5 c9d6db", or "none"
  void read(const char* name, Stroke& value) const {
    const auto given = node_.attribute(name);
    if (!given) return;
    value = {};
    const std::string_view text = base::trim(given.value());
    if (text == "none") return;
    const std::size_t space = text.find(' ');
    if (space == std::string_view::npos) throw wrong(name, text);
    value = {number(name, text.substr(0, space)), colour(name, base::trim(text.substr(space)))};
  }
  void read(const char* name, Align& value) const {
    const auto given = node_.attribute(name);
    if (!given) return;
    const std::string_view text = given.value();
    if (text != "left" && text != "right" && text != "centre") throw wrong(name, text);
    value = text == "left" ? Align::left : text == "right" ? Align::right : Align::centre;
  }
  std::string_view get(const char* name) const { return node_.attribute(name).value(); }

  base::Error wrong(const char* name, std::string_view value) const {
    return source_.error(
        static_cast<std::size_t>(node_.offset_debug()),
        base::Message(N_("{attribute} cannot be \"{value}\""), {{"attribute", name}, {"value", std::string(value)}}));
  }

 private:
  double number(const char* name, std::string_view text) const {
    constexpr double largest = 2000;
    const auto value = base::parse_double(text);
    if (!value || *value < 0 || *value > largest) throw wrong(name, text);
    return *value;
  }

  Colour colour(const char* name, std::string_view text) const {
    std::array<unsigned, 3> parts{};
    bool known = text.size() == 6;
    for (std::size_t i = 0; i < parts.size() && known; ++i) {
      const std::string_view part = text.substr(2 * i, 2);
      const auto [end, failed] = std::from_chars(part.data(), part.data() + 2, parts[i], 16);
      known = failed == std::errc() && end == part.data() + 2;
    }
    if (!known) throw wrong(name, text);
    return {parts[0] / 255.0, parts[1] / 255.0, parts[2] / 255.0};
  }

  const TemplateSource& source_;
  pugi::xml_node node_;
};

template <class Style>
const Style* style_named(const std::vector<Style>& styles, std::string_view name) {
  const auto found = std::find_if(styles.begin(), styles.end(), [&](const Style& style) { return style.name == name; });
  return found == styles.end() ? nullptr : &*found;
}

// A style begins as the one that it is `like`; a style that is named twice is the later one.
template <class Style>
Style& begin_style(std::vector<Style>& styles, const Attributes& attributes) {
  Style style = styles.empty() ? Style{} : styles.front();
  if (const std::string_view like = attributes.get("like"); !like.empty()) {
    const Style* other = style_named(styles, like);
    if (!other) throw attributes.wrong("like", like);
    style = *other;
  }
  style.name = attributes.get("name");
  if (style.name.empty()) throw attributes.wrong("name", "");
  styles.push_back(std::move(style));
  return styles.back();
}

void read_text_style(const Attributes& attributes, std::vector<TextStyle>& styles) {
  TextStyle& style = begin_style(styles, attributes);
  attributes.read("families", style.families);
  attributes.read("size", style.size);
  attributes.read("line", style.line);
  attributes.read("spacing", style.spacing);
  attributes.read("before", style.before);
  attributes.read("after", style.after);
  attributes.read("bold", style.strong);
  attributes.read("italic", style.emphasis);
  attributes.read("keep-next", style.keep_next);
  attributes.read("align", style.align);
  attributes.read("colour", style.colour);
  attributes.read("below", style.below);
  constexpr double smallest = 1;
  if (style.size < smallest) throw attributes.wrong("size", base::to_text(style.size));
  if (style.line < smallest) throw attributes.wrong("line", base::to_text(style.line));
}

void read_table_style(const Attributes& attributes, std::vector<TableStyle>& styles) {
  TableStyle& style = begin_style(styles, attributes);
  attributes.read("top", style.top);
  attributes.read("bottom", style.bottom);
  attributes.read("inside", style.inside);
  attributes.read("below-head", style.below_head);
  if (!attributes.get("head").empty()) style.head_filled = true;
  attributes.read("head", style.head);
  attributes.read("padding-x", style.padding_x);
  attributes.read("padding-y", style.padding_y);
  attributes.read("after", style.after);
}

void read_page(const Attributes& attributes, PageStyles& styles) {
  attributes.read("top", styles.top);
  attributes.read("right", styles.right);
  attributes.read("bottom", styles.bottom);
  attributes.read("left", styles.left);
  attributes.read("header", styles.header);
  attributes.read("footer", styles.footer);
  attributes.read("indent", styles.indent);
  attributes.read("link", styles.link);
  attributes.read("second-language", styles.second);
  constexpr double widest = 200;  // leaves something of every paper
  for (const auto& [name, margin] : {std::pair{"top", styles.top}, std::pair{"right", styles.right},
                                     std::pair{"bottom", styles.bottom}, std::pair{"left", styles.left}})
    if (margin > widest) throw attributes.wrong(name, base::to_text(margin));
}

}  // namespace

std::size_t PageStyles::text(std::string_view class_name, std::string_view fallback) const {
  for (const std::string_view name : {class_name, fallback})
    if (const TextStyle* style = style_named(texts, name)) return static_cast<std::size_t>(style - texts.data());
  return 0;
}

const TableStyle& PageStyles::table(std::string_view class_name) const {
  const TableStyle* style = style_named(tables, class_name);
  return style ? *style : tables.front();
}

PageStyles load_page_styles(const TemplateFolders& folders, std::string_view language) {
  const auto file = find_file(folders, "formats/pdf/styles.xml");
  const Template form({file.string(), base::read_file(file)}, page_style_tags(), Markup::any_xml);
  const TemplateSource source{file.string(), form.fill(Value::Group{{"east_asian", is_east_asian(language)}}, {})};
  pugi::xml_document xml;
  xml.load_buffer(source.text.data(), source.text.size(), pugi::parse_default, pugi::encoding_utf8);
  PageStyles styles;
  for (const pugi::xml_node& node : xml.child("styles")) {
    const Attributes attributes(source, node);
    const std::string_view name = node.name();
    if (name == "page") read_page(attributes, styles);
    if (name == "text") read_text_style(attributes, styles.texts);
    if (name == "table") read_table_style(attributes, styles.tables);
  }
  if (styles.texts.empty() || styles.tables.empty())
    throw source.error(0, N_("the styles of pages need one <text> and one <table> at least"));
  return styles;
}

}  // namespace attune::publish
