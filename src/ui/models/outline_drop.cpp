#include "ui/models/outline_drop.h"

#include <algorithm>

#include "app/edits/owners.h"
#include "ui/models/curriculum_outline.h"

namespace attune::ui {
namespace {

using app::EntityRef;
using app::Spot;
using model::Kind;

Spot term_spot(const model::Curriculum& curriculum, int term) {
  const int per_year = curriculum.terms_per_year();
  return {Spot::In::term, {}, (term - 1) / per_year + 1, (term - 1) % per_year + 1, {}};
}

// The end of what the node holds, where it holds things of this kind.
std::optional<Spot> spot_in(const model::Curriculum& curriculum, Kind kind, const NodeKey& key) {
  const auto under = [&](std::initializer_list<Kind> kinds) -> std::optional<Spot> {
    if (!key.what || std::ranges::find(kinds, key.what.kind) == kinds.end()) return std::nullopt;
    return Spot{Spot::In::thing, key.what, {}, {}, {}};
  };
  switch (kind) {
    case Kind::course:
      if (key.what) return std::nullopt;
      if (key.group == no_term_group) return Spot{Spot::In::term, {}, {}, {}, {}};
      return key.group > 0 ? std::optional(term_spot(curriculum, key.group)) : std::nullopt;
    case Kind::activity:
      if (!key.what && key.group == second_classroom_group) return Spot{Spot::In::second_classroom, {}, {}, {}, {}};
      return under({Kind::course});
    case Kind::assessment:
      return under({Kind::course, Kind::activity});
    case Kind::competency:
      return under({Kind::framework, Kind::competency});
    default:
      return std::nullopt;
  }
}

// The same in the node or in the nearest above it that holds such things.
std::optional<Spot> spot_around(const Outline& outline, const model::Curriculum& curriculum, Kind kind, int node) {
  for (int at = node; at >= 0; at = outline[at].parent)
    if (auto spot = spot_in(curriculum, kind, outline[at].key)) return spot;
  return std::nullopt;
}

EntityRef next_sibling(const Outline& outline, int node) {
  const int parent = outline[node].parent;
  const std::vector<int>& siblings = parent < 0 ? outline.roots() : outline[parent].children;
  const auto next = std::ranges::find(siblings, node) + 1;
  if (next == siblings.end() || outline[*next].key.what.kind != outline[node].key.what.kind) return {};
  return outline[*next].key.what;
}

// Whether it stands there now.
bool stands_in(const model::Curriculum& curriculum, const EntityRef& what, const Spot& spot) {
  if (const auto* course = app::find<model::Course>(curriculum, what))
    return course->year == spot.year && course->term == spot.term;
  const EntityRef owner = app::owner_of(curriculum, what);
  return spot.in == Spot::In::second_classroom ? !owner : owner == spot.under;
}

}  // namespace

std::optional<Spot> spot_at(const Outline& outline, const model::Curriculum& curriculum,
                            const std::vector<EntityRef>& things, int node, DropAt at) {
  if (things.empty() || node < 0) return std::nullopt;
  const Kind kind = things.front().kind;
  const EntityRef on = outline[node].key.what;
  const bool beside = on && on.kind == kind && !(kind == Kind::competency && at == DropAt::into);
  if (!beside) return spot_around(outline, curriculum, kind, node);
  auto spot = spot_around(outline, curriculum, kind, outline[node].parent);
  if (spot) spot->before = at == DropAt::before ? on : next_sibling(outline, node);
  return spot;
}

std::vector<MoveTarget> move_targets(const Outline& outline, const model::Curriculum& curriculum,
                                     const std::vector<EntityRef>& things) {
  std::vector<MoveTarget> targets;
  const std::vector<EntityRef> own = app::without_owned(curriculum, things);
  if (own.empty()) return targets;
  for (const OutlineNode& node : outline.nodes()) {
    const auto spot = spot_in(curriculum, own.front().kind, node.key);
    if (!spot || !app::check_move_to(curriculum, own, *spot).ok()) continue;
    if (std::ranges::all_of(own, [&](const EntityRef& what) { return stands_in(curriculum, what, *spot); })) continue;
    std::string indent;
    for (int above = node.parent; above >= 0; above = outline[above].parent) indent += "    ";
    targets.push_back({indent + node.cells.front(), *spot});
  }
  return targets;
}

}  // namespace attune::ui
