#pragma once
// The texts of many things, folded, one after the other: what a search runs over.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/search/fields.h"

namespace attune::analysis {

// One thing's texts, each with a line end behind it. Code and titles come first; they are the head.
struct SearchRow {
  const char* data;  // with base::Needle::padding behind `end`
  std::size_t begin, head_end, end;
  bool has_code;  // the first text is the code, which may be empty
  // The texts that have Han characters: those, a-z and 0-9 as they are, a line end behind each text, and blanks for
  // the rest.
  std::u16string_view head_characters, text_characters;

  std::string_view up_to_end() const { return {data, end}; }
};

class SearchRows {
 public:
  SearchRows() : SearchRows(false) {}
  explicit SearchRows(bool has_code);

  std::size_t size() const { return bounds_.size() - 1; }
  SearchRow operator[](std::size_t index) const;

  // Adds a field to the row that is being made; code and titles first.
  void add(SearchRole role, std::string_view text);
  // The row is whole.
  void finish_row();
  // Adds a whole row of another one.
  void copy_row(const SearchRows& from, std::size_t index);

 private:
  struct Bounds {
    std::uint32_t text, head_end, characters, head_characters_end;
  };

  bool has_code_;
  std::string text_;
  std::u16string characters_;
  std::vector<Bounds> bounds_;  // the last one is the row that is being made
};

// For a folded text that has Han characters: what SearchRow keeps of it, and nothing for others. Where `places` are
// wanted, they say which byte each character begins at.
void append_characters(std::u16string& to, std::string_view folded, std::vector<std::size_t>* places = nullptr);

}  // namespace attune::analysis
