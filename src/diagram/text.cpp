#include "diagram/text.h"

#include <algorithm>

#include "base/text.h"
#include "diagram/pango.h"

namespace attune::diagram {
namespace {

constexpr std::string_view ellipsis = "\xe2\x80\xa6";

double width_of(PangoContext* context, std::string_view text, Font font) {
  int width = 0;
  pango_layout_get_size(make_pango_layout(context, text, font).get(), &width, nullptr);
  return static_cast<double>(width) / PANGO_SCALE;
}

// Byte offsets at which the text can be cut without tearing a character from its marks.
std::vector<std::size_t> cuts(PangoLayout* layout, std::string_view text) {
  int count = 0;
  const PangoLogAttr* attributes = pango_layout_get_log_attrs_readonly(layout, &count);
  std::vector<std::size_t> offsets;
  const char* at = text.data();
  for (int i = 0; i < count && at <= text.data() + text.size(); ++i) {
    if (attributes[i].is_cursor_position) offsets.push_back(static_cast<std::size_t>(at - text.data()));
    if (at < text.data() + text.size()) at = g_utf8_next_char(at);
  }
  return offsets;
}

// The longest beginning of the text that fits together with an ellipsis.
std::string cut_to(PangoContext* context, std::string_view text, Font font, double width) {
  const auto layout = make_pango_layout(context, text, font);
  const std::vector<std::size_t> offsets = cuts(layout.get(), text);
  const auto with_ellipsis = [&](std::size_t offset) {
    return std::string(base::trim(text.substr(0, offset))) + std::string(ellipsis);
  };
  const auto beyond = std::partition_point(offsets.begin(), offsets.end(), [&](std::size_t offset) {
    return width_of(context, with_ellipsis(offset), font) <= width;
  });
  return with_ellipsis(beyond == offsets.begin() ? 0 : *std::prev(beyond));
}

// More text than this cannot stand in the lines anyway; no need to set it.
std::string_view beginning(std::string_view text, double width, std::size_t most) {
  const std::size_t enough = 64 + most * static_cast<std::size_t>(width) * 4;
  if (text.size() <= enough) return text;
  std::size_t end = enough;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;
  return text.substr(0, end);
}

}  // namespace

struct Typesetter::Impl {
  PangoContextPtr context;
};

Typesetter::Typesetter(std::string_view language) : impl_(new Impl{make_pango_context(language)}) {}
Typesetter::~Typesetter() = default;
Typesetter::Typesetter(Typesetter&&) noexcept = default;
Typesetter& Typesetter::operator=(Typesetter&&) noexcept = default;

double Typesetter::width(std::string_view text, Font font) const { return width_of(impl_->context.get(), text, font); }

std::vector<Line> Typesetter::wrap(std::string_view raw, Font font, double width, std::size_t most) const {
  const std::string clean = printable(beginning(raw, width, most));
  const std::string_view text = base::trim(clean);
  std::vector<Line> lines;
  if (text.empty() || most == 0) return lines;
  PangoContext* context = impl_->context.get();
  const auto layout = make_pango_layout(context, text, font);
  pango_layout_set_width(layout.get(), static_cast<int>(width * PANGO_SCALE));
  pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
  for (GSList* each = pango_layout_get_lines_readonly(layout.get()); each; each = each->next) {
    const auto* line = static_cast<const PangoLayoutLine*>(each->data);
    const auto start = static_cast<std::size_t>(line->start_index);
    const bool last = lines.size() + 1 == most && each->next;
    std::string words(
        base::trim(last ? text.substr(start) : text.substr(start, static_cast<std::size_t>(line->length))));
    if (last) {
      std::replace(words.begin(), words.end(), '\n', ' ');
      words = cut_to(context, words, font, width);
    }
    const double measured = width_of(context, words, font);
    lines.push_back({std::move(words), font, measured});
    if (last) break;
  }
  return lines;
}

std::string printable(std::string_view text) {
  std::string clean;
  clean.reserve(text.size());
  const char* at = text.data();
  const char* const end = text.data() + text.size();
  while (at < end) {
    const gunichar c = g_utf8_get_char_validated(at, end - at);
    const bool broken = c == static_cast<gunichar>(-1) || c == static_cast<gunichar>(-2);
    const char* const next = broken ? at + 1 : g_utf8_next_char(at);
    if (broken || (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef))
      clean += "\xef\xbf\xbd";
    else if ((c < 0x20 && c != '\n') || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029)
      clean += ' ';
    else
      clean.append(at, next);
    at = next;
  }
  return clean;
}

}  // namespace attune::diagram
