#include "ui/place.h"

namespace attune::ui {

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
