#pragma once
// How Chinese characters are read, for finding them by what people type: in pinyin, without tones, ü as v and as u.

#include <span>
#include <string_view>

namespace attune::base {

// A simplified character's readings, the usual one first: "xing", "hang", "heng" for 行; "nv", "nu" for 女. Empty for
// what is no Han character. Traditional characters are read as such where they are in use; see base::simplified.
std::span<const std::string_view> pinyin(char32_t c);

}  // namespace attune::base
