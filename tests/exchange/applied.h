#pragma once
// What a document is after a plan was carried out, without a document.

#include <unordered_map>
#include <unordered_set>

#include "exchange/import_plan.h"
#include "model/curriculum.h"

namespace attune::test {

inline model::Curriculum applied(const model::Curriculum& current, const exchange::ImportPlan& plan) {
  std::unordered_set<base::Uuid, base::UuidHash> removed;
  for (const exchange::Removal& removal : plan.removals) removed.insert(removal.id);
  model::Tables tables;
  model::for_each_entity([&]<class T>() {
    std::unordered_map<base::Uuid, T, base::UuidHash> rows;
    for (const T& entity : current.table<T>())
      if (!removed.contains(entity.id.uuid)) rows.emplace(entity.id.uuid, entity);
    for (const T& entity : plan.rows<T>()) rows[entity.id.uuid] = entity;
    std::vector<T> list;
    for (auto& [id, entity] : rows) list.push_back(std::move(entity));
    std::get<model::Table<T>>(tables) = model::Table<T>(std::move(list));
  });
  return model::Curriculum(std::move(tables));
}

}  // namespace attune::test
