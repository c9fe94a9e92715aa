#pragma once
// UTF-8 text without knowledge of the world.

#include <string>
#include <string_view>
#include <vector>

namespace attune::base {

// Whether the bytes are UTF-8 (no overlong forms, no surrogates, nothing above U+10FFFF).
bool is_utf8(std::string_view text);

// Without white space at both ends: ASCII space and controls, no-break space U+00A0, ideographic space U+3000, BOM.
std::string_view trim(std::string_view text);

// ASCII letters lowered; everything else as it is. For codes and keywords, never for people's names.
std::string ascii_lower(std::string_view text);

// The trimmed, non-empty parts between separators: "a; b;" → {"a", "b"}.
std::vector<std::string> split_list(std::string_view text, char separator = ';');
std::string join(const std::vector<std::string>& parts, std::string_view separator);

// The number of code points.
std::size_t length(std::string_view utf8);

// The columns that a terminal gives the text: two for a Han character, none for a combining mark.
std::size_t display_width(std::string_view utf8);

// Case- and width-folded (NFKC_Casefold), for finding text as people mean it.
std::string fold(std::string_view text);

// The main text or, in the programme's second language, the second text; whichever exists when one is empty.
const std::string& pick(const std::string& main, const std::string& second, bool prefer_second);

}  // namespace attune::base
