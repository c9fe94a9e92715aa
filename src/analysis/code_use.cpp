#include "analysis/code_use.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace attune::analysis {
namespace {

using model::Kind;

template <class T>
constexpr bool has_code = (requires(T row) { row.code; } && !std::is_same_v<T, model::Waiver>) || requires(T row) {
  row.key;
};

template <class T>
const std::string& code_in(const T& row) {
  if constexpr (requires { row.code; })
    return row.code;
  else
    return row.key;
}

template <class T>
bool have_same_code(const T& a, const T& b) {
  if constexpr (std::is_same_v<T, model::Competency>)
    if (a.framework != b.framework) return false;
  if constexpr (std::is_same_v<T, model::ScaleLevel>)
    if (a.scale != b.scale) return false;
  return code_in(a) == code_in(b);
}

template <class T>
std::uint64_t hash_of(const T& row) {
  if (code_in(row).empty()) return 0;
  std::uint64_t hash = std::hash<std::string_view>{}(code_in(row));
  if constexpr (std::is_same_v<T, model::Competency>) hash += 31 * base::UuidHash{}(row.framework.uuid);
  if constexpr (std::is_same_v<T, model::ScaleLevel>) hash += 31 * std::hash<std::string_view>{}(row.scale);
  return hash == 0 ? 1 : hash;
}

// The rows of each hash that several have, in their order; calls visit(first of them, last of them).
template <class Visitor>
void for_each_shared(const std::vector<std::uint64_t>& hashes, Visitor&& visit) {
  std::vector<std::pair<std::uint64_t, model::Index>> sorted;
  sorted.reserve(hashes.size());
  for (model::Index i = 0; i < hashes.size(); ++i)
    if (hashes[i] != 0) sorted.emplace_back(hashes[i], i);
  std::sort(sorted.begin(), sorted.end());
  std::vector<model::Index> same;
  for (std::size_t i = 0; i < sorted.size();) {
    same.clear();
    for (const std::uint64_t hash = sorted[i].first; i < sorted.size() && sorted[i].first == hash; ++i)
      same.push_back(sorted[i].second);
    if (same.size() > 1) visit(same);
  }
}

// Who of these, which have one hash, has the code of one before.
template <class T>
void settle(const model::Table<T>& rows, const std::vector<model::Index>& same, std::vector<std::uint8_t>& taken) {
  for (std::size_t i = 0; i < same.size(); ++i)
    taken[same[i]] = std::any_of(same.begin(), same.begin() + static_cast<std::ptrdiff_t>(i),
                                 [&](model::Index before) { return have_same_code(rows[before], rows[same[i]]); });
}

}  // namespace

CodeUse::CodeUse(const model::Curriculum& curriculum) {
  model::for_each_entity([&]<class T>() {
    if constexpr (has_code<T>) {
      const auto& rows = curriculum.table<T>();
      auto& hashes = hashes_[static_cast<std::size_t>(T::kind)];
      auto& taken = taken_[static_cast<std::size_t>(T::kind)];
      hashes.reserve(rows.size());
      for (const T& row : rows) hashes.push_back(hash_of(row));
      taken.assign(rows.size(), 0);
      for_each_shared(hashes, [&](const std::vector<model::Index>& same) { settle(rows, same, taken); });
    }
  });
}

std::vector<Subject> CodeUse::follow(const Step& step) {
  std::vector<Subject> subjects;
  model::for_each_entity([&]<class T>() {
    const RowStep& moves = step.of<T>();
    if constexpr (has_code<T>) {
      if (moves.empty()) return;
      const auto& rows = step.after().table<T>();
      auto& hashes = hashes_[static_cast<std::size_t>(T::kind)];
      auto& taken = taken_[static_cast<std::size_t>(T::kind)];
      std::vector<std::uint64_t> affected;
      for (const model::Index index : moves.went) affected.push_back(hashes[index]);
      for (const auto& [before, after] : moves.changed)
        if (hash_of(rows[after]) != hashes[before]) affected.push_back(hashes[before]);
      moves.carry(hashes, std::uint64_t{0});
      moves.carry(taken, std::uint8_t{0});
      const auto renew = [&](model::Index index) {
        const std::uint64_t hash = hash_of(rows[index]);
        if (hash != hashes[index]) affected.push_back(hash);
        hashes[index] = hash;
        taken[index] = 0;
      };
      for (const model::Index index : moves.came) renew(index);
      for (const auto& [before, after] : moves.changed)
        if (hash_of(rows[after]) != hashes[after]) renew(after);
      std::sort(affected.begin(), affected.end());
      affected.erase(std::unique(affected.begin(), affected.end()), affected.end());
      for (const std::uint64_t hash : affected) {
        if (hash == 0) continue;
        std::vector<model::Index> same;
        for (model::Index i = 0; i < hashes.size(); ++i)
          if (hashes[i] == hash) same.push_back(i);
        const std::vector<std::uint8_t> before = taken;
        settle(rows, same, taken);
        for (const model::Index index : same)
          if (taken[index] != before[index]) subjects.push_back({T::kind, index});
      }
    }
  });
  return subjects;
}

}  // namespace attune::analysis
