#include "publish/pages/text_setter.h"

#include <fmt/format.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <string>
#include <unordered_map>
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

// All that decides how a text is set and broken.
std::string look_of(const PageText& text, const TextStyle& style, int width) {
  std::string look = fmt::format("{} {} {} {}{} {}\n", style.families, style.size, style.spacing,
                                 style.strong ? 'b' : '-', style.emphasis ? 'i' : '-', width);
  for (const TextSpan& span : text.spans)
    look += fmt::format("{} {}{}{} {}\n", span.end, span.strong ? 'b' : '-', span.emphasis ? 'i' : '-',
                        span.link.empty() ? '-' : 'l', span.language);
  return look + text.text;
}

std::shared_ptr<PangoLayout> set(PangoContext* context, const PageText& text, const TextStyle& style, int width) {
  const std::shared_ptr<PangoLayout> layout(pango_layout_new(context), UnrefObject());
  const Description description(pango_font_description_new());
  pango_font_description_set_family(description.get(), style.families.c_str());
  pango_font_description_set_absolute_size(description.get(), style.size * PANGO_SCALE);
  if (style.strong) pango_font_description_set_weight(description.get(), PANGO_WEIGHT_BOLD);
  if (style.emphasis) pango_font_description_set_style(description.get(), PANGO_STYLE_ITALIC);
  pango_layout_set_font_description(layout.get(), description.get());
  PangoAttrList* attributes = attributes_of(text, style);
  pango_layout_set_attributes(layout.get(), attributes);
  pango_attr_list_unref(attributes);
  pango_layout_set_auto_dir(layout.get(), FALSE);
  pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width(layout.get(), width);
  pango_layout_set_text(layout.get(), text.text.data(), static_cast<int>(text.text.size()));
  return layout;
}

}  // namespace

// What is set in one language. Texts that look alike share one layout.
struct SetTexts {
  std::unique_ptr<PangoContext, UnrefObject> context;
  std::unordered_map<std::string, std::shared_ptr<PangoLayout>> layouts;  // by all that decides how a text looks

  explicit SetTexts(std::string_view language)
      : context(pango_font_map_create_context(pango_cairo_font_map_get_default())) {
    pango_context_set_language(context.get(), pango_language(language));
    pango_context_set_base_dir(context.get(), PANGO_DIRECTION_LTR);
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context.get(), options);
    cairo_font_options_destroy(options);
  }
};

struct TextSetter::Impl {
  std::shared_ptr<SetTexts> texts;
  std::vector<std::shared_ptr<PangoLayout>> layouts;  // of the document's texts
};

TextSetter::TextSetter(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
TextSetter::TextSetter(std::string_view language)
    : TextSetter(std::make_unique<Impl>(std::make_shared<SetTexts>(language))) {}
TextSetter::~TextSetter() = default;
TextSetter::TextSetter(TextSetter&&) noexcept = default;
TextSetter& TextSetter::operator=(TextSetter&&) noexcept = default;

TextSetter TextSetter::sharing(std::string_view language) {
  constexpr std::size_t most = 20000;
  thread_local std::map<std::string, std::shared_ptr<SetTexts>, std::less<>> kept;
  std::shared_ptr<SetTexts>& texts = kept[std::string(language)];
  if (!texts || texts->layouts.size() > most) texts = std::make_shared<SetTexts>(language);
  return TextSetter(std::make_unique<Impl>(texts));
}

PangoLayout* TextSetter::layout(const Pages& pages, std::size_t index) {
  if (impl_->layouts.size() <= index) impl_->layouts.resize(index + 1);
  auto& layout = impl_->layouts[index];
  if (layout) return layout.get();
  const PageText& text = pages.texts[index];
  const TextStyle& style = pages.styles.texts[text.style];
  const int width = pango_units(std::max(text.width, 1.0));
  auto& shared = impl_->texts->layouts[look_of(text, style, width)];
  if (!shared) shared = set(impl_->texts->context.get(), text, style, width);
  return (layout = shared).get();
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
