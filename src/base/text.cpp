#include "base/text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <array>

namespace attune::base {

bool is_utf8(std::string_view text) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  std::size_t at = 0;
  while (at < text.size()) {
    UChar32 point = 0;
    U8_NEXT(bytes, at, text.size(), point);
    if (point < 0) return false;
  }
  return true;
}

std::string_view trim(std::string_view text) {
  constexpr std::array<std::string_view, 3> wide = {"\xC2\xA0", "\xE3\x80\x80", "\xEF\xBB\xBF"};
  const auto strip = [&](auto&& matches, auto&& drop) {
    for (bool changed = true; changed && !text.empty();) {
      changed = false;
      for (const std::string_view space : wide)
        if (matches(space)) {
          drop(space.size());
          changed = true;
        }
    }
  };
  for (std::size_t before = text.size() + 1; before != text.size();) {
    before = text.size();
    while (!text.empty() && static_cast<unsigned char>(text.front()) <= ' ') text.remove_prefix(1);
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ') text.remove_suffix(1);
    strip([&](std::string_view s) { return text.starts_with(s); }, [&](std::size_t n) { text.remove_prefix(n); });
    strip([&](std::string_view s) { return text.ends_with(s); }, [&](std::size_t n) { text.remove_suffix(n); });
  }
  return text;
}

std::string ascii_lower(std::string_view text) {
  std::string lowered(text);
  for (char& c : lowered)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return lowered;
}

std::vector<std::string> split_list(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (true) {
    const std::size_t end = text.find(separator);
    if (const std::string_view part = trim(text.substr(0, end)); !part.empty()) parts.emplace_back(part);
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string joined;
  for (const std::string& part : parts) {
    if (!joined.empty()) joined += separator;
    joined += part;
  }
  return joined;
}

std::size_t length(std::string_view utf8) {
  std::size_t count = 0;
  for (const char c : utf8) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  return count;
}

std::size_t display_width(std::string_view utf8) {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(utf8.data());
  std::size_t at = 0, width = 0;
  while (at < utf8.size()) {
    UChar32 point = 0;
    U8_NEXT(bytes, at, utf8.size(), point);
    const int kind = point < 0 ? 0 : u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
    if (point >= 0 && (U_GET_GC_MASK(point) & (U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK)) != 0) continue;
    width += kind == U_EA_WIDE || kind == U_EA_FULLWIDTH ? 2 : 1;
  }
  return width;
}

std::string fold(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
  if (U_FAILURE(status)) return ascii_lower(text);
  std::string folded;
  normalizer
      ->normalize(icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size()))),
                  status)
      .toUTF8String(folded);
  return folded;
}

const std::string& pick(const std::string& main, const std::string& second, bool prefer_second) {
  if (prefer_second) return second.empty() ? main : second;
  return main.empty() ? second : main;
}

}  // namespace attune::base
