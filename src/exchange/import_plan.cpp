#include "exchange/import_plan.h"

#include <algorithm>

namespace attune::exchange {

bool ImportPlan::has(base::Severity at_least) const {
  return std::any_of(findings.begin(), findings.end(), [&](const base::Finding& f) { return f.severity >= at_least; });
}

bool ImportPlan::empty() const {
  return removals.empty() && std::apply([](const auto&... kinds) { return (kinds.empty() && ...); }, upserts);
}

Counts ImportPlan::total() const {
  Counts total;
  for (const Counts& of : counts) {
    total.added += of.added;
    total.changed += of.changed;
    total.removed += of.removed;
    total.unchanged += of.unchanged;
  }
  return total;
}

}  // namespace attune::exchange
