#include "analysis/mapping_agreement.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "analysis/coverage.h"

namespace attune::analysis {
namespace {

using model::Alignment;
using model::Kind;

using Thing = std::pair<Kind, Index>;
// The rank of the highest level that somebody gave a pair.
using Mapping = std::map<std::pair<Thing, Index>, int>;

void note(Mapping& mapping, const Thing& thing, Index competency, int rank) {
  const auto [place, is_new] = mapping.try_emplace({thing, competency}, rank);
  if (!is_new) place->second = std::max(place->second, rank);
}

int rank_of(const Curriculum& scale_of, const Alignment& alignment) {
  return scale_of.scale().rank(alignment.level).value_or(0);
}

std::vector<Index> own_leaves_of(const Curriculum& curriculum) {
  std::vector<Index> leaves;
  for_each_own_leaf(curriculum, [&](Index competency) { leaves.push_back(competency); });
  return leaves;
}

MappingAgreement agreement_between(const Curriculum& curriculum, const std::vector<Index>& leaves, const Mapping& first,
                                   const Mapping& second) {
  std::set<Thing> things;
  for (const Mapping* mapping : {&first, &second})
    for (const auto& [pair, rank] : *mapping) things.insert(pair.first);
  const std::size_t categories = curriculum.scale().levels.size() + 1;
  const auto rank_in = [](const Mapping& mapping, const Thing& thing, Index competency) -> std::optional<int> {
    const auto found = mapping.find({thing, competency});
    return found == mapping.end() ? std::nullopt : std::optional(found->second);
  };
  const auto category = [](std::optional<int> rank) { return rank ? static_cast<std::size_t>(*rank) + 1 : 0; };

  MappingAgreement result;
  AgreementTable all(categories);
  for (const Index competency : leaves) {
    AgreementTable table(categories);
    for (const Thing& thing : things) {
      const auto a = rank_in(first, thing, competency), b = rank_in(second, thing, competency);
      table.add(category(a), category(b));
      all.add(category(a), category(b));
    }
    result.by_competency.emplace_back(competency, agreement_of(table));
  }
  for (const Thing& thing : things)
    for (const Index competency : leaves) {
      const auto a = rank_in(first, thing, competency), b = rank_in(second, thing, competency);
      if (a != b) result.disagreements.push_back({thing.first, thing.second, competency, a, b});
    }
  result.overall = agreement_of(all);
  return result;
}

}  // namespace

MappingAgreement compare_authors(const Curriculum& curriculum, std::string_view first, std::string_view second) {
  Mapping one, other;
  for (Index i = 0; i < curriculum.alignments().size(); ++i) {
    const Alignment& alignment = curriculum.alignments()[i];
    const Index from = curriculum.from_of(i), competency = curriculum.competency_of(i);
    if (from == model::none || competency == model::none) continue;
    for (const auto& [author, mapping] : {std::pair(first, &one), std::pair(second, &other)})
      if (alignment.author == author)
        note(*mapping, {alignment.from_kind(), from}, competency, rank_of(curriculum, alignment));
  }
  return agreement_between(curriculum, own_leaves_of(curriculum), one, other);
}

MappingAgreement compare_copies(const Curriculum& before, const Curriculum& after, const Comparison& comparison) {
  // From the first's indices to the second's.
  std::map<Thing, Index> later;
  for (const Kind kind : {Kind::course, Kind::activity, Kind::assessment, Kind::competency}) {
    const std::vector<Index>& earlier = comparison.earlier[static_cast<std::size_t>(kind)];
    for (std::size_t i = 0; i < earlier.size(); ++i)
      if (earlier[i] != model::none) later.emplace(Thing(kind, earlier[i]), static_cast<Index>(i));
  }
  const auto later_of = [&](Kind kind, Index index) {
    const auto found = later.find({kind, index});
    return found == later.end() ? model::none : found->second;
  };
  Mapping first, second;
  for (Index i = 0; i < before.alignments().size(); ++i) {
    const Alignment& alignment = before.alignments()[i];
    const Index from = later_of(alignment.from_kind(), before.from_of(i));
    const Index competency = later_of(Kind::competency, before.competency_of(i));
    if (from != model::none && competency != model::none)
      note(first, {alignment.from_kind(), from}, competency, rank_of(after, alignment));
  }
  for (Index i = 0; i < after.alignments().size(); ++i) {
    const Alignment& alignment = after.alignments()[i];
    const Index from = after.from_of(i), competency = after.competency_of(i);
    if (from == model::none || competency == model::none) continue;
    const bool shared = comparison.earlier_of(alignment.from_kind(), from) != model::none &&
                        comparison.earlier_of(Kind::competency, competency) != model::none;
    if (shared) note(second, {alignment.from_kind(), from}, competency, rank_of(after, alignment));
  }
  std::vector<Index> leaves = own_leaves_of(after);
  std::erase_if(leaves, [&](Index leaf) { return comparison.earlier_of(Kind::competency, leaf) == model::none; });
  return agreement_between(after, leaves, first, second);
}

}  // namespace attune::analysis
