#include "storage/snapshot.h"

#include <unordered_map>

#include "storage/digest.h"
#include "storage/reader.h"

namespace attune::storage {
namespace {

using model::ChangeType;

template <class T>
void follow(Connection& connection, const std::vector<StoredChange>& touched, NextSnapshot& next) {
  auto& table = std::get<model::Table<T>>(next.tables);
  std::unordered_map<model::Uuid, std::optional<T>, base::UuidHash> now;
  EntityReader<T> reader(connection);
  for (const StoredChange& change : touched)
    if (change.kind == T::kind) now.emplace(change.id, reader.read({change.id}));
  if (now.empty()) return;

  std::vector<T> rows;
  rows.reserve(table.size() + now.size());
  for (const T& old : table) {
    const auto found = now.find(old.id.uuid);
    if (found == now.end()) {
      rows.push_back(old);
      continue;
    }
    if (found->second != old) {
      next.changes.items.push_back({T::kind, old.id.uuid, found->second ? ChangeType::changed : ChangeType::removed});
      next.digest.remove(digest_text(old));
      if (found->second) next.digest.add(digest_text(*found->second));
    }
    if (found->second) rows.push_back(std::move(*found->second));
    now.erase(found);
  }
  for (auto& [id, entity] : now) {
    if (!entity) continue;
    next.changes.items.push_back({T::kind, id, ChangeType::added});
    next.digest.add(digest_text(*entity));
    rows.push_back(std::move(*entity));
  }
  table = model::Table<T>(std::move(rows));
}

}  // namespace

NextSnapshot next_snapshot(Connection& connection, const model::Tables& before, base::RowDigest digest,
                           const std::vector<StoredChange>& touched) {
  NextSnapshot next{before, {}, digest};
  model::for_each_entity([&]<class T>() { follow<T>(connection, touched, next); });
  return next;
}

}  // namespace attune::storage
