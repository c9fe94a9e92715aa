#include <pango/pango.h>

#include "base/text.h"
#include "publish/pages/strip_maker.h"

namespace attune::publish {
namespace {

// What no page can show becomes what it can: bytes that are not UTF-8 U+FFFD, control characters spaces.
std::string shown(std::string_view text) {
  std::string clean(text);
  if (!base::is_utf8(text) || text.find('\0') != std::string_view::npos) {
    char* valid = g_utf8_make_valid(text.data(), static_cast<gssize>(text.size()));
    clean = valid;
    g_free(valid);
  }
  for (char& c : clean)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
  return clean;
}

}  // namespace

PageText page_text(const Runs& runs, std::size_t style, double width, std::string_view page_number,
                   std::string_view page_count) {
  constexpr std::string_view line_separator = "\u2028";
  PageText text;
  text.style = style;
  text.width = width;
  for (const Run& run : runs) {
    switch (run.kind) {
      case RunKind::text:
        text.text += shown(run.text);
        break;
      case RunKind::line_break:
        text.text += line_separator;
        break;
      case RunKind::page_number:
        text.text += page_number;
        break;
      case RunKind::page_count:
        text.text += page_count;
        break;
    }
    text.spans.push_back({text.text.size(), run.strong, run.emphasis, run.language, run.link});
  }
  return text;
}

}  // namespace attune::publish
