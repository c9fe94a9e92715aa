#include "storage/snapshot.h"

#include <unordered_set>

#include "storage/digest.h"
#include "storage/reader.h"

namespace attune::storage {
namespace {

using model::ChangeType;

template <class T>
void follow(Connection& connection, const std::vector<StoredChange>& touched, NextSnapshot& next) {
  auto& table = std::get<model::Table<T>>(next.tables);
  std::vector<T> put;
  std::vector<model::Id<T>> removed;
  EntityReader<T> reader(connection);
  std::unordered_set<model::Uuid, base::UuidHash> seen;
  for (const StoredChange& change : touched) {
    if (change.kind != T::kind || !seen.insert(change.id).second) continue;
    const T* old = table.find({change.id});
    std::optional<T> now = reader.read({change.id});
    if (old == nullptr ? !now : now == *old) continue;
    next.changes.items.push_back({T::kind, change.id,
                                  old == nullptr ? ChangeType::added
                                  : now          ? ChangeType::changed
                                                 : ChangeType::removed});
    if (old != nullptr) next.digest.remove(digest_text(*old));
    if (now) next.digest.add(digest_text(*now));
    if (now)
      put.push_back(std::move(*now));
    else
      removed.push_back({change.id});
  }
  if (!put.empty() || !removed.empty()) table = table.with(std::move(put), removed);
}

}  // namespace

NextSnapshot next_snapshot(Connection& connection, const model::Tables& before, base::RowDigest digest,
                           const std::vector<StoredChange>& touched) {
  NextSnapshot next{before, {}, digest};
  model::for_each_entity([&]<class T>() { follow<T>(connection, touched, next); });
  return next;
}

}  // namespace attune::storage
