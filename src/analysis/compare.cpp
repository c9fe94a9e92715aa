#include "analysis/compare.h"

#include <algorithm>
#include <unordered_map>

#include "analysis/coverage.h"
#include "model/record.h"

namespace attune::analysis {
namespace {

using model::ChangeType;
using model::Kind;
using model::Record;
using model::Uuid;
using Records = std::vector<Record>;

constexpr std::size_t nothing = static_cast<std::size_t>(-1);

// For each record of `after` the place of the same thing in `before`.
std::vector<std::size_t> matched(const Records& before, const Records& after) {
  std::unordered_map<Uuid, std::size_t, base::UuidHash> by_id;
  for (std::size_t i = 0; i < before.size(); ++i) by_id.emplace(before[i].id, i);
  std::vector<std::size_t> match(after.size(), nothing);
  std::vector<bool> taken(before.size(), false);
  for (std::size_t i = 0; i < after.size(); ++i)
    if (const auto found = by_id.find(after[i].id);
        found != by_id.end() && before[found->second].kind == after[i].kind) {
      match[i] = found->second;
      taken[found->second] = true;
    }
  // Things of one key, such as courses whose code is there twice, pair up in their order.
  std::unordered_map<std::string, std::vector<std::size_t>> by_key;
  const auto key_of = [](const Record& record) { return std::string(model::code(record.kind)) + '\n' + record.key; };
  for (std::size_t i = before.size(); i-- > 0;)
    if (!taken[i] && (!before[i].key.empty() || before[i].kind == Kind::programme))
      by_key[key_of(before[i])].push_back(i);
  for (std::size_t i = 0; i < after.size(); ++i)
    if (match[i] == nothing)
      if (const auto found = by_key.find(key_of(after[i])); found != by_key.end() && !found->second.empty()) {
        match[i] = found->second.back();
        found->second.pop_back();
      }
  return match;
}

std::vector<FieldDifference> field_differences(const Record& before, const Record& after,
                                               const std::unordered_map<Uuid, Uuid, base::UuidHash>& same) {
  std::vector<FieldDifference> differences;
  for (std::size_t i = 0; i < before.fields.size(); ++i) {
    const model::FieldText &old = before.fields[i], &now = after.fields[i];
    const auto as_before = [&](const Uuid& id) {
      const auto found = same.find(id);
      return found == same.end() ? id : found->second;
    };
    const bool refers_to_the_same =
        std::equal(old.refers.begin(), old.refers.end(), now.refers.begin(), now.refers.end(),
                   [&](const Uuid& a, const Uuid& b) { return a == as_before(b); });
    // A reference whose target has a new code is the same reference.
    const bool alike = old.refers.empty() && now.refers.empty() ? old.text == now.text : refers_to_the_same;
    if (!alike) differences.push_back({old.field, old.text, now.text});
  }
  return differences;
}

std::vector<Difference> differences_of(const Records& before, const Records& after,
                                       const std::vector<std::size_t>& match) {
  std::unordered_map<Uuid, Uuid, base::UuidHash> same;
  std::vector<bool> kept(before.size(), false);
  for (std::size_t i = 0; i < after.size(); ++i)
    if (match[i] != nothing) {
      same.emplace(after[i].id, before[match[i]].id);
      kept[match[i]] = true;
    }
  std::vector<Difference> differences;
  for (std::size_t i = 0; i < before.size(); ++i)
    if (!kept[i]) differences.push_back({ChangeType::removed, before[i].kind, before[i].index, model::none, {}});
  for (std::size_t i = 0; i < after.size(); ++i) {
    if (match[i] == nothing) {
      differences.push_back({ChangeType::added, after[i].kind, model::none, after[i].index, {}});
      continue;
    }
    const Record& old = before[match[i]];
    std::vector<FieldDifference> fields = field_differences(old, after[i], same);
    if (!fields.empty())
      differences.push_back({ChangeType::changed, old.kind, old.index, after[i].index, std::move(fields)});
  }
  const auto rank = [](const Difference& difference) {
    return std::pair(difference.kind, difference.type == ChangeType::removed   ? 0
                                      : difference.type == ChangeType::changed ? 1
                                                                               : 2);
  };
  std::stable_sort(differences.begin(), differences.end(),
                   [&](const Difference& a, const Difference& b) { return rank(a) < rank(b); });
  return differences;
}

std::array<std::vector<Index>, model::kind_count> earlier_of(const Records& before, const Records& after,
                                                             const std::vector<std::size_t>& match) {
  std::array<std::vector<Index>, model::kind_count> earlier;
  // Records stand in the order of their tables.
  for (std::size_t i = 0; i < after.size(); ++i)
    earlier[static_cast<std::size_t>(after[i].kind)].push_back(match[i] == nothing ? model::none
                                                                                   : before[match[i]].index);
  return earlier;
}

std::vector<std::pair<Index, Index>> own_leaves(const Curriculum& before, const Curriculum& after,
                                                const Comparison& comparison) {
  std::vector<std::pair<Index, Index>> leaves;
  std::vector<bool> paired(before.competencies().size(), false);
  for_each_own_leaf(after, [&](Index competency) {
    const Index old = comparison.earlier_of(Kind::competency, competency);
    leaves.emplace_back(old, competency);
    if (old != model::none) paired[old] = true;
  });
  for_each_own_leaf(before, [&](Index competency) {
    if (!paired[competency]) leaves.emplace_back(competency, model::none);
  });
  return leaves;
}

}  // namespace

Comparison compare(const Curriculum& before, const Curriculum& after) {
  const Records old = model::records_of(before), now = model::records_of(after);
  const std::vector<std::size_t> match = matched(old, now);
  Comparison comparison;
  comparison.differences = differences_of(old, now, match);
  comparison.before = cover(before);
  comparison.after = cover(after);
  comparison.earlier = earlier_of(old, now, match);
  comparison.leaves = own_leaves(before, after, comparison);
  return comparison;
}

}  // namespace attune::analysis
