#include "analysis/search/rows.h"

#include <algorithm>

#include "base/folded_text.h"
#include "base/han.h"
#include "base/needle.h"

namespace attune::analysis {
namespace {

bool begins_han(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0xE4 && byte <= 0xE9;
}

// A folded text is UTF-8.
std::size_t sequence_length(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

char16_t searched_character(std::string_view sequence) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(sequence[i])); };
  if (sequence.size() == 3) {
    const char32_t c = (byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
    return base::is_han(c) ? static_cast<char16_t>(c) : u' ';
  }
  const char c = sequence[0];
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? static_cast<char16_t>(c) : u' ';
}

}  // namespace

void append_characters(std::u16string& to, std::string_view folded, std::vector<std::size_t>* places) {
  if (std::none_of(folded.begin(), folded.end(), begins_han)) return;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t length = sequence_length(folded[at]);
    to += searched_character(folded.substr(at, length));
    if (places != nullptr) places->push_back(at);
    at += length;
  }
  to += u'\n';
}

SearchRows::SearchRows(bool has_code) : has_code_(has_code), text_(base::Needle::padding, '\0'), bounds_(1) {}

SearchRow SearchRows::operator[](std::size_t index) const {
  const Bounds& row = bounds_[index];
  const Bounds& next = bounds_[index + 1];
  const std::u16string_view characters = characters_;
  return {text_.data(),
          row.text,
          row.head_end,
          next.text,
          has_code_,
          characters.substr(row.characters, row.head_characters_end - row.characters),
          characters.substr(row.head_characters_end, next.characters - row.head_characters_end)};
}

void SearchRows::add(SearchRole role, std::string_view text) {
  if (text.empty() && role != SearchRole::code) return;
  text_.resize(text_.size() - base::Needle::padding);
  const std::size_t begin = text_.size();
  base::append_folded(text_, text);
  append_characters(characters_, std::string_view(text_).substr(begin));
  text_ += '\n';
  if (role != SearchRole::text) {
    bounds_.back().head_end = static_cast<std::uint32_t>(text_.size());
    bounds_.back().head_characters_end = static_cast<std::uint32_t>(characters_.size());
  }
  text_.append(base::Needle::padding, '\0');
}

void SearchRows::finish_row() {
  const auto text = static_cast<std::uint32_t>(text_.size() - base::Needle::padding);
  const auto characters = static_cast<std::uint32_t>(characters_.size());
  bounds_.push_back({text, text, characters, characters});
}

void SearchRows::copy_row(const SearchRows& from, std::size_t index) {
  const Bounds& old = from.bounds_[index];
  const Bounds& next = from.bounds_[index + 1];
  Bounds& row = bounds_.back();
  row.head_end = row.text + (old.head_end - old.text);
  row.head_characters_end = row.characters + (old.head_characters_end - old.characters);
  text_.resize(text_.size() - base::Needle::padding);
  text_.append(from.text_, old.text, next.text - old.text);
  text_.append(base::Needle::padding, '\0');
  characters_.append(from.characters_, old.characters, next.characters - old.characters);
  finish_row();
}

}  // namespace attune::analysis
