#include "app/what_if.h"

#include "base/error.h"

namespace attune::app {

WhatIf::WhatIf(Document& original) : original_(original), before_(original.snapshot()), scratch_(original.scratch()) {}

SideBySide WhatIf::result(std::string_view today) const {
  return put_side_by_side(before_, scratch_->snapshot(), today);
}

bool WhatIf::keep(const base::Message& label) {
  const model::Snapshot after = scratch_->snapshot();
  const bool kept = original_.edit(label, [&](Edit& edit) {
    if (&edit.before() != before_.get())
      throw base::Error(base::ErrorKind::input,
                        N_("the programme has changed since the scratch copy was made; try it again"));
    put_difference(edit, *before_, *after);
  });
  before_ = original_.snapshot();
  return kept;
}

void put_difference(Edit& edit, const model::Curriculum& from, const model::Curriculum& to) {
  // What is put first no longer belongs to what is removed afterwards, so that it is not taken along.
  model::for_each_entity([&]<class T>() {
    const auto &old = from.table<T>(), &now = to.table<T>();
    if (old.same_as(now)) return;
    for (const T& entity : now)
      if (const T* known = old.find(entity.id); known == nullptr || *known != entity) edit.put(entity);
  });
  model::for_each_entity([&]<class T>() {
    const auto &old = from.table<T>(), &now = to.table<T>();
    if (old.same_as(now)) return;
    for (const T& entity : old)
      if (now.find(entity.id) == nullptr) edit.remove(entity.id);
  });
}

}  // namespace attune::app
