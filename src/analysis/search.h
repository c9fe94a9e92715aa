#pragma once
// Finds things of a programme by any of their texts, in both languages: docs/DOMAIN.md, "Search".

#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "model/curriculum.h"

namespace attune::analysis {

class SearchRows;

// How well a thing matches, best first.
enum class SearchRank {
  code,           // it is the code
  code_prefix,    // the code begins with it
  title,          // it is a whole title (or name)
  title_prefix,   // a title begins with it
  word,           // a word of a title or of the code begins with it
  part,           // it stands within one
  pinyin_prefix,  // a title begins with characters that are read so
  pinyin,         // a title has such characters
  text,           // it stands in another text
  pinyin_text,    // another text has characters that are read so
};

inline constexpr std::array<std::string_view, 10> search_rank_codes = {
    "code", "code_prefix", "title", "title_prefix", "word", "part", "pinyin_prefix", "pinyin", "text", "pinyin_text"};

struct SearchRange {
  std::size_t begin, end;  // bytes; whole characters
  friend bool operator==(const SearchRange&, const SearchRange&) = default;
};

// A field in which one of the words was found.
struct SearchMatch {
  std::string_view field;  // as in the file
  std::string text;        // the field's text; a list's parts are joined by "; "
  // Everything in the text that matches all the words together, or else one of them: in order, apart from each other.
  std::vector<SearchRange> ranges;
};

struct SearchHit {
  model::Kind kind;
  model::Index index;
  SearchRank rank;
  // The fields that decide the rank: for each word the one in which it matches best. In the order of the fields: code,
  // titles, other texts.
  std::vector<SearchMatch> matches;
};

struct SearchOptions {
  std::vector<model::Kind> kinds = {};  // empty: all
  std::size_t limit = 50;
};

struct SearchResult {
  // By rank; of one rank those first that have the words next to each other, then in the order of the kinds, then in
  // the programme's.
  std::vector<SearchHit> hits;
  std::size_t total = 0;  // also of those beyond the limit
};

// Immutable; may be searched by several threads at once. Keeps its snapshot alive.
class SearchIndex {
 public:
  explicit SearchIndex(model::Snapshot snapshot);
  // Takes over from an earlier snapshot's index what has not changed since.
  SearchIndex(model::Snapshot snapshot, const SearchIndex& before);

  const model::Snapshot& snapshot() const { return snapshot_; }

  // Things with all words of the query in their texts, each word in any of them. A query without letters, digits or
  // other signs finds nothing.
  SearchResult find(std::string_view query, const SearchOptions& options = {}) const;

 private:
  void build(const SearchIndex* before);

  model::Snapshot snapshot_;
  std::array<std::shared_ptr<const SearchRows>, model::kind_count> rows_;
};

}  // namespace attune::analysis
