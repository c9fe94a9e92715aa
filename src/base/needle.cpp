#include "base/needle.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace attune::base {
namespace {

// The compiler's vectors, which every processor has in some form.
using Block [[gnu::vector_size(Needle::padding)]] = unsigned char;

// How common a byte is in folded texts of both languages: what begins a Han character most of all.
std::size_t commonness(char c) {
  constexpr std::string_view rare_to_common = "zqxjkvbywgpfmucdlhrsnioate ";
  const auto byte = static_cast<unsigned char>(c);
  if (byte >= 0xE3 && byte <= 0xE9) return rare_to_common.size();
  const std::size_t place = rare_to_common.find(c);
  return place == std::string_view::npos ? rare_to_common.size() / 2 : place;
}

Block all(char c) {
  Block block;
  std::memset(&block, static_cast<unsigned char>(c), sizeof block);
  return block;
}

Block load(const char* from) {
  Block block;
  std::memcpy(&block, from, sizeof block);
  return block;
}

}  // namespace

Needle::Needle(std::string text) : text_(std::move(text)) {
  for (std::size_t i = 1; i < text_.size(); ++i)
    if (commonness(text_[i]) < commonness(text_[first_])) first_ = i;
  second_ = text_.size() > 1 && first_ == 0 ? 1 : 0;
  for (std::size_t i = 0; i < text_.size(); ++i)
    if (i != first_ && commonness(text_[i]) < commonness(text_[second_])) second_ = i;
}

std::size_t Needle::find(const char* data, std::size_t from, std::size_t to) const {
  if (text_.empty() || to < from || to - from < text_.size()) return npos;
  const std::size_t last = to - text_.size();
  const Block first = all(text_[first_]), second = all(text_[second_]);
  for (std::size_t at = from; at <= last; at += sizeof(Block)) {
    const auto hits = (load(data + at + first_) == first) & (load(data + at + second_) == second);
    std::array<std::uint64_t, sizeof(Block) / 8> words;
    std::memcpy(words.data(), &hits, sizeof words);
    if (std::all_of(words.begin(), words.end(), [](std::uint64_t word) { return word == 0; })) continue;
    for (std::size_t i = 0; i < sizeof(Block) && at + i <= last; ++i)
      if (hits[i] != 0 && std::memcmp(data + at + i, text_.data(), text_.size()) == 0) return at + i;
  }
  return npos;
}

}  // namespace attune::base
