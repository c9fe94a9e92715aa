#include "analysis/search/matches.h"

#include <algorithm>
#include <set>

#include "analysis/search/fields.h"
#include "base/folded_text.h"

namespace attune::analysis {
namespace {

// One text as a row of its own.
class FieldText {
 public:
  FieldText(std::string_view field, SearchRole role, std::string original)
      : field_(field), original_(std::move(original)), folded_(base::folded_with_places(original_)), role_(role) {
    size_ = folded_.text.size();
    append_characters(characters_, folded_.text, &places_);
    folded_.text += '\n';
    folded_.text.append(base::Needle::padding, '\0');
  }

  SearchRow row() const {
    const std::u16string_view all = characters_;
    const bool head = role_ != SearchRole::text;
    return {folded_.text.data(),          0,
            head ? size_ + 1 : 0,         size_ + 1,
            role_ == SearchRole::code,    head ? all : all.substr(0, 0),
            head ? all.substr(0, 0) : all};
  }

  SearchMatch match(const SearchQuery& query) const {
    SearchMatch match{field_, original_, {}};
    if (query.phrase) add_ranges(*query.phrase, match.ranges);
    if (match.ranges.empty())
      for (const SearchWord& word : query.words) add_ranges(word, match.ranges);
    std::sort(match.ranges.begin(), match.ranges.end(), [](const SearchRange& a, const SearchRange& b) {
      return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
    });
    std::vector<SearchRange> apart;
    for (const SearchRange& range : match.ranges) {
      if (!apart.empty() && range.begin <= apart.back().end)
        apart.back().end = std::max(apart.back().end, range.end);
      else
        apart.push_back(range);
    }
    match.ranges = std::move(apart);
    return match;
  }

 private:
  void add_ranges(const SearchWord& word, std::vector<SearchRange>& ranges) const {
    const std::size_t before = ranges.size();
    const std::size_t length = word.needle().text().size();
    for (std::size_t at = word.needle().find(folded_.text.data(), 0, size_); at != base::Needle::npos;
         at = word.needle().find(folded_.text.data(), at + length, size_))
      add_range(at, at + length, ranges);
    if (ranges.size() > before || !word.pinyin()) return;
    const Syllables syllables = role_ == SearchRole::text ? Syllables::whole : Syllables::or_initials;
    for (auto found = word.pinyin()->find(characters_, syllables); found;
         found = word.pinyin()->find(characters_, syllables, found->begin + found->length)) {
      const std::size_t end = found->begin + found->length;
      add_range(places_[found->begin], end < places_.size() ? places_[end] : size_, ranges);
    }
  }

  void add_range(std::size_t begin, std::size_t end, std::vector<SearchRange>& ranges) const {
    ranges.push_back({folded_.begins[begin], folded_.ends[end - 1]});
  }

  std::string_view field_;
  std::string original_;
  base::FoldedText folded_;
  SearchRole role_;
  std::size_t size_ = 0;  // of the folded text, before its line end
  std::u16string characters_;
  std::vector<std::size_t> places_;  // of the characters, in the folded text
};

struct BestField {
  std::optional<SearchRank> rank;  // nothing where no field has the word
  std::size_t field = 0;
};

BestField best_field(const std::vector<FieldText>& texts, const SearchWord& word) {
  BestField best;
  for (std::size_t i = 0; i < texts.size(); ++i)
    if (const auto rank = word.rank_in(texts[i].row()); rank && (!best.rank || *rank < *best.rank)) best = {rank, i};
  return best;
}

}  // namespace

std::vector<SearchMatch> search_matches(const model::Curriculum& curriculum, model::Kind kind, model::Index index,
                                        const SearchQuery& query) {
  std::vector<FieldText> texts;
  model::with_entity(kind, [&]<class T>() {
    const T& entity = curriculum.table<T>()[index];
    for_each_searched_field<T>([&](const auto& field, SearchRole role) {
      texts.emplace_back(field.name, role, std::string(search_text(entity.*field.member)));
    });
  });
  std::set<std::size_t> deciding;
  SearchRank worst = SearchRank::code;
  for (const SearchWord& word : query.words) {
    const BestField best = best_field(texts, word);
    worst = std::max(worst, best.rank.value_or(SearchRank::pinyin_text));
    if (best.rank) deciding.insert(best.field);
  }
  if (query.phrase) {
    const BestField together = best_field(texts, *query.phrase);
    if (together.rank && (*together.rank <= SearchRank::pinyin || *together.rank <= worst)) deciding = {together.field};
  }
  std::vector<SearchMatch> matches;
  for (const std::size_t field : deciding) matches.push_back(texts[field].match(query));
  return matches;
}

}  // namespace attune::analysis
