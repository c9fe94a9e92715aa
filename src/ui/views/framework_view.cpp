#include "ui/views/framework_view.h"

#include <wx/sizer.h>

#include "app/edits/add.h"
#include "app/edits/move.h"
#include "app/edits/remove.h"
#include "ui/models/framework_outline.h"
#include "ui/support/accessible_name.h"
#include "ui/support/menu.h"
#include "ui/support/splitter.h"
#include "ui/support/text.h"

namespace attune::ui {

using model::Kind;

FrameworkView::FrameworkView(wxWindow* parent, Workspace& workspace) : View(parent, workspace) {
  auto* splitter = new wxSplitterWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxSP_LIVE_UPDATE);
  outline_ =
      new OutlineControl(splitter, {{tr(N_("Competency")), 230}, {tr(N_("Target")), 60}, {tr(N_("Coverage")), 246}});
  outline_->SetName(wxS("framework_tree"));
  accessible_name(outline_, tr(N_("Frameworks and competencies")));
  details_ = new DetailsPane(splitter, workspace);
  split_by_share(*splitter, outline_, details_, 0.42, 545);
  bar_ = new ThingBar(this, commands());
  auto* down = new wxBoxSizer(wxVERTICAL);
  search_ = make_outline_search(this, *outline_);
  auto* across = new wxBoxSizer(wxHORIZONTAL);
  across->Add(bar_, wxSizerFlags().CentreVertical());
  across->AddStretchSpacer();
  across->Add(search_, wxSizerFlags().CentreVertical());
  down->Add(across, wxSizerFlags().Expand().Border(wxALL, FromDIP(8)));
  down->Add(splitter, wxSizerFlags(1).Expand());
  SetSizer(down);
  outline_->selection_changed = [this] { update(); };
  outline_->delete_wanted = [this] { remove(); };
  outline_->edit_wanted = [this] { details_->form().focus("title"); };
  outline_->fill_menu = [this](wxMenu& menu) { fill_menu(menu); };
}

void FrameworkView::fill_menu(wxMenu& menu) {
  bar_->fill(menu);
  menu.AppendSeparator();
  add_item(
      menu, tr(N_("History of this")), [this] { workspace().show(history_of(selected())); },
      selected() ? Enabled::yes : Enabled::no);
}

std::vector<ThingCommand> FrameworkView::commands() {
  const auto one = [this] { return workspace().writable() && selected(); };
  const auto competency = [this] {
    return workspace().writable() && selected() && selected().kind == Kind::competency;
  };
  const auto some = [this] { return workspace().writable() && !outline_->selected().empty(); };
  return {
      {"add_framework", N_("Add framework"), [this] { add_framework(); }, [this] { return workspace().writable(); }},
      {"add_sibling", N_("Add competency"), [this] { add_sibling(); }, one},
      {"add_child", N_("Add competency below"), [this] { add_child(); }, competency},
      {"move_up", N_("Move up"), [this] { move(-1); }, one, true},
      {"move_down", N_("Move down"), [this] { move(1); }, one},
      {"delete", N_("Delete"), [this] { remove(); }, some, true},
  };
}

void FrameworkView::refresh(const model::Changes&) { load(); }

void FrameworkView::load() {
  outline_->show(framework_outline(*workspace().snapshot(), workspace().coverage(), words()));
  details_->invite(outline_->outline().nodes().empty() ? tr(N_("No competencies yet: add a framework, or import one."))
                                                       : tr(N_("Select something to see and change what it says.")));
  update();
}

void FrameworkView::update() {
  details_->show(selected());
  bar_->update();
}

app::EntityRef FrameworkView::selected() const {
  const OutlineNode* node = outline_->selected_node();
  return node == nullptr ? app::EntityRef{} : node->key.what;
}

void FrameworkView::show_new(const app::EntityRef& what) {
  if (!what) return;
  load();
  outline_->select(what);
  details_->form().focus("title");
}

void FrameworkView::add_framework() {
  if (workspace().writable()) show_new(app::ref(app::add_framework(*workspace().document())));
}

void FrameworkView::add_sibling() {
  if (!workspace().writable()) return;
  if (selected().kind == Kind::framework)
    return show_new(app::ref(app::add_competency(*workspace().document(), {selected().id}, {})));
  if (const auto* beside = app::find<model::Competency>(*workspace().snapshot(), selected()))
    show_new(app::ref(app::add_competency(*workspace().document(), beside->framework, beside->parent)));
}

void FrameworkView::add_child() {
  if (!workspace().writable()) return;
  if (const auto* above = app::find<model::Competency>(*workspace().snapshot(), selected()))
    show_new(app::ref(app::add_competency(*workspace().document(), above->framework, above->id)));
}

void FrameworkView::remove() {
  if (workspace().writable()) app::remove(*workspace().document(), outline_->selected());
}

void FrameworkView::move(int by) {
  if (workspace().writable() && selected())
    app::move(*workspace().document(), selected(), by < 0 ? app::Direction::up : app::Direction::down);
}

bool FrameworkView::reveal(const Place& place) {
  if (!outline_->select({place.kind, place.id})) return false;
  outline_->SetFocus();
  return true;
}

Place FrameworkView::here() const { return {selected().kind, selected().id, {}, ViewId::framework}; }

}  // namespace attune::ui
