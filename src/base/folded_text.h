#pragma once
// Text as people look for it, looser than base::fold: case and width (NFKC_Casefold), accents on Latin and Greek
// letters, ligatures, kinds of quotes and dashes, and traditional or simplified characters make no difference. Runs of
// white space and controls are one space. What is no UTF-8 becomes U+FFFD.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace attune::base {

struct FoldedText {
  std::string text;
  // For each byte of `text` the bytes of the original that it comes from: whole characters, with their accents.
  std::vector<std::uint32_t> begins, ends;
};

FoldedText folded_with_places(std::string_view original);

// The same text at the end of `to`, without the places.
void append_folded(std::string& to, std::string_view original);

// Whether a word begins at this byte of a folded text: no letter or digit stands before it, or a Han character beside
// another letter.
bool begins_word(std::string_view folded, std::size_t at);

}  // namespace attune::base
