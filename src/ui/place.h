#pragma once
// Something in the programme that a view can show, and the views there are.

#include <optional>

#include "analysis/rule.h"
#include "app/edits/entity_ref.h"
#include "model/kind.h"

namespace attune::ui {

enum class ViewId { overview, framework, curriculum, matrix, gaps, planner, diagram, history };
inline constexpr std::size_t view_count = static_cast<std::size_t>(ViewId::history) + 1;

struct Place {
  model::Kind kind = model::Kind::programme;
  model::Uuid id = {};
  model::Uuid competency = {};      // where it is about one competency of the thing: a cell of the matrix
  std::optional<ViewId> view = {};  // empty: the view that knows the kind best

  friend bool operator==(const Place&, const Place&) = default;
};

// What a gap is about.
Place place_of(const model::Curriculum& curriculum, const analysis::Gap& gap);

// What was ever done to the thing.
inline Place history_of(const app::EntityRef& thing) { return {thing.kind, thing.id, {}, ViewId::history}; }

// The view that shows a place when it names none.
ViewId view_of(const Place& place);

}  // namespace attune::ui
