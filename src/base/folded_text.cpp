#include "base/folded_text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

#include "base/han.h"

namespace attune::base {
namespace {

constexpr UChar32 replacement = 0xFFFD;

struct Point {
  UChar32 value;
  std::size_t begin, end;
};

// The character at a place; nothing is read at the end.
Point point_at(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  UChar32 value = replacement;
  if (begin < text.size()) U8_NEXT_OR_FFFD(reinterpret_cast<const std::uint8_t*>(text.data()), end, text.size(), value);
  return {value, begin, end};
}

struct Alike {
  UChar32 from;
  std::string_view to;
};

// What compatibility does not join, and people do; in order.
constexpr std::array alike = std::to_array<Alike>({
    {0x00E6, "ae"}, {0x00F0, "d"},  {0x00F8, "o"},  {0x00FE, "th"}, {0x0111, "d"},  {0x0127, "h"},
    {0x0131, "i"},  {0x0142, "l"},  {0x0153, "oe"}, {0x2010, "-"},  {0x2011, "-"},  {0x2012, "-"},
    {0x2013, "-"},  {0x2014, "-"},  {0x2015, "-"},  {0x2018, "'"},  {0x2019, "'"},  {0x201A, "'"},
    {0x201B, "'"},  {0x201C, "\""}, {0x201D, "\""}, {0x201E, "\""}, {0x201F, "\""}, {0x2212, "-"},
});

bool is_space(UChar32 c) { return u_isUWhiteSpace(c) || u_charType(c) == U_CONTROL_CHAR; }

bool loses_accents(UChar32 c) {
  UErrorCode status = U_ZERO_ERROR;
  const UScriptCode script = uscript_getScript(c, &status);
  return script == USCRIPT_LATIN || script == USCRIPT_GREEK;
}

void append_point(std::string& to, UChar32 c) {
  if (is_space(c)) {
    to += ' ';
    return;
  }
  if (is_han(static_cast<char32_t>(c))) {
    to += han_to_utf8(simplified(static_cast<char32_t>(c)));
    return;
  }
  const auto known = std::lower_bound(alike.begin(), alike.end(), c,
                                      [](const Alike& entry, UChar32 wanted) { return entry.from < wanted; });
  if (known != alike.end() && known->from == c)
    to += known->to;
  else
    icu::UnicodeString(c).toUTF8String(to);
}

// Folds what may be folded on its own: a character with the marks that belong to it.
class Folder {
 public:
  static const Folder& instance() {
    static const Folder folder;
    return folder;
  }

  // Calls emit(begin, end, folded) for each part of the text.
  template <class Emit>
  void fold(std::string_view text, Emit&& emit) const {
    std::string scratch;
    for (Point point = point_at(text, 0); point.begin < text.size();) {
      // Most of it is ASCII.
      for (; point.value < 0x80 && point.end < text.size() && text[point.end] >= 0; ++point.begin, ++point.end) {
        emit(point.begin, point.end, known_[0][static_cast<std::size_t>(point.value)]);
        point.value = text[point.end];
      }
      Point next = point_at(text, point.end);
      while (next.begin < text.size() && !begins_part(next.value)) next = point_at(text, next.end);
      const bool alone = next.begin == point.end;
      emit(point.begin, next.begin,
           alone ? folded(point.value, scratch) : folded(text.substr(point.begin, next.begin - point.begin), scratch));
      point = next;
    }
  }

 private:
  struct Range {
    UChar32 first, last;
  };
  // Letters with accents, punctuation of both languages, full-width forms: folded once for all.
  static constexpr std::array<Range, 4> common = {{{0, 0x24F}, {0x2000, 0x206F}, {0x3000, 0x303F}, {0xFF00, 0xFFEF}}};

  Folder() {
    UErrorCode status = U_ZERO_ERROR;
    loose_ = icu::Normalizer2::getNFKCCasefoldInstance(status);
    decomposed_ = icu::Normalizer2::getNFDInstance(status);
    for (std::size_t i = 0; i < common.size(); ++i)
      for (UChar32 c = common[i].first; c <= common[i].last; ++c)
        known_[i].push_back(folded_by_icu(icu::UnicodeString(c)));
  }

  bool begins_part(UChar32 c) const {
    return c < 0x80 || is_han(static_cast<char32_t>(c)) || loose_->hasBoundaryBefore(c);
  }

  std::string_view folded(UChar32 c, std::string& scratch) const {
    for (std::size_t i = 0; i < common.size(); ++i)
      if (c >= common[i].first && c <= common[i].last) return known_[i][static_cast<std::size_t>(c - common[i].first)];
    const auto character = static_cast<char32_t>(c);
    scratch = is_han(character) ? han_to_utf8(simplified(character)) : folded_by_icu(icu::UnicodeString(c));
    return scratch;
  }

  std::string_view folded(std::string_view part, std::string& scratch) const {
    scratch = folded_by_icu(
        icu::UnicodeString::fromUTF8(icu::StringPiece(part.data(), static_cast<std::int32_t>(part.size()))));
    return scratch;
  }

  std::string folded_by_icu(const icu::UnicodeString& part) const {
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString text = loose_->normalize(part, status);
    const bool bare = loses_accents(text.char32At(0));
    if (bare) text = decomposed_->normalize(text, status);
    std::string folded;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
      if (const UChar32 c = text.char32At(i); !bare || u_charType(c) != U_NON_SPACING_MARK) append_point(folded, c);
    return folded;
  }

  const icu::Normalizer2* loose_ = nullptr;
  const icu::Normalizer2* decomposed_ = nullptr;
  std::array<std::vector<std::string>, common.size()> known_;
};

bool continues_space(const std::string& text, std::string_view part) {
  return part.size() == 1 && part[0] == ' ' && !text.empty() && text.back() == ' ';
}

}  // namespace

FoldedText folded_with_places(std::string_view original) {
  FoldedText result;
  Folder::instance().fold(original, [&](std::size_t begin, std::size_t end, std::string_view part) {
    if (continues_space(result.text, part)) return;
    result.text += part;
    result.begins.resize(result.text.size(), static_cast<std::uint32_t>(begin));
    result.ends.resize(result.text.size(), static_cast<std::uint32_t>(end));
  });
  return result;
}

void append_folded(std::string& to, std::string_view original) {
  Folder::instance().fold(original, [&](std::size_t, std::size_t, std::string_view part) {
    if (!continues_space(to, part)) to += part;
  });
}

bool begins_word(std::string_view folded, std::size_t at) {
  if (at == 0) return true;
  std::size_t begin = at - 1;
  if (folded[begin] >= 0 && folded[at] >= 0) return !u_isalnum(folded[begin]);
  while (begin > 0 && (static_cast<unsigned char>(folded[begin]) & 0xC0U) == 0x80U) --begin;
  const UChar32 before = point_at(folded, begin).value;
  if (!u_isalnum(before)) return true;
  const bool han_before = is_han(static_cast<char32_t>(before));
  return is_han(static_cast<char32_t>(point_at(folded, at).value)) != han_before;
}

}  // namespace attune::base
