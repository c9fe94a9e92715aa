#include "publish/pages/text_setter.h"

#include <pango/pangocairo.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <utility>

#include "publish/escape.h"

namespace attune::publish {

struct UnrefObject {
  void operator()(gpointer object) const { g_object_unref(object); }
};
struct FreeDescription {
  void operator()(PangoFontDescription* description) const { pango_font_description_free(description); }
};
using Description = std::unique_ptr<PangoFontDescription, FreeDescription>;

namespace {

PangoLanguage* pango_language(std::string_view language) {
  return pango_language_from_string(language_tag(language).c_str());
}

int pango_units(double points) { return static_cast<int>(points * PANGO_SCALE + 0.5); }

PangoAttrList* attributes_of(const PageText& text, const TextStyle& style) {
  PangoAttrList* list = pango_attr_list_new();
  pango_attr_list_insert(list, pango_attr_insert_hyphens_new(FALSE));
  // Letters that are drawn as one are found as one sign only, which nobody looks for.
  pango_attr_list_insert(list, pango_attr_font_features_new("liga=0, clig=0"));
  if (style.spacing > 0) pango_attr_list_insert(list, pango_attr_letter_spacing_new(pango_units(style.spacing)));
  guint begin = 0;
  for (const TextSpan& span : text.spans) {
    const auto end = static_cast<guint>(span.end);
    const auto add = [&](PangoAttribute* attribute) {
      attribute->start_index = begin;
      attribute->end_index = end;
      pango_attr_list_insert(list, attribute);
    };
    if (span.strong) add(pango_attr_weight_new(PANGO_WEIGHT_BOLD));
    if (span.emphasis) add(pango_attr_style_new(PANGO_STYLE_ITALIC));
    if (!span.language.empty()) add(pango_attr_language_new(pango_language(span.language)));
    // So that a link is a run of its own, which it has to be to be painted as one.
    if (!span.link.empty()) add(pango_attr_underline_new(PANGO_UNDERLINE_SINGLE));
    begin = end;
  }
  return list;
}

}  // namespace

struct TextSetter::Impl {
  std::unique_ptr<PangoContext, UnrefObject> context;
  std::map<std::string, Description> descriptions;  // by style
  std::vector<std::unique_ptr<PangoLayout, UnrefObject>> layouts;

  const PangoFontDescription* description(const TextStyle& style) {
    Description& found = descriptions[style.name];
    if (!found) {
      found.reset(pango_font_description_new());
      pango_font_description_set_family(found.get(), style.families.c_str());
      pango_font_description_set_absolute_size(found.get(), style.size * PANGO_SCALE);
      if (style.strong) pango_font_description_set_weight(found.get(), PANGO_WEIGHT_BOLD);
      if (style.emphasis) pango_font_description_set_style(found.get(), PANGO_STYLE_ITALIC);
    }
    return found.get();
  }
};

TextSetter::TextSetter(std::string_view language) : impl_(std::make_unique<Impl>()) {
  PangoContext* context = pango_font_map_create_context(pango_cairo_font_map_get_default());
  impl_->context.reset(context);
  pango_context_set_language(context, pango_language(language));
  pango_context_set_base_dir(context, PANGO_DIRECTION_LTR);
  pango_context_set_round_glyph_positions(context, FALSE);
  cairo_font_options_t* options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options(context, options);
  cairo_font_options_destroy(options);
}

TextSetter::~TextSetter() = default;
TextSetter::TextSetter(TextSetter&&) noexcept = default;
TextSetter& TextSetter::operator=(TextSetter&&) noexcept = default;

PangoLayout* TextSetter::layout(const Pages& pages, std::size_t index) {
  if (impl_->layouts.size() <= index) impl_->layouts.resize(index + 1);
  auto& layout = impl_->layouts[index];
  if (layout) return layout.get();
  const PageText& text = pages.texts[index];
  const TextStyle& style = pages.styles.texts[text.style];
  layout.reset(pango_layout_new(impl_->context.get()));
  pango_layout_set_font_description(layout.get(), impl_->description(style));
  PangoAttrList* attributes = attributes_of(text, style);
  pango_layout_set_attributes(layout.get(), attributes);
  pango_attr_list_unref(attributes);
  pango_layout_set_auto_dir(layout.get(), FALSE);
  pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width(layout.get(), pango_units(std::max(text.width, 1.0)));
  pango_layout_set_text(layout.get(), text.text.data(), static_cast<int>(text.text.size()));
  return layout.get();
}

std::vector<double> TextSetter::widths(const Pages& pages, std::size_t index) {
  std::vector<double> widths;
  for (GSList* line = pango_layout_get_lines_readonly(layout(pages, index)); line; line = line->next) {
    PangoRectangle logical;
    pango_layout_line_get_extents(static_cast<PangoLayoutLine*>(line->data), nullptr, &logical);
    widths.push_back(static_cast<double>(logical.width) / PANGO_SCALE);
  }
  return widths;
}

// The middle of a line is the middle between the baseline and the height of capitals and Han characters, whatever
// the font says of itself: lines of one style stand equally far apart in every script.
double baseline_of(const TextStyle& style) {
  constexpr double middle = 0.37;  // above the baseline, in sizes
  return style.size * (style.line / 2 + middle);
}

}  // namespace attune::publish
