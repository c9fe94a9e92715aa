#pragma once
// From what was stored to the next snapshot: entities that a changeset names are read again, the others are shared.

#include <vector>

#include "base/row_digest.h"
#include "model/changes.h"
#include "model/curriculum.h"
#include "storage/changeset.h"
#include "storage/connection.h"

namespace attune::storage {

struct NextSnapshot {
  model::Tables tables;
  model::Changes changes;  // entities that really differ
  base::RowDigest digest;
};

// `before` and its digest, brought up to date with the entities in `touched`.
NextSnapshot next_snapshot(Connection& connection, const model::Tables& before, base::RowDigest digest,
                           const std::vector<StoredChange>& touched);

}  // namespace attune::storage
