#include "ui/views/curriculum_view.h"

#include <wx/sizer.h>

#include "app/edits/add.h"
#include "app/edits/duplicate.h"
#include "app/edits/move.h"
#include "app/edits/remove.h"
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

void CurriculumView::fill_menu(wxMenu& menu) {
  bar_->fill(menu);
  menu.AppendSeparator();
  add_item(
      menu, tr(N_("History of this")), [this] { workspace().show(history_of(selected())); },
      selected() ? Enabled::yes : Enabled::no);
}

std::vector<ThingCommand> CurriculumView::commands() {
  const auto is = [this](std::initializer_list<Kind> kinds) {
    return workspace().writable() && selected() &&
           std::find(kinds.begin(), kinds.end(), selected().kind) != kinds.end();
  };
  const auto some = [this] { return workspace().writable() && !outline_->selected().empty(); };
  return {
      {"add_course", N_("Add course"), [this] { add_course(); }, [this] { return workspace().writable(); }},
      {"add_activity", N_("Add activity"), [this] { add_activity(); }, [this] { return workspace().writable(); }},
      {"add_assessment", N_("Add assessment"), [this] { add_assessment(); },
       [is] {
         return is({Kind::course, Kind::activity, Kind::assessment});
       }},
      {"duplicate", N_("Duplicate"), [this] { duplicate(); },
       [is] {
         return is({Kind::course, Kind::activity, Kind::assessment});
       },
       true},
      {"move_up", N_("Move up"), [this] { move(-1); },
       [is] {
         return is({Kind::course, Kind::activity, Kind::assessment});
       }},
      {"move_down", N_("Move down"), [this] { move(1); },
       [is] {
         return is({Kind::course, Kind::activity, Kind::assessment});
       }},
      {"delete", N_("Delete"), [this] { remove(); }, some, true},
  };
}

void CurriculumView::refresh(const model::Changes&) { load(); }

void CurriculumView::load() {
  outline_->show(curriculum_outline(*workspace().snapshot(), words()));
  update();
}

void CurriculumView::update() {
  details_->show(selected());
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
  if (workspace().writable() && selected()) show_new(app::duplicate(*workspace().document(), selected()));
}

void CurriculumView::remove() {
  if (workspace().writable()) app::remove(*workspace().document(), outline_->selected());
}

void CurriculumView::move(int by) {
  if (workspace().writable() && selected())
    app::move(*workspace().document(), selected(), by < 0 ? app::Direction::up : app::Direction::down);
}

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
