#include <catch2/catch.hpp>

#include <wx/button.h>
#include <wx/dataview.h>

#include "app/edits/change_field.h"
#include "app/edits/remove.h"
#include "app/lookup.h"
#include "tests/gui/opened.h"
#include "ui/views/curriculum_view.h"
#include "ui/views/framework_view.h"
#include "ui/views/history_view.h"

using namespace attune;
using ui::ViewId;

namespace {

const ui::HistoryList& steps_shown() {
  return dynamic_cast<const ui::HistoryList&>(*test::find<wxDataViewCtrl>("history").GetModel());
}

void select_step(std::int64_t seq) {
  auto& list = test::find<wxDataViewCtrl>("history");
  list.Select(steps_shown().GetItem(steps_shown().row_of(seq).value()));
  wxDataViewEvent event(wxEVT_DATAVIEW_SELECTION_CHANGED, &list, list.GetSelection());
  list.ProcessWindowEvent(event);
  test::pump();
}

void push(std::string_view button) {
  auto& window = test::find<wxButton>(button);
  REQUIRE(window.IsEnabled());
  wxCommandEvent event(wxEVT_BUTTON, window.GetId());
  event.SetEventObject(&window);
  window.ProcessWindowEvent(event);
  test::pump();
}

void rename(test::Opened& opened, std::string_view code, std::string_view title) {
  auto& document = *opened.workspace().document();
  const auto what = app::entity_by_code(opened.now(), model::Kind::course, code);
  REQUIRE(app::change_field(document, what, "title", title).ok());
  test::pump();
}

// What a person finds at the end of the tree's menu.
struct HistoryItem {
  explicit HistoryItem(const ui::OutlineControl& tree) {
    tree.fill_menu(menu);
    id = menu.FindItem(wxS("History of this"));
    REQUIRE(id != wxNOT_FOUND);
  }
  bool is_enabled() const { return menu.IsEnabled(id); }
  void choose() {
    REQUIRE(is_enabled());
    wxCommandEvent chosen(wxEVT_MENU, id);
    menu.ProcessEvent(chosen);
    test::pump();
  }
  wxMenu menu;
  int id = wxNOT_FOUND;
};

std::string status() { return ui::utf8(test::frame().GetStatusBar()->GetStatusText()); }

}  // namespace

TEST_CASE("the programme is made as it was after an edit, in one edit, and the status bar says how to undo",
          "[gui][history]") {
  test::Opened opened("E1! ; C1 Y1.1 \"Anatomy\" ; C2 Y1.1");
  opened.view<ui::HistoryView>(ViewId::history);
  const auto filled = opened.workspace().document()->history().back().seq;
  rename(opened, "C1", "Surgery");
  rename(opened, "C2", "Ethics");
  CHECK_FALSE(test::find<wxButton>("history_go_back").IsEnabled());
  select_step(filled);
  push("history_go_back");
  CHECK(opened.now().courses()[0].title == "Anatomy");
  CHECK(opened.now().courses()[1].title.empty());
  CHECK(status().find("Ctrl+Z") != std::string::npos);
  CHECK(opened.workspace().document()->history().back().seq == filled + 3);
  REQUIRE(test::choose("edit.undo"));
  CHECK(opened.now().courses()[1].title == "Ethics");
}

TEST_CASE("a thing that was deleted is put back from the edit that deleted it", "[gui][history]") {
  test::Opened opened("E1! ; C1 Y1.1: A1 lecture 2h -> E1@I ; C2 Y1.1");
  opened.view<ui::HistoryView>(ViewId::history);
  const auto course = app::entity_by_code(opened.now(), model::Kind::course, "C1");
  REQUIRE(app::remove(*opened.workspace().document(), {course}));
  test::pump();
  auto& details = test::find<wxDataViewListCtrl>("history details");
  REQUIRE(details.GetItemCount() > 0);
  CHECK(details.GetTextValue(0, 0).Contains(wxS("C1")));
  push("history_before");
  CHECK(opened.now().courses().size() == 2);
  CHECK(opened.now().alignments().size() == 1);
  CHECK(test::last_error().empty());
}

TEST_CASE("what cannot be put back says why in the error bar", "[gui][history]") {
  test::Opened opened("E1! ; C1 Y1.1: A1 lecture 2h");
  opened.view<ui::HistoryView>(ViewId::history);
  auto& document = *opened.workspace().document();
  REQUIRE(app::remove(document, {app::ref(opened.now().activities()[0])}));
  const auto step = document.history().back().seq;
  REQUIRE(app::remove(document, {app::ref(opened.now().courses()[0])}));
  test::pump();
  select_step(step);
  push("history_before");
  CHECK(test::last_error().find("it refers to C1, which has been deleted") != std::string::npos);
  CHECK(opened.now().activities().empty());
}

TEST_CASE("the history of one thing is shown from where the thing is, and the whole again", "[gui][history]") {
  test::Opened opened("E1! ; C1 Y1.1 \"Anatomy\" ; C2 Y1.1");
  rename(opened, "C1", "Surgery");
  rename(opened, "C2", "Ethics");
  test::toolkit_complaints();
  opened.workspace().show(ui::history_of(app::entity_by_code(opened.now(), model::Kind::course, "C2")));
  CHECK(test::frame().shown_view() == ViewId::history);
  // Filling made it; it was changed once.
  REQUIRE(test::wait_for([] { return steps_shown().GetCount() == 2; }));
  CHECK(test::toolkit_complaints().empty());
  CHECK(steps_shown().entry(0).label.in(base::Catalogue()) == "Change course C2");
  // Of the filling, nothing but that thing.
  select_step(steps_shown().entry(1).seq);
  const auto& details = test::find<wxDataViewListCtrl>("history details");
  for (unsigned row = 0; row < static_cast<unsigned>(details.GetItemCount()); ++row)
    CHECK(details.GetTextValue(row, 0).Contains(wxS("C2")));
  push("history_all");
  CHECK(steps_shown().GetCount() == opened.workspace().document()->history().size());
}

TEST_CASE("the menus of both trees lead to the history of what is selected, and of nothing else", "[gui][history]") {
  test::Opened opened("E! \"Empathy\" E1>E! ; C1 Y1.1 \"Anatomy\": A1 lecture 2h ; C2 Y1.1");
  auto& document = *opened.workspace().document();
  const auto named = [&](model::Kind kind, std::string_view code) {
    return app::entity_by_code(opened.now(), kind, code);
  };
  const auto activity = named(model::Kind::activity, "A1");
  const auto competency = named(model::Kind::competency, "E1");
  rename(opened, "C2", "Ethics");
  REQUIRE(app::change_field(document, activity, "title", "Bones").ok());
  REQUIRE(app::change_field(document, competency, "title", "Notice").ok());
  REQUIRE(app::change_field(document, competency, "title", "Notice cues").ok());
  test::toolkit_complaints();

  auto& courses = opened.view<ui::CurriculumView>(ViewId::curriculum).outline();
  REQUIRE(courses.select(activity));
  HistoryItem(courses).choose();
  CHECK(test::frame().shown_view() == ViewId::history);
  // Filling made it.
  REQUIRE(test::wait_for([] { return steps_shown().GetCount() == 2; }));
  CHECK(steps_shown().entry(0).label.in(base::Catalogue()) == "Change activity A1");

  auto& competencies = opened.view<ui::FrameworkView>(ViewId::framework).outline();
  REQUIRE(competencies.select(competency));
  HistoryItem(competencies).choose();
  CHECK(test::frame().shown_view() == ViewId::history);
  REQUIRE(test::wait_for([] { return steps_shown().GetCount() == 3; }));
  CHECK(steps_shown().entry(0).label.in(base::Catalogue()) == "Change competency E1");
  // A tree without a selection has nothing to tell the history of.
  competencies.UnselectAll();
  CHECK_FALSE(HistoryItem(competencies).is_enabled());
  CHECK(test::toolkit_complaints().empty());
}

TEST_CASE("the history is searched by what values were", "[gui][history]") {
  test::Opened opened("E1! ; C1 Y1.1 \"Anatomy\"");
  rename(opened, "C1", "Surgery");
  rename(opened, "C1", "Ethics");
  auto& view = opened.view<ui::HistoryView>(ViewId::history);
  view.bar().search().SetValue(wxS("surgery"));
  CHECK(test::wait_for([] { return steps_shown().GetCount() == 2; }));
  push("history_all");
  CHECK(view.bar().search().IsEmpty());
}

TEST_CASE("another programme's history is shown whole", "[gui][history]") {
  test::Opened opened("E1! ; C1 Y1.1 \"Anatomy\"");
  auto& view = opened.view<ui::HistoryView>(ViewId::history);
  view.bar().search().SetValue(wxS("nothing like it"));
  CHECK(steps_shown().GetCount() == 0);
  ui::create_path(test::frame(), opened.folder / "b.attune", {});
  test::pump();
  CHECK(view.bar().search().IsEmpty());
  CHECK(steps_shown().GetCount() == opened.workspace().document()->history().size());
}

TEST_CASE("the selected step stays selected while the programme is edited", "[gui][history]") {
  test::Opened opened("E1! ; C1 Y1.1 \"Anatomy\"");
  opened.view<ui::HistoryView>(ViewId::history);
  const auto filled = opened.workspace().document()->history().back().seq;
  rename(opened, "C1", "Surgery");
  test::toolkit_complaints();
  select_step(filled);
  rename(opened, "C1", "Ethics");
  const auto& list = test::find<wxDataViewCtrl>("history");
  CHECK(steps_shown().entry(steps_shown().GetRow(list.GetSelection())).seq == filled);
  CHECK(test::toolkit_complaints().empty());
}
