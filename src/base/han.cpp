#include "base/han.h"

#include <unicode/translit.h>
#include <unicode/uniset.h>
#include <unicode/unistr.h>
#include <unicode/usetiter.h>

#include <array>
#include <memory>

namespace attune::base {
namespace {

using HanTable = std::array<char16_t, han_count>;

// ICU's rules are read once: that takes longer than all the characters do.
HanTable simplified_characters() {
  HanTable table;
  for (std::size_t i = 0; i < table.size(); ++i) table[i] = static_cast<char16_t>(first_han + i);
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> rules(
      icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
  if (U_FAILURE(status)) return table;
  icu::UnicodeSet traditional;
  rules->getSourceSet(traditional);
  traditional.retain(first_han, last_han);
  // Spaces keep the rules for whole words from applying.
  icu::UnicodeString from;
  for (icu::UnicodeSetIterator each(traditional); each.next();) from.append(each.getCodepoint()).append(u' ');
  icu::UnicodeString to = from;
  rules->transliterate(to);
  if (to.length() != from.length()) return table;
  for (std::int32_t i = 0; i < from.length(); i += 2)
    if (is_han(to[i])) table[from[i] - first_han] = to[i];
  return table;
}

}  // namespace

char32_t simplified(char32_t c) {
  static const HanTable table = simplified_characters();
  return is_han(c) ? table[c - first_han] : c;
}

std::string han_to_utf8(char32_t c) {
  return {static_cast<char>(0xE0U | c >> 12U), static_cast<char>(0x80U | (c >> 6U & 0x3FU)),
          static_cast<char>(0x80U | (c & 0x3FU))};
}

}  // namespace attune::base
