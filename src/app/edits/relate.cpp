#include "app/edits/relate.h"

namespace attune::app {

using namespace model;

Verdict relate(Document& document, const Relation& relation) {
  const Snapshot snapshot = document.snapshot();
  Verdict verdict;
  const Competency* from = snapshot->competencies().find(relation.from);
  const Competency* to = snapshot->competencies().find(relation.to);
  if (from == nullptr || to == nullptr)
    verdict.error = N_("A relation needs two competencies.");
  else if (from == to)
    verdict.error = N_("A competency cannot be related to itself.");
  for (const Relation& other : snapshot->table<Relation>())
    if (verdict.ok() && other.id != relation.id && other.from == relation.from && other.to == relation.to &&
        other.relation == relation.relation)
      verdict.error = N_("They are related so already.");
  if (!verdict.ok()) return verdict;
  const bool there = snapshot->table<Relation>().find(relation.id) != nullptr;
  const char* deed = there ? N_("Change how {from} is related to {to}") : N_("Relate {from} to {to}");
  document.edit({deed, {{"from", from->code}, {"to", to->code}}}, [&](Edit& edit) { edit.put(relation); });
  return verdict;
}

}  // namespace attune::app
