#pragma once
// Han characters one by one: the Unified Ideographs of Unicode's first block, which hold all that is written every day.

#include <cstddef>
#include <string>

namespace attune::base {

inline constexpr char32_t first_han = 0x4E00, last_han = 0x9FFF;
inline constexpr std::size_t han_count = last_han - first_han + 1;

constexpr bool is_han(char32_t c) { return c >= first_han && c <= last_han; }

// The simplified character for a traditional one (學 → 学); every other character is given back. Characters stand for
// themselves, without the word around them, so that two spellings of a word become the same.
char32_t simplified(char32_t c);

// A Han character as UTF-8.
std::string han_to_utf8(char32_t c);

}  // namespace attune::base
