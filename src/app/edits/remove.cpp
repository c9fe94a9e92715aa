#include "app/edits/remove.h"

#include "app/edits/labels.h"

namespace attune::app {
namespace {

// An alignment is called by its competency, a relation by the one that it leads from.
std::string label_of(const model::Curriculum& curriculum, const EntityRef& what) {
  if (const auto* alignment = find<model::Alignment>(curriculum, what))
    return code_of(curriculum, ref(alignment->competency));
  if (const auto* relation = find<model::Relation>(curriculum, what)) return code_of(curriculum, ref(relation->from));
  return code_of(curriculum, what);
}

}  // namespace

bool remove(Document& document, const std::vector<EntityRef>& what) {
  if (what.empty()) return false;
  std::vector<std::string> codes;
  model::Kind kind = what.front().kind;
  for (const EntityRef& one : what) {
    codes.push_back(label_of(*document.snapshot(), one));
    if (one.kind != kind) kind = model::Kind::extra;
  }
  return document.edit(label(Deed::remove, kind, codes), [&](Edit& edit) {
    for (const EntityRef& one : what)
      model::with_entity(one.kind, [&]<class T>() { edit.remove(model::Id<T>{one.id}); });
  });
}

}  // namespace attune::app
