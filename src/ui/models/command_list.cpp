#include "ui/models/command_list.h"

#include <algorithm>
#include <optional>

#include "analysis/search/pinyin_word.h"
#include "analysis/search/rows.h"
#include "base/text.h"

namespace attune::ui {
namespace {

// UTF-8's characters one by one, so that a letter is never found in half a character.
std::vector<std::string_view> letters_of(std::string_view text) {
  std::vector<std::string_view> letters;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
    letters.push_back(text.substr(at, end - at));
    at = end;
  }
  return letters;
}

// How badly the letters, in their order but not side by side, stand in the text: the number of pieces. Nothing where
// they do not.
std::optional<std::size_t> pieces(std::string_view text, std::string_view wanted) {
  const auto letters = letters_of(text);
  std::size_t at = 0, count = 0;
  bool together = false;
  for (const std::string_view letter : letters_of(wanted)) {
    if (letter == " ") continue;
    while (at < letters.size() && letters[at] != letter) ++at, together = false;
    if (at == letters.size()) return std::nullopt;
    if (!together) ++count;
    together = true;
    ++at;
  }
  return count;
}

// The smaller, the better; nothing: not found.
std::optional<std::size_t> distance(std::string_view name, const std::string& wanted) {
  constexpr std::size_t of_a_beginning = 0, of_a_word = 1, of_a_part = 2;
  const std::string text = base::fold(name);
  const std::size_t at = text.find(wanted);
  if (at == 0) return of_a_beginning;
  if (text.find(" " + wanted) != std::string::npos) return of_a_word;
  if (at != std::string::npos) return of_a_part;
  const auto count = pieces(text, wanted);
  return count ? std::optional(of_a_part + *count) : std::nullopt;
}

// Whether the Chinese of the name is read so.
bool is_read(std::string_view name, const std::optional<analysis::PinyinWord>& word) {
  if (!word) return false;
  std::u16string characters;
  analysis::append_characters(characters, base::fold(name));
  return word->find(characters, analysis::Syllables::or_initials).has_value();
}

}  // namespace

std::string plain_label(std::string_view label) {
  for (const std::string_view dots : {"...", "\xE2\x80\xA6"})
    if (label.ends_with(dots)) label.remove_suffix(dots.size());
  std::string plain;
  for (std::size_t at = 0; at < label.size(); ++at) {
    if (label[at] == '(' && label.substr(at + 1, 1) == "&" && label.substr(at + 3, 1) == ")") at += 3;
    else if (label[at] != '&') plain += label[at];
  }
  return plain;
}

std::vector<std::size_t> find_commands(std::span<const Command> commands, std::string_view letters,
                                       std::span<const std::string> recent) {
  constexpr std::size_t not_found = static_cast<std::size_t>(-1);
  struct Found {
    std::size_t distance, age, place;
    auto operator<=>(const Found&) const = default;
  };
  const std::string wanted = base::fold(base::trim(letters));
  const auto word = analysis::PinyinWord::of(wanted);
  std::vector<Found> found;
  for (std::size_t i = 0; i < commands.size(); ++i) {
    const auto age = static_cast<std::size_t>(std::ranges::find(recent, commands[i].id) - recent.begin());
    auto title = distance(commands[i].title, wanted);
    const auto english = distance(commands[i].english, wanted);
    if (!title && is_read(commands[i].title, word)) title = 0;
    if (title || english) found.push_back({std::min(title.value_or(not_found), english.value_or(not_found)), age, i});
  }
  std::ranges::sort(found);
  std::vector<std::size_t> places;
  for (const Found& one : found) places.push_back(one.place);
  return places;
}

}  // namespace attune::ui
