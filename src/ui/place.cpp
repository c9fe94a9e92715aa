#include "ui/place.h"

namespace attune::ui {

Place place_of(const model::Curriculum& curriculum, const analysis::Gap& gap) {
  Place place{.kind = gap.kind};
  if (gap.subject != model::none) {
    model::with_entity(gap.kind, [&]<class T>() { place.id = curriculum.table<T>()[gap.subject].id.uuid; });
  }
  if (gap.competency != model::none) place.competency = curriculum.competencies()[gap.competency].id.uuid;
  return place;
}

ViewId view_of(const Place& place) {
  if (place.view) return *place.view;
  using model::Kind;
  switch (place.kind) {
    case Kind::framework:
    case Kind::competency: return ViewId::framework;
    case Kind::course:
    case Kind::activity:
    case Kind::assessment: return place.competency ? ViewId::matrix : ViewId::curriculum;
    case Kind::alignment: return ViewId::matrix;
    default: return ViewId::overview;
  }
}

}  // namespace attune::ui
