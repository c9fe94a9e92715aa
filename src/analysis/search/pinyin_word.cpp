#include "analysis/search/pinyin_word.h"

#include <algorithm>
#include <cstdint>

#include "base/han.h"
#include "base/pinyin.h"

namespace attune::analysis {
namespace {

// A bit for each place in the letters that has been reached.
using Places = std::uint64_t;
constexpr std::size_t most_letters = 63;

constexpr Places place(std::size_t at) { return Places{1} << at; }

bool is_letter(char16_t c) { return c >= u'a' && c <= u'z'; }
bool is_letter_or_digit(char16_t c) { return is_letter(c) || (c >= u'0' && c <= u'9'); }

// The places after a character whose reading begins at this place; the last place is the end of the letters.
Places after_reading(std::string_view letters, std::size_t at, std::string_view reading, Syllables syllables) {
  const std::string_view rest = letters.substr(at);
  if (rest.empty() || rest[0] != reading[0]) return 0;
  if (reading.starts_with(rest)) return place(letters.size());
  Places places = rest.starts_with(reading) ? place(at + reading.size()) : 0;
  if (syllables == Syllables::or_initials) {
    places |= place(at + 1);
    if (rest.size() > 1 && rest[1] == 'h' && reading.starts_with(rest.substr(0, 2))) places |= place(at + 2);
  }
  return places;
}

Places after_character(std::string_view letters, std::size_t at, char16_t character, Syllables syllables) {
  Places places = 0;
  for (const std::string_view reading : base::pinyin(character))
    places |= after_reading(letters, at, reading, syllables);
  if (at < letters.size() && static_cast<char16_t>(letters[at]) == character) places |= place(at + 1);
  return places;
}

}  // namespace

std::optional<PinyinWord> PinyinWord::of(std::string_view folded) {
  std::string letters;
  std::copy_if(folded.begin(), folded.end(), std::back_inserter(letters), [](char c) { return c != '\''; });
  const bool readable = std::all_of(letters.begin(), letters.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  if (!readable || letters.size() < 2 || letters.size() > most_letters || folded.starts_with('\'')) return std::nullopt;
  return PinyinWord(std::move(letters));
}

PinyinWord::PinyinWord(std::string letters) : letters_(std::move(letters)) {
  const auto first = static_cast<std::size_t>(letters_[0]);
  begins_whole_.set(first);
  begins_initial_.set(first);
  for (char32_t c = base::first_han; c <= base::last_han; ++c)
    for (const std::string_view reading : base::pinyin(c)) {
      if (reading[0] != letters_[0]) continue;
      begins_initial_.set(c);
      if (after_reading(letters_, 0, reading, Syllables::whole) != 0) begins_whole_.set(c);
    }
}

std::size_t PinyinWord::match_at(std::u16string_view characters, std::size_t at, Syllables syllables) const {
  // A match within a Latin word would be none that anybody means.
  if (is_letter(characters[at]) && at > 0 && is_letter_or_digit(characters[at - 1])) return 0;
  Places reached = place(0);
  bool read = false;
  for (std::size_t i = at; i < characters.size(); ++i) {
    Places next = 0;
    for (std::size_t from = 0; from < letters_.size(); ++from)
      if ((reached & place(from)) != 0) next |= after_character(letters_, from, characters[i], syllables);
    read |= base::is_han(characters[i]);
    if (read && (next & place(letters_.size())) != 0) return i - at + 1;
    if (next == 0) return 0;
    reached = next;
  }
  return 0;
}

std::optional<PinyinWord::Match> PinyinWord::find(std::u16string_view characters, Syllables syllables,
                                                  std::size_t from) const {
  const auto& begins = syllables == Syllables::whole ? begins_whole_ : begins_initial_;
  for (std::size_t at = from; at < characters.size(); ++at) {
    if (!begins.test(characters[at])) continue;
    if (const std::size_t length = match_at(characters, at, syllables); length > 0) return Match{at, length};
  }
  return std::nullopt;
}

}  // namespace attune::analysis
