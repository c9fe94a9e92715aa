#include "analysis/gap_order.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>
#include <tuple>

#include "base/collate.h"

namespace attune::analysis {
namespace {

using model::Kind;
using model::none;

std::string_view code_at(const Curriculum& curriculum, Kind kind, Index index) {
  std::string_view code;
  model::with_entity(kind, [&]<class T>() {
    const T& row = curriculum.table<T>()[index];
    if constexpr (requires { row.code; } && !std::is_same_v<T, model::Waiver>)
      code = row.code;
    else if constexpr (requires { row.key; })
      code = row.key;
  });
  return code;
}

struct CodedThing {
  Kind kind;
  Index index;
};

// The thing whose code orders the gap: of an alignment, what it is from.
CodedThing coded_thing_of(const Curriculum& curriculum, const Gap& gap) {
  if (gap.kind != Kind::alignment || gap.subject == none) return {gap.kind, gap.subject};
  return {curriculum.alignments()[gap.subject].from_kind(), curriculum.from_of(gap.subject)};
}

// Gives codes numbers that compare as code_less compares the codes. Each thing's code is taken once, however many gaps
// are about it.
class CodeRanks {
 public:
  explicit CodeRanks(const Curriculum& curriculum) : curriculum_(curriculum) {}

  // The place of a code among those to be ranked.
  std::uint32_t place_of(CodedThing thing) {
    if (thing.index == none) return place_of(std::string_view());
    std::vector<std::uint32_t>& places = places_[static_cast<std::size_t>(thing.kind)];
    if (places.size() <= thing.index) places.resize(thing.index + 1, none);
    std::uint32_t& place = places[thing.index];
    if (place == none) place = place_of(code_at(curriculum_, thing.kind, thing.index));
    return place;
  }
  std::uint32_t place_of(std::string_view code) {
    codes_.push_back(code);
    return static_cast<std::uint32_t>(codes_.size() - 1);
  }

  // By place; the same for equal codes.
  std::vector<std::uint32_t> ranks() const {
    std::vector<std::uint32_t> order(codes_.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(),
              [&](std::uint32_t a, std::uint32_t b) { return base::code_less(codes_[a], codes_[b]); });
    std::vector<std::uint32_t> ranks(codes_.size());
    std::uint32_t rank = 0;
    for (std::size_t i = 1; i < order.size(); ++i) {
      if (codes_[order[i]] != codes_[order[i - 1]]) ++rank;
      ranks[order[i]] = rank;
    }
    return ranks;
  }

 private:
  const Curriculum& curriculum_;
  std::vector<std::string_view> codes_;
  std::array<std::vector<std::uint32_t>, model::kind_count> places_;
};

// A GapKey in numbers, and where the gap stands before it is sorted.
struct GapRank {
  std::uint32_t subject, about;
  Kind kind;
  Index index;
  std::uint32_t place;

  friend auto operator<=>(const GapRank&, const GapRank&) = default;
};

// The places of gaps by their rule, rules in their order. A gap's rule is the rule's own id: its address is enough.
std::vector<std::vector<std::uint32_t>> places_by_rule(const std::vector<Gap>& gaps) {
  struct OfRule {
    const Gap* first;
    std::vector<std::uint32_t> places;
  };
  std::vector<OfRule> rules;
  for (std::uint32_t i = 0; i < gaps.size(); ++i) {
    auto known = std::find_if(rules.begin(), rules.end(),
                              [&](const OfRule& of) { return of.first->rule.data() == gaps[i].rule.data(); });
    if (known == rules.end()) known = rules.insert(rules.end(), OfRule{&gaps[i], {}});
    known->places.push_back(i);
  }
  std::sort(rules.begin(), rules.end(), [](const OfRule& a, const OfRule& b) {
    return std::tuple(b.first->severity, a.first->rule) < std::tuple(a.first->severity, b.first->rule);
  });
  std::vector<std::vector<std::uint32_t>> places;
  for (OfRule& of : rules) places.push_back(std::move(of.places));
  return places;
}

}  // namespace

bool operator<(const GapKey& a, const GapKey& b) {
  if (a.rule != b.rule) return a.severity != b.severity ? a.severity > b.severity : a.rule < b.rule;
  if (a.subject != b.subject) return base::code_less(a.subject, b.subject);
  if (a.about != b.about) return base::code_less(a.about, b.about);
  return std::pair(a.kind, a.index) < std::pair(b.kind, b.index);
}

GapKey key_of(const Curriculum& curriculum, const Gap& gap) {
  GapKey key{gap.severity, gap.rule, {}, gap.aspect, gap.kind, gap.subject};
  if (gap.competency != none) key.about = curriculum.competencies()[gap.competency].code;
  if (const CodedThing thing = coded_thing_of(curriculum, gap); thing.index != none)
    key.subject = code_at(curriculum, thing.kind, thing.index);
  return key;
}

void sort_gaps(const Curriculum& curriculum, std::vector<Gap>& gaps) {
  const auto rules = places_by_rule(gaps);
  CodeRanks codes(curriculum);
  std::vector<GapRank> keys;
  keys.reserve(gaps.size());
  for (const auto& of_rule : rules)
    for (const std::uint32_t place : of_rule) {
      const Gap& gap = gaps[place];
      keys.push_back({codes.place_of(coded_thing_of(curriculum, gap)),
                      gap.competency == none ? codes.place_of(std::string_view(gap.aspect))
                                             : codes.place_of({Kind::competency, gap.competency}),
                      gap.kind, gap.subject, place});
    }
  const std::vector<std::uint32_t> ranks = codes.ranks();
  for (GapRank& key : keys) {
    key.subject = ranks[key.subject];
    key.about = ranks[key.about];
  }
  auto begin = keys.begin();
  for (const auto& of_rule : rules) {
    const auto end = begin + std::ssize(of_rule);
    std::sort(begin, end);
    begin = end;
  }
  std::vector<Gap> sorted;
  sorted.reserve(gaps.size());
  for (const GapRank& key : keys) sorted.push_back(std::move(gaps[key.place]));
  gaps = std::move(sorted);
}

}  // namespace attune::analysis
