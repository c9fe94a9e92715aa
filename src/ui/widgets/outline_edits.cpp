#include "ui/widgets/outline_edits.h"

#include "app/edits/change_field.h"
#include "app/edits/field_text.h"
#include "app/edits/remove.h"
#include "base/number.h"
#include "ui/dialogs/pick_dialog.h"
#include "ui/models/names.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

void put(Workspace& workspace, const std::vector<app::EntityRef>& things, const app::Spot& spot) {
  if (!workspace.writable()) return;
  const app::Verdict verdict = app::move_to(*workspace.document(), things, spot);
  if (!verdict.ok())
    workspace.fail(verdict.error.in(words()));
  else if (!verdict.warning.empty())
    workspace.say(verdict.warning);
}

}  // namespace

void edit_in_place(OutlineControl& outline, Workspace& workspace) {
  outline.may_edit = [&workspace] { return workspace.writable(); };
  outline.value_of = [&workspace](const app::EntityRef& what, std::string_view field) {
    return app::field_text(*workspace.snapshot(), what, field);
  };
  outline.typed = [&workspace](const app::EntityRef& what, std::string_view field, const std::string& text) {
    const app::Verdict verdict = app::change_field(*workspace.document(), what, field, text);
    if (!verdict.ok())
      workspace.fail(verdict.error.in(words()));
    else if (!verdict.warning.empty())
      workspace.say(verdict.warning);
  };
  outline.drop_possible = [&](const std::vector<app::EntityRef>& things, int node, DropAt at) {
    const auto& curriculum = *workspace.snapshot();
    const auto spot = spot_at(outline.outline(), curriculum, things, node, at);
    return spot && app::check_move_to(curriculum, things, *spot).ok();
  };
  outline.dropped = [&](const std::vector<app::EntityRef>& things, int node, DropAt at) {
    if (const auto spot = spot_at(outline.outline(), *workspace.snapshot(), things, node, at))
      put(workspace, things, *spot);
    else
      workspace.fail(base::Message(N_("This cannot be moved there.")).in(words()));
  };
}

void remove_selected(const OutlineControl& outline, Workspace& workspace) {
  if (workspace.writable() && app::remove(*workspace.document(), outline.selected()))
    workspace.say(N_("Deleted. Undo (Ctrl+Z) brings it back."));
}

bool can_move(const OutlineControl& outline, const Workspace& workspace) {
  const auto things = outline.selected();
  const auto kind = things.empty() ? model::Kind::framework : things.front().kind;
  return workspace.writable() && kind != model::Kind::framework && kind != model::Kind::stage;
}

void move_by_list(OutlineControl& outline, Workspace& workspace) {
  if (!can_move(outline, workspace)) return;
  const std::vector<app::EntityRef> things = outline.selected();
  const std::vector<MoveTarget> targets = move_targets(outline.outline(), *workspace.snapshot(), things);
  if (targets.empty())
    return workspace.fail(base::Message(N_("There is no other place for all of these.")).in(words()));
  std::vector<Option> options;
  for (const MoveTarget& target : targets)
    options.push_back({base::to_text(options.size()), target.label});
  const auto chosen = pick(&outline, tr(N_("Move to")), options, {}, Pick::one);
  if (!chosen || chosen->empty()) return;
  const auto at = static_cast<std::size_t>(base::parse_int(chosen->front()).value());
  put(workspace, things, targets[at].spot);
}

}  // namespace attune::ui
