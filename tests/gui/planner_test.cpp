#include <algorithm>

#include <gtk/gtk.h>

#include <wx/dataview.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <catch2/catch.hpp>

#include "tests/gui/opened.h"
#include "tests/gui/worker.h"
#include "ui/views/planner_view.h"

using namespace attune;
using test::idle;
using test::Opened;
using ui::ViewId;

namespace {

const std::string two_gaps =
    "programme years=1; framework school; F1! emotional F2! regulation; C1 empathy Y1.1 ; C2 internship Y1.2";

ui::PlannerView& planner() { return static_cast<ui::PlannerView&>(test::frame().view(ViewId::planner)); }

// Only what nobody teaches is to be closed.
void tick_untaught_only() {
  auto& wishes = test::frame().workspace().plan_wishes;
  wishes = {};
  wishes.rules = {"untaught"};
  planner().form().refresh();
}

bool make_plan() {
  planner().form().ask();
  return test::wait_for(idle);
}

// Selects the first row by one of its cells, as a click does.
void select_first(wxDataViewCtrl& list, int column) {
  auto* view = GTK_TREE_VIEW(list.GtkGetTreeView());
  GtkTreePath* first = gtk_tree_path_new_first();
  gtk_tree_view_set_cursor(view, first, gtk_tree_view_get_column(view, column), FALSE);
  gtk_tree_path_free(first);
  test::pump();
}

// In one line, however it is broken.
std::string text_of(std::string_view name) {
  std::string text = ui::utf8(test::find<wxStaticText>(name).GetLabelText());
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at))
    text.replace(at, 1, at > 0 && text[at - 1] == ' ' ? "" : " ");
  return text;
}

}  // namespace

TEST_CASE("a plan is made, some of it is taken in one edit, and undo takes that back", "[gui][planner]") {
  Opened opened(two_gaps);
  REQUIRE(test::choose("view.planner"));
  tick_untaught_only();
  auto& rules = test::find<wxDataViewListCtrl>("plan_rules");
  REQUIRE(rules.GetItemCount() > 1);
  CHECK(rules.GetTextValue(0, 1) == wxS("Not taught"));
  CHECK(rules.GetTextValue(0, 2) == wxS("2"));
  CHECK(rules.GetToggleValue(0, 0));
  CHECK_FALSE(rules.GetToggleValue(1, 0));
  REQUIRE(make_plan());
  REQUIRE(planner().has_plan());
  auto& list = test::find<wxDataViewListCtrl>("plan_additions");
  auto& fates = test::find<wxDataViewListCtrl>("plan_fates");
  const int additions = list.GetItemCount();
  REQUIRE(additions >= 1);
  REQUIRE(test::wait_for([&] { return fates.GetItemCount() >= 2; }));
  CHECK(opened.has_gap("untaught"));
  CHECK(test::find<wxDataViewListCtrl>("plan_shares").GetTextValue(1, 2) == wxS("100 %"));
  CHECK_FALSE(test::find<wxTextCtrl>("plan_details").IsEmpty());

  // Without ticks nothing is closed, and there is nothing to take.
  const std::size_t before = opened.now().activities().size();
  for (int row = 0; row < additions; ++row) list.SetToggleValue(false, static_cast<unsigned>(row), 0);
  REQUIRE(test::wait_for([] { return idle() && text_of("plan_ticked").find("close 0 of 2") != std::string::npos; }));
  CHECK_FALSE(test::find<wxButton>("plan_take").IsEnabled());
  CHECK(test::find<wxDataViewListCtrl>("plan_shares").GetTextValue(1, 2) == wxS("0 %"));

  list.SetToggleValue(true, 0, 0);
  REQUIRE(test::wait_for(idle));
  CHECK(test::find<wxButton>("plan_take").IsEnabled());
  planner().take();
  test::pump();
  CHECK(opened.now().activities().size() == before + 1);
  CHECK_FALSE(planner().has_plan());
  CHECK(text_of("plan_summary") == "One addition was taken. Undo takes it back.");
  test::choose("edit.undo");
  CHECK(opened.now().activities().size() == before);
  CHECK(text_of("plan_summary").find("taken") == std::string::npos);
  CHECK(test::toolkit_complaints() == "");
}

TEST_CASE("additions and rules are ticked by keys alone, whichever column the keys are in", "[gui][planner]") {
  Opened opened(two_gaps);
  REQUIRE(test::choose("view.planner"));
  tick_untaught_only();
  REQUIRE(make_plan());
  const std::size_t additions = planner().proposal().ticked().size();
  for (const char* name : {"plan_additions", "plan_rules"}) {
    INFO(name);
    auto& list = test::find<wxDataViewListCtrl>(name);
    const auto is_ticked = [&] { return list.GetToggleValue(0, 0); };
    REQUIRE(is_ticked());
    for (const int column : {0, 1}) {
      select_first(list, column);
      for (const int key : {WXK_SPACE, WXK_RETURN}) {
        INFO("column " << column << ", key " << key);
        test::press(list, key);
        CHECK_FALSE(is_ticked());
        test::press(list, key);
        CHECK(is_ticked());
      }
    }
    test::press(list, WXK_SPACE);
  }
  CHECK(planner().proposal().ticked().size() + 1 == additions);
  CHECK(opened.workspace().plan_wishes.rules.empty());
  REQUIRE(test::wait_for(idle));
  test::frame().workspace().plan_wishes = {};
  CHECK(test::toolkit_complaints() == "");
}

TEST_CASE("a plan that was made before an edit says so and is not taken", "[gui][planner]") {
  Opened opened(two_gaps);
  REQUIRE(test::choose("view.planner"));
  tick_untaught_only();
  REQUIRE(make_plan());
  REQUIRE(planner().has_plan());
  CHECK_FALSE(planner().is_outdated());
  opened.workspace().edit("Rename", [](app::Edit& edit) {
    model::Course course = edit.before().courses()[0];
    course.title = "Other";
    edit.put(course);
  });
  test::pump();
  CHECK(planner().is_outdated());
  CHECK_FALSE(test::find<wxButton>("plan_take").IsEnabled());
  REQUIRE(make_plan());
  CHECK_FALSE(planner().is_outdated());
  CHECK(test::find<wxButton>("plan_take").IsEnabled());
  CHECK(test::toolkit_complaints() == "");
}

TEST_CASE("what does not go together is told in words, and budgets that are none are refused", "[gui][planner]") {
  Opened opened(two_gaps);
  REQUIRE(test::choose("view.planner"));
  tick_untaught_only();
  auto& activities = test::find<wxTextCtrl>("plan_activities");
  activities.SetValue(wxS("0"));
  REQUIRE(make_plan());
  CHECK_FALSE(planner().has_plan());
  CHECK(text_of("plan_summary").find("at most 0 new activities") != std::string::npos);
  activities.SetValue(wxS("few"));
  CHECK_FALSE(test::find<wxButton>("plan_go").IsEnabled());
  CHECK(text_of("plan_wrong").find("few is no number of activities") != std::string::npos);
  activities.SetValue(wxString());
  CHECK(test::find<wxButton>("plan_go").IsEnabled());
  test::frame().workspace().plan_wishes = {};
  CHECK(test::toolkit_complaints() == "");
}

TEST_CASE("a programme without gaps to close says that there are none", "[gui][planner]") {
  Opened opened("programme years=1");
  REQUIRE(test::choose("view.planner"));
  planner().form().refresh();
  CHECK_FALSE(test::find<wxButton>("plan_go").IsEnabled());
  CHECK_FALSE(text_of("plan_wrong").empty());
  CHECK(test::toolkit_complaints() == "");
}

TEST_CASE("planning that is stopped says so, and can be asked for again", "[gui][planner]") {
  Opened opened(two_gaps);
  REQUIRE(test::choose("view.planner"));
  tick_untaught_only();
  {
    const test::Worker hangs("exec sleep 60");
    planner().form().ask();
    test::pump();
    REQUIRE(opened.workspace().jobs().running("plan"));
    CHECK_FALSE(test::find<wxButton>("plan_go").IsEnabled());
    opened.workspace().jobs().cancel("plan");
    REQUIRE(test::wait_for(idle));
  }
  CHECK(text_of("plan_summary") == "Planning was stopped.");
  CHECK(test::find<wxButton>("plan_go").IsEnabled());
  REQUIRE(make_plan());
  CHECK(planner().has_plan());
  CHECK(test::toolkit_complaints() == "");
}

TEST_CASE("a programme that is open read-only is planned for, but nothing is taken", "[gui][planner]") {
  test::TemporaryFolder folder;
  {
    Opened opened(two_gaps);
    opened.workspace().document()->save_copy(folder / "b.attune");
  }
  test::frame().workspace().set_document(app::Document::open(folder / "b.attune", app::OpenMode::read_only));
  REQUIRE(test::choose("view.planner"));
  tick_untaught_only();
  REQUIRE(make_plan());
  CHECK(planner().has_plan());
  CHECK_FALSE(test::find<wxButton>("plan_take").IsEnabled());
  CHECK(text_of("plan_reason") == "The programme is open read-only: nothing can be added to it.");
  test::choose("file.close");
}

TEST_CASE("another programme has no plan yet, and budgets are remembered for the session", "[gui][planner]") {
  {
    Opened opened(two_gaps);
    REQUIRE(test::choose("view.planner"));
    tick_untaught_only();
    test::find<wxTextCtrl>("plan_hours_per_term").SetValue(wxS("7"));
    REQUIRE(make_plan());
    REQUIRE(planner().has_plan());
  }
  Opened opened(two_gaps);
  REQUIRE(test::choose("view.planner"));
  CHECK_FALSE(planner().has_plan());
  CHECK(test::find<wxTextCtrl>("plan_hours_per_term").GetValue() == wxS("7"));
  CHECK(opened.workspace().plan_wishes.rules == std::vector<std::string>{"untaught"});
  ui::application().change_language("zh_CN");
  test::pump();
  CHECK(test::find<wxTextCtrl>("plan_hours_per_term").GetValue() == wxS("7"));
  ui::application().change_language("en");
  test::pump();
  test::frame().workspace().plan_wishes = {};
  test::find<wxTextCtrl>("plan_hours_per_term").Clear();
}
