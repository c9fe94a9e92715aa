#pragma once
// Letters that may be how Chinese characters are read.

#include <bitset>
#include <optional>
#include <string>
#include <string_view>

namespace attune::analysis {

// What of a character's reading may be given.
enum class Syllables {
  whole,        // all letters; the last character's may be unfinished
  or_initials,  // also only the first letter, or zh, ch, sh
};

class PinyinWord {
 public:
  // Letters a-z, apostrophes between syllables; nothing for other words, for a single letter and for very long ones.
  static std::optional<PinyinWord> of(std::string_view folded);

  struct Match {
    std::size_t begin, length;  // in characters
  };
  // The first match at or after a place. Letters and digits between the characters stand for themselves
  // ("oscekaohe"). See SearchRow for the characters.
  std::optional<Match> find(std::u16string_view characters, Syllables syllables, std::size_t from = 0) const;

 private:
  explicit PinyinWord(std::string letters);
  // How many characters from here are read so; 0: none are.
  std::size_t match_at(std::u16string_view characters, std::size_t at, Syllables syllables) const;

  std::string letters_;
  // The characters that a match may begin with.
  std::bitset<0x10000> begins_whole_, begins_initial_;
};

}  // namespace attune::analysis
