#include "analysis/replace_gaps.h"

#include <algorithm>

namespace attune::analysis {
namespace {

// Ascending places.
void take_out(std::vector<Gap>& gaps, const std::vector<std::size_t>& places) {
  if (places.empty()) return;
  std::size_t to = places.front();
  for (std::size_t i = 0; i < places.size(); ++i) {
    const std::size_t end = i + 1 < places.size() ? places[i + 1] : gaps.size();
    for (std::size_t from = places[i] + 1; from < end; ++from) gaps[to++] = std::move(gaps[from]);
  }
  gaps.resize(to);
}

// `more` is sorted; behind what has the same key.
void put_in(const Curriculum& curriculum, std::vector<Gap>& gaps, std::vector<Gap> more) {
  std::vector<std::size_t> places;
  places.reserve(more.size());
  for (const Gap& gap : more) {
    const auto place =
        std::upper_bound(gaps.begin(), gaps.end(), key_of(curriculum, gap),
                         [&](const GapKey& key, const Gap& known) { return key < key_of(curriculum, known); });
    places.push_back(static_cast<std::size_t>(place - gaps.begin()));
  }
  std::size_t from = gaps.size();
  gaps.resize(gaps.size() + more.size());
  std::size_t to = gaps.size();
  for (std::size_t i = more.size(); i > 0; --i) {
    while (from > places[i - 1]) gaps[--to] = std::move(gaps[--from]);
    gaps[--to] = std::move(more[i - 1]);
  }
}

}  // namespace

void replace_gaps(const Curriculum& curriculum, std::vector<Gap>& gaps, const std::vector<StaleGap>& stale,
                  std::vector<Gap> fresh) {
  std::vector<std::size_t> out;
  std::vector<Gap> in;
  std::size_t next = 0;
  for (Gap& gap : fresh) {
    const GapKey key = key_of(curriculum, gap);
    while (next < stale.size() && stale[next].key < key) out.push_back(stale[next++].place);
    if (next < stale.size() && !(key < stale[next].key))
      gaps[stale[next++].place] = std::move(gap);
    else
      in.push_back(std::move(gap));
  }
  while (next < stale.size()) out.push_back(stale[next++].place);
  take_out(gaps, out);
  put_in(curriculum, gaps, std::move(in));
}

}  // namespace attune::analysis
