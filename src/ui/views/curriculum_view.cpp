#include "ui/views/curriculum_view.h"

#include <wx/sizer.h>

#include "app/edits/add.h"
#include "app/edits/duplicate.h"
#include "ui/models/curriculum_outline.h"
#include "ui/support/accessible_name.h"
#include "ui/support/menu.h"
#include "ui/support/splitter.h"
#include "ui/support/text.h"

namespace attune::ui {

using model::Kind;

CurriculumView::CurriculumView(wxWindow* parent, Workspace& workspace) : View(parent, workspace) {
  auto* splitter = new wxSplitterWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxSP_LIVE_UPDATE);
  outline_ = new OutlineControl(splitter, {{tr(N_("Course or activity")), 280},
                                           {tr(N_("Hours")), 60, wxALIGN_RIGHT},
                                           {tr(N_("Competencies")), 112, wxALIGN_RIGHT}});
  outline_->SetName(wxS("curriculum_tree"));
  accessible_name(outline_, tr(N_("Courses and activities")));
  details_ = new DetailsPane(splitter, workspace);
  split_by_share(*splitter, outline_, details_, 0.42, 475);
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

void CurriculumView::fill_menu(wxMenu& menu) {
  bar_->fill(menu);
  menu.AppendSeparator();
  add_item(
      menu, tr(N_("History of this")), [this] { workspace().show(history_of(selected())); },
      selected() ? Enabled::yes : Enabled::no);
}

std::vector<ThingCommand> CurriculumView::commands() {
  const auto writable = [this] { return workspace().writable(); };
  const auto copyable = [this] {
    const auto things = outline_->selected();
    return workspace().writable() && !things.empty() && std::ranges::all_of(things, [](const app::EntityRef& what) {
             return what.kind == Kind::course || what.kind == Kind::activity || what.kind == Kind::assessment;
           });
  };
  const auto one = [this] { return workspace().writable() && selected(); };
  const auto coded = [this, copyable] { return selected() && copyable(); };
  const auto timed = [this] { return workspace().writable() && selected().kind == Kind::activity; };
  const auto some = [this] { return workspace().writable() && !outline_->selected().empty(); };
  const auto movable = [this] { return can_move(*outline_, workspace()); };
  using Where = ThingCommand::Where;
  return {
      {"add_course", N_("Add course"), [this] { add_course(); }, writable, false, "Ctrl+Insert"},
      {"add_activity", N_("Add activity"), [this] { add_activity(); }, writable, false, "Insert"},
      {"add_assessment", N_("Add assessment"), [this] { add_assessment(); }, coded, false, "Shift+Insert"},
      {"duplicate", N_("Duplicate"), [this] { duplicate(); }, copyable, true, "Ctrl+D"},
      {"move_up", N_("Move up"), [this] { move(app::Direction::up); }, copyable, false, "Alt+Up"},
      {"move_down", N_("Move down"), [this] { move(app::Direction::down); }, copyable, false, "Alt+Down"},
      {"move_to", N_("Move to..."), [this] { move_by_list(*outline_, workspace()); }, movable, false, "Ctrl+M",
       Where::menu},
      {"rename", N_("Change title"), [this] { edit(title_field(texts())); }, one, true, "F2", Where::menu},
      {"recode", N_("Change code"), [this] { edit("code"); }, coded, false, "Shift+F2", Where::menu},
      {"change_hours", N_("Change hours"), [this] { edit("hours"); }, timed, false, "Ctrl+F2", Where::menu},
      {"delete", N_("Delete"), [this] { remove(); }, some, true, "Delete"},
  };
}

void CurriculumView::refresh(const model::Changes&) { load(); }

void CurriculumView::load() {
  outline_->show(curriculum_outline(*workspace().snapshot(), words()));
  update();
}

void CurriculumView::update() {
  details_->show(outline_->selected());
  bar_->update();
}

app::EntityRef CurriculumView::selected() const {
  const OutlineNode* node = outline_->selected_node();
  return node == nullptr ? app::EntityRef{} : node->key.what;
}

model::Id<model::Course> CurriculumView::selected_course() const {
  const auto& curriculum = *workspace().snapshot();
  const app::EntityRef what = selected();
  if (what.kind == Kind::course) return {what.id};
  if (const auto* activity = app::find<model::Activity>(curriculum, what)) return activity->course;
  if (const auto* assessment = app::find<model::Assessment>(curriculum, what)) {
    const auto index = curriculum.course_of_assessment(*curriculum.assessments().index_of(assessment->id));
    if (index != model::none) return curriculum.courses()[index].id;
  }
  return {};
}

// The views hear of the edit from the event loop; what is new is selected at once all the same.
void CurriculumView::show_new(const app::EntityRef& what) {
  if (!what) return;
  load();
  outline_->select(what);
  details_->form().focus("title");
}

void CurriculumView::add_course() {
  if (!workspace().writable()) return;
  std::optional<int> year, term;
  const auto& curriculum = *workspace().snapshot();
  if (const model::Course* course = curriculum.courses().find(selected_course())) {
    year = course->year;
    term = course->term;
  } else if (const OutlineNode* node = outline_->selected_node(); node != nullptr && node->key.group > 0) {
    year = (node->key.group - 1) / curriculum.terms_per_year() + 1;
    term = (node->key.group - 1) % curriculum.terms_per_year() + 1;
  }
  show_new(app::ref(app::add_course(*workspace().document(), year, term)));
}

void CurriculumView::add_activity() {
  if (workspace().writable()) show_new(app::ref(app::add_activity(*workspace().document(), selected_course())));
}

void CurriculumView::add_assessment() {
  if (!workspace().writable()) return;
  const app::EntityRef of = selected().kind == Kind::assessment ? app::ref(selected_course()) : selected();
  if (of) show_new(app::ref(app::add_assessment(*workspace().document(), of)));
}

void CurriculumView::duplicate() {
  if (!workspace().writable()) return;
  const std::vector<app::EntityRef> copies = app::duplicate(*workspace().document(), outline_->selected());
  if (copies.size() == 1) return show_new(copies.front());
  load();
  outline_->select(copies);
}

void CurriculumView::remove() {
  remove_selected(*outline_, workspace());
}

void CurriculumView::move(app::Direction direction) {
  if (workspace().writable()) app::move(*workspace().document(), outline_->selected(), direction);
}

void CurriculumView::edit(std::string_view field) { outline_->edit(field); }

Texts CurriculumView::texts() { return texts_for(*workspace().snapshot(), words().language()); }

bool CurriculumView::reveal(const Place& place) {
  app::EntityRef what{place.kind, place.id};
  if (const auto* alignment = app::find<model::Alignment>(*workspace().snapshot(), what))
    what = {alignment->from_kind(), alignment->from()};
  if (!outline_->select(what)) return false;
  outline_->SetFocus();
  return true;
}

Place CurriculumView::here() const { return {selected().kind, selected().id, {}, ViewId::curriculum}; }

}  // namespace attune::ui
