#include "analysis/search.h"

#include <algorithm>
#include <tuple>

#include "analysis/search/fields.h"
#include "analysis/search/matches.h"
#include "analysis/search/rows.h"
#include "analysis/search/word.h"

namespace attune::analysis {
namespace {

using model::Curriculum;
using model::Index;
using model::Kind;

template <class T>
constexpr bool has_search_code() {
  bool has = false;
  for_each_searched_field<T>([&](const auto&, SearchRole role) { has = has || role == SearchRole::code; });
  return has;
}

template <class T>
bool same_texts(const T& a, const T& b) {
  bool same = true;
  for_each_searched_field<T>([&](const auto& field, SearchRole) { same = same && a.*field.member == b.*field.member; });
  return same;
}

template <class T>
SearchRows rows_of(const model::Table<T>& table, const model::Table<T>& old_table, const SearchRows& old_rows) {
  SearchRows rows(has_search_code<T>());
  for (const T& entity : table) {
    const auto old = old_table.index_of(entity.id);
    if (old && same_texts(entity, old_table[*old])) {
      rows.copy_row(old_rows, *old);
      continue;
    }
    for_each_searched_field<T>(
        [&](const auto& field, SearchRole role) { rows.add(role, search_text(entity.*field.member)); });
    rows.finish_row();
  }
  return rows;
}

struct Match {
  SearchQuery::Rank rank;
  Kind kind;
  Index index;

  friend bool operator<(const Match& a, const Match& b) {
    return std::tie(a.rank, a.kind, a.index) < std::tie(b.rank, b.kind, b.index);
  }
};

}  // namespace

SearchIndex::SearchIndex(model::Snapshot snapshot) : snapshot_(std::move(snapshot)) { build(nullptr); }

SearchIndex::SearchIndex(model::Snapshot snapshot, const SearchIndex& before) : snapshot_(std::move(snapshot)) {
  build(&before);
}

void SearchIndex::build(const SearchIndex* before) {
  model::for_each_entity([&]<class T>() {
    const auto at = static_cast<std::size_t>(T::kind);
    const model::Table<T>& table = snapshot_->table<T>();
    const model::Table<T> old_table = before == nullptr ? model::Table<T>() : before->snapshot_->table<T>();
    if (before != nullptr && table.same_as(old_table))
      rows_[at] = before->rows_[at];
    else
      rows_[at] = std::make_shared<const SearchRows>(
          rows_of(table, old_table, before == nullptr ? SearchRows() : *before->rows_[at]));
  });
}

SearchResult SearchIndex::find(std::string_view text, const SearchOptions& options) const {
  const SearchQuery query(text);
  if (query.words.empty()) return {};
  std::vector<Match> found;
  for (const auto& [kind, name] : model::codes_of<Kind>) {
    if (!options.kinds.empty() && std::ranges::find(options.kinds, kind) == options.kinds.end()) continue;
    const SearchRows& rows = *rows_[static_cast<std::size_t>(kind)];
    for (std::size_t i = 0; i < rows.size(); ++i)
      if (const auto rank = query.rank_in(rows[i])) found.push_back({*rank, kind, static_cast<Index>(i)});
  }
  const std::size_t count = std::min(options.limit, found.size());
  std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(count), found.end());
  SearchResult result{{}, found.size()};
  for (std::size_t i = 0; i < count; ++i)
    result.hits.push_back({found[i].kind, found[i].index, found[i].rank.rank,
                           search_matches(*snapshot_, found[i].kind, found[i].index, query)});
  return result;
}

}  // namespace attune::analysis
