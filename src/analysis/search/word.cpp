#include "analysis/search/word.h"

#include <algorithm>

#include "base/folded_text.h"
#include "base/text.h"

namespace attune::analysis {
namespace {

std::optional<PinyinWord> without_blanks(std::string_view folded) {
  std::string letters(folded);
  std::erase(letters, ' ');
  return PinyinWord::of(letters);
}

}  // namespace

SearchWord::SearchWord(std::string folded) : needle_(std::move(folded)), pinyin_(without_blanks(needle_.text())) {}

std::optional<SearchRank> SearchWord::rank_as_written(const SearchRow& row) const {
  const std::size_t size = needle_.text().size();
  std::optional<SearchRank> best;
  for (std::size_t at = needle_.find(row.data, row.begin, row.head_end); at != base::Needle::npos;
       at = needle_.find(row.data, at + 1, row.head_end)) {
    const bool whole = row.data[at + size] == '\n';
    SearchRank rank = SearchRank::part;
    if (at == row.begin && row.has_code)
      rank = whole ? SearchRank::code : SearchRank::code_prefix;
    else if (at == row.begin || row.data[at - 1] == '\n')
      rank = whole ? SearchRank::title : SearchRank::title_prefix;
    else if (base::begins_word(row.up_to_end(), at))
      rank = SearchRank::word;
    best = std::min(best.value_or(rank), rank);
    // What follows is not better.
    if (*best <= SearchRank::title) break;
  }
  return best;
}

std::optional<SearchRank> SearchWord::rank_in_head(const SearchRow& row) const {
  if (const auto rank = rank_as_written(row)) return rank;
  if (!pinyin_) return std::nullopt;
  std::optional<SearchRank> rank;
  for (auto match = pinyin_->find(row.head_characters, Syllables::or_initials); match;
       match = pinyin_->find(row.head_characters, Syllables::or_initials, match->begin + 1)) {
    if (match->begin == 0 || row.head_characters[match->begin - 1] == u'\n') return SearchRank::pinyin_prefix;
    rank = SearchRank::pinyin;
  }
  return rank;
}

std::optional<SearchRank> SearchWord::rank_in_texts(const SearchRow& row) const {
  if (needle_.find(row.data, row.head_end, row.end) != base::Needle::npos) return SearchRank::text;
  if (pinyin_ && pinyin_->find(row.text_characters, Syllables::whole)) return SearchRank::pinyin_text;
  return std::nullopt;
}

std::optional<SearchRank> SearchWord::rank_in(const SearchRow& row) const {
  const auto rank = rank_in_head(row);
  return rank ? rank : rank_in_texts(row);
}

SearchQuery::SearchQuery(std::string_view text) {
  std::string folded;
  base::append_folded(folded, text);
  const std::vector<std::string> given = base::split_list(folded, ' ');
  std::vector<std::string> each = given;
  std::sort(each.begin(), each.end(), [](const std::string& a, const std::string& b) {
    return a.size() != b.size() ? a.size() > b.size() : a < b;
  });
  each.erase(std::unique(each.begin(), each.end()), each.end());
  for (std::string& word : each) words.emplace_back(std::move(word));
  if (given.size() > 1) phrase.emplace(base::join(given, " "));
}

std::optional<SearchQuery::Rank> SearchQuery::rank_in(const SearchRow& row) const {
  const auto together = phrase ? phrase->rank_in(row) : std::nullopt;
  if (together && *together <= SearchRank::pinyin) return Rank{*together, false};
  SearchRank worst = SearchRank::code;
  for (const SearchWord& word : words) {
    // Words that stand together in a text are better found only where the head has them all.
    const auto rank = together ? word.rank_in_head(row) : word.rank_in(row);
    if (!rank) return together ? std::optional(Rank{*together, false}) : std::nullopt;
    worst = std::max(worst, *rank);
  }
  return Rank{worst, phrase.has_value()};
}

}  // namespace attune::analysis
