#pragma once
// What a query looks for in a row.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/search.h"
#include "analysis/search/pinyin_word.h"
#include "analysis/search/rows.h"
#include "base/needle.h"

namespace attune::analysis {

// A word, or several with blanks between them as one.
class SearchWord {
 public:
  explicit SearchWord(std::string folded);

  const base::Needle& needle() const { return needle_; }
  const std::optional<PinyinWord>& pinyin() const { return pinyin_; }

  // Nothing where they do not have it. What is in the head ranks before all that is not.
  std::optional<SearchRank> rank_in_head(const SearchRow& row) const;
  std::optional<SearchRank> rank_in_texts(const SearchRow& row) const;
  std::optional<SearchRank> rank_in(const SearchRow& row) const;

 private:
  std::optional<SearchRank> rank_as_written(const SearchRow& row) const;

  base::Needle needle_;
  std::optional<PinyinWord> pinyin_;
};

struct SearchQuery {
  explicit SearchQuery(std::string_view text);

  // Nothing where the row does not have them all.
  struct Rank {
    SearchRank rank;
    bool apart;  // the words are not next to each other
    friend auto operator<=>(const Rank&, const Rank&) = default;
  };
  std::optional<Rank> rank_in(const SearchRow& row) const;

  std::vector<SearchWord> words;     // each once; the longest first, which most rows do not have
  std::optional<SearchWord> phrase;  // all as they were given, of several words
};

}  // namespace attune::analysis
