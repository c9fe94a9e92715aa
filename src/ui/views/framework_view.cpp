#include "ui/views/framework_view.h"

#include <algorithm>

#include <wx/msgdlg.h>
#include <wx/sizer.h>

#include "app/edits/add.h"
#include "app/edits/change_field.h"
#include "app/edits/duplicate.h"
#include "ui/dialogs/renumber_dialog.h"
#include "ui/models/framework_outline.h"
#include "ui/models/framework_status.h"
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
  across->Add(bar_, wxSizerFlags(1));
  across->Add(search_, wxSizerFlags());
  down->Add(across, wxSizerFlags().Expand().Border(wxALL, FromDIP(8)));
  down->Add(splitter, wxSizerFlags(1).Expand());
  SetSizer(down);
  outline_->selection_changed = [this] { update(); };
  outline_->key_pressed = [this](const wxKeyEvent& event) { return bar_->press(event); };
  edit_in_place(*outline_, workspace);
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
  const auto writable = [this] { return workspace().writable(); };
  const auto one = [this] { return workspace().writable() && selected(); };
  const auto is = [this](Kind kind) { return workspace().writable() && selected() && selected().kind == kind; };
  const auto competency = [is] { return is(Kind::competency); };
  const auto competencies = [this] {
    const auto things = outline_->selected();
    return workspace().writable() && !things.empty() &&
           std::ranges::all_of(things, [](const app::EntityRef& what) { return what.kind == Kind::competency; });
  };
  const auto some = [this] { return workspace().writable() && !outline_->selected().empty(); };
  const auto movable = [this] { return can_move(*outline_, workspace()); };
  const auto adoptable = [this, is] { return is(Kind::framework) && !has_status(model::FrameworkStatus::adopted); };
  const auto retirable = [this, is] { return is(Kind::framework) && !has_status(model::FrameworkStatus::retired); };
  const auto adopt = [this] { change_status(model::FrameworkStatus::adopted); };
  const auto retire = [this] { change_status(model::FrameworkStatus::retired); };
  using Where = ThingCommand::Where;
  return {
      {"add_framework", N_("Add framework"), [this] { add_framework(); }, writable, false, "Ctrl+Insert"},
      {"add_sibling", N_("Add competency"), [this] { add_sibling(); }, one, false, "Insert"},
      {"add_child", N_("Add competency below"), [this] { add_child(); }, competency, false, "Shift+Insert"},
      {"duplicate", N_("Duplicate"), [this] { duplicate(); }, competencies, false, "Ctrl+D", Where::menu},
      {"move_up", N_("Move up"), [this] { move(app::Direction::up); }, some, true, "Alt+Up"},
      {"move_down", N_("Move down"), [this] { move(app::Direction::down); }, some, false, "Alt+Down"},
      {"move_to", N_("Move to..."), [this] { move_by_list(*outline_, workspace()); }, movable, false, "Ctrl+M",
       Where::menu},
      {"rename", N_("Change title"), [this] { edit(title_field(texts())); }, one, true, "F2", Where::menu},
      {"recode", N_("Change code"), [this] { edit("code"); }, competency, false, "Shift+F2", Where::menu},
      {"change_target", N_("Change target level"), [this] { edit("target"); }, competency, false, "Ctrl+F2",
       Where::menu},
      {"renumber", N_("Renumber codes..."), [this] { renumber(); }, one, false, "", Where::menu},
      {"adopt", N_("Adopt this framework..."), adopt, adoptable, true, "", Where::menu},
      {"retire", N_("Retire this framework..."), retire, retirable, false, "", Where::menu},
      {"delete", N_("Delete"), [this] { remove(); }, some, true, "Delete"},
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
  details_->show(outline_->selected());
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

void FrameworkView::duplicate() {
  if (!workspace().writable()) return;
  const std::vector<app::EntityRef> copies = app::duplicate(*workspace().document(), outline_->selected());
  if (copies.size() == 1) return show_new(copies.front());
  load();
  outline_->select(copies);
}

void FrameworkView::remove() {
  remove_selected(*outline_, workspace());
}

void FrameworkView::move(app::Direction direction) {
  if (workspace().writable()) app::move(*workspace().document(), outline_->selected(), direction);
}

void FrameworkView::edit(std::string_view field) { outline_->edit(field); }

Texts FrameworkView::texts() { return texts_for(*workspace().snapshot(), words().language()); }

void FrameworkView::renumber() {
  RenumberDialog dialog(this, workspace(), selected());
  if (dialog.ShowModal() == wxID_OK) dialog.renumber();
}

bool FrameworkView::has_status(model::FrameworkStatus status) {
  const auto* framework = app::find<model::Framework>(*workspace().snapshot(), selected());
  return framework != nullptr && framework->status == status;
}

void FrameworkView::change_status(model::FrameworkStatus status) {
  const app::EntityRef framework = selected();
  const wxString sentence = tr(status_consequence(*workspace().snapshot(), framework, status));
  const wxString title =
      tr(status == model::FrameworkStatus::retired ? N_("Retire this framework") : N_("Adopt this framework"));
  wxMessageDialog question(this, sentence, title, wxOK | wxCANCEL | wxICON_QUESTION);
  question.SetOKCancelLabels(tr(status == model::FrameworkStatus::retired ? N_("Retire") : N_("Adopt")),
                             tr(N_("Cancel")));
  if (question.ShowModal() == wxID_OK && workspace().writable())
    app::change_field(*workspace().document(), framework, "status", model::code(status));
}

bool FrameworkView::reveal(const Place& place) {
  if (!outline_->select({place.kind, place.id})) return false;
  outline_->SetFocus();
  return true;
}

Place FrameworkView::here() const { return {selected().kind, selected().id, {}, ViewId::framework}; }

}  // namespace attune::ui
