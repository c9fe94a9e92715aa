#include <wx/choice.h>
#include <wx/msgdlg.h>
#include <wx/testing.h>
#include <wx/textctrl.h>
#include <catch2/catch.hpp>

#include "tests/gui/opened.h"
#include "ui/dialogs/renumber_dialog.h"
#include "ui/support/text.h"
#include "ui/views/curriculum_view.h"
#include "ui/views/framework_view.h"

using namespace attune;
using test::Opened;
using ui::DropAt;
using ui::ViewId;

namespace {

struct Courses : Opened {
  explicit Courses(std::string_view text)
      : Opened(text), failed_(workspace().failed.connect([this](const std::string& sentence) { error = sentence; })) {}
  ~Courses() {
    test::pump();
    CHECK(test::toolkit_complaints() == "");
  }
  app::EntityRef course(std::string_view code) { return app::ref(now().courses()[test::course(now(), code)]); }
  app::EntityRef activity(std::string_view code) { return app::ref(now().activities()[test::activity(now(), code)]); }
  app::EntityRef competency(std::string_view code) {
    return app::ref(now().competencies()[test::competency(now(), code)]);
  }
  std::string error;  // what the error bar was told last
  std::size_t steps() { return workspace().document()->history().size(); }

 private:
  base::Connection failed_;
};

std::string activities_of(const model::Curriculum& curriculum, std::string_view course) {
  std::string codes;
  for (const model::Index index : curriculum.activities_of(test::course(curriculum, course)))
    codes += curriculum.activities()[index].code + " ";
  return codes;
}

}  // namespace

TEST_CASE("activities dropped on another course move there in one step", "[gui][outline]") {
  Courses opened("C1 Y1.1: A1, A2, A3 ; C2 Y1.1: B1");
  auto& view = opened.view<ui::CurriculumView>(ViewId::curriculum);
  auto& tree = view.outline();
  const auto steps = opened.steps();
  tree.drag({opened.activity("A1"), opened.activity("A3")});
  const int b1 = *tree.outline().find(opened.activity("B1"));
  CHECK(tree.may_drop(b1, DropAt::before));
  tree.drop(b1, DropAt::before);
  test::pump();
  CHECK(activities_of(opened.now(), "C2") == "A1 A3 B1 ");
  CHECK(opened.steps() == steps + 1);
  test::choose("edit.undo");
  CHECK(activities_of(opened.now(), "C1") == "A1 A2 A3 ");
}

TEST_CASE("a competency dropped below itself stays, and a sentence says why", "[gui][outline]") {
  Courses opened("E! E1>E!");
  auto& tree = opened.view<ui::FrameworkView>(ViewId::framework).outline();
  tree.drag({opened.competency("E")});
  const int e1 = *tree.outline().find(opened.competency("E1"));
  CHECK_FALSE(tree.may_drop(e1, DropAt::into));
  tree.drop(e1, DropAt::into);
  CHECK(opened.error.find("cannot stand under itself") != std::string::npos);
  CHECK_FALSE(opened.now().competencies()[0].parent);
}

TEST_CASE("a title is typed in the tree: Enter keeps it, Escape does not", "[gui][outline]") {
  Courses opened("C1 Y1.1 \"Anatomy\"");
  auto& view = opened.view<ui::CurriculumView>(ViewId::curriculum);
  view.outline().select(opened.course("C1"));
  test::press(view.outline(), WXK_F2);
  for (const int key : {'B', 'o', 'n', 'e', 's'}) test::type(key);
  test::type(WXK_RETURN);
  REQUIRE(test::wait_for([&] { return opened.now().courses()[0].title.size() == 5; }, std::chrono::seconds(5)));
  CHECK(opened.now().courses()[0].code == "C1");
  const auto steps = opened.steps();
  test::press(view.outline(), WXK_F2);
  test::type('X');
  test::type(WXK_ESCAPE);
  test::pump();
  CHECK(opened.steps() == steps);
  // And the keys of the tree work again.
  test::press(view.outline(), WXK_DELETE);
  CHECK(opened.now().courses().size() == 0);
}

TEST_CASE("hours typed in the tree that are none are refused at once, and the old ones stay", "[gui][outline]") {
  Courses opened("C1 Y1.1: A1 2h");
  auto& view = opened.view<ui::CurriculumView>(ViewId::curriculum);
  view.outline().select(opened.activity("A1"));
  REQUIRE(view.outline().edit("hours"));
  test::pump();
  test::type('x');
  test::type(WXK_RETURN);
  REQUIRE(test::wait_for([&] { return !opened.error.empty(); }, std::chrono::seconds(5)));
  CHECK(opened.now().activities()[0].hours == 2);
  view.outline().type(opened.activity("A1"), "hours", "3.5");
  CHECK(opened.now().activities()[0].hours == 3.5);
}

TEST_CASE("several courses show what they have in common, and a field changes in all of them", "[gui][outline]") {
  Courses opened("programme years=5 terms_per_year=2 ; C1 Y1.1 ; C2 Y2.1 ; C3 Y3.1");
  auto& view = opened.view<ui::CurriculumView>(ViewId::curriculum);
  view.outline().select(std::vector{opened.course("C1"), opened.course("C2")});
  test::pump();
  auto& year = test::find<wxTextCtrl>("field_year");
  CHECK(year.GetHint() == wxS("(several values)"));
  CHECK(test::find<wxTextCtrl>("field_term").GetValue() == wxS("1"));
  CHECK(wxWindow::FindWindowByName(wxS("field_code"), &view.details()) == nullptr);
  const auto steps = opened.steps();
  year.SetFocus();
  year.SetValue(wxS("4"));
  view.outline().SetFocus();
  REQUIRE(test::wait_for([&] { return opened.steps() == steps + 1; }, std::chrono::seconds(5)));
  CHECK(opened.now().courses()[0].year == 4);
  CHECK(opened.now().courses()[1].year == 4);
  CHECK(opened.now().courses()[2].year == 3);
}

TEST_CASE("a choice that differs says so, and what is chosen is for all", "[gui][outline]") {
  Courses opened("C1 Y1.1 basic ; C2 Y1.1 humanities ; second: S1");
  auto& view = opened.view<ui::CurriculumView>(ViewId::curriculum);
  view.outline().select(std::vector{opened.course("C1"), opened.course("C2")});
  test::pump();
  auto& kind = test::find<wxChoice>("field_kind");
  CHECK(kind.GetStringSelection() == wxS("(several values)"));
  kind.SetSelection(1);
  wxCommandEvent chosen(wxEVT_CHOICE, kind.GetId());
  kind.ProcessWindowEvent(chosen);
  CHECK_FALSE(opened.now().courses()[0].course_kind.empty());
  CHECK(opened.now().courses()[0].course_kind == opened.now().courses()[1].course_kind);
  view.outline().select(std::vector{opened.course("C1"), opened.activity("S1")});
  CHECK_FALSE(view.details().form().IsShown());
}

TEST_CASE("keys duplicate, order and delete everything that is selected", "[gui][outline]") {
  Courses opened("C1 Y1.1: A1, A2, A3");
  auto& view = opened.view<ui::CurriculumView>(ViewId::curriculum);
  view.outline().select(std::vector{opened.activity("A2"), opened.activity("A3")});
  test::press(view.outline(), WXK_UP, wxMOD_ALT);
  CHECK(activities_of(opened.now(), "C1") == "A2 A3 A1 ");
  test::press(view.outline(), 'D', wxMOD_CONTROL);
  CHECK(opened.now().activities().size() == 5);
  CHECK(view.outline().selected().size() == 2);
  test::press(view.outline(), WXK_DELETE);
  CHECK(activities_of(opened.now(), "C1") == "A2 A3 A1 ");
}

TEST_CASE("codes are renumbered as the dialog shows, or refused there", "[gui][framework]") {
  Courses opened("E! X>E! Y>E! F! G>F! F1!");
  opened.view<ui::FrameworkView>(ViewId::framework);
  ui::RenumberDialog refused(&test::frame(), opened.workspace(), opened.competency("F"));
  CHECK_FALSE(refused.FindWindow(wxID_OK)->IsEnabled());
  ui::RenumberDialog dialog(&test::frame(), opened.workspace(), opened.competency("E"));
  REQUIRE(dialog.list().GetItemCount() == 2);
  CHECK(dialog.list().GetTextValue(1, 0) == wxS("Y"));
  CHECK(dialog.list().GetTextValue(1, 1) == wxS("E2"));
  dialog.renumber();
  CHECK(opened.now().competencies()[2].code == "E2");
}

TEST_CASE("relations are added, changed and removed beside the competency", "[gui][framework]") {
  Courses opened("framework a ; E! ; framework b role=standard ; F!");
  auto& view = opened.view<ui::FrameworkView>(ViewId::framework);
  view.outline().select(opened.competency("E"));
  auto& relations = view.details().relations();
  relations.relate_to({opened.competency("F").id});
  test::pump();
  REQUIRE(relations.list().GetCount() == 1);
  CHECK(relations.list().GetString(0) == wxS("is the same as F"));
  relations.relate_to({opened.competency("F").id});
  CHECK(opened.error.find("related so already") != std::string::npos);
  relations.list().SetSelection(0);
  relations.change_to(model::RelationType::narrower);
  test::pump();
  CHECK(relations.list().GetString(0) == wxS("is narrower than F"));
  CHECK(relations.list().IsSelected(0));
  relations.remove();
  test::pump();
  CHECK(relations.list().GetCount() == 0);
}

TEST_CASE("a framework is retired when the question about it is answered", "[gui][framework]") {
  Courses opened("E! E1>E!");
  auto& view = opened.view<ui::FrameworkView>(ViewId::framework);
  view.outline().select(app::ref(opened.now().frameworks()[0]));
  wxTEST_DIALOG(view.change_status(model::FrameworkStatus::retired), wxExpectModal<wxMessageDialog>(wxID_CANCEL));
  CHECK(opened.now().frameworks()[0].status != model::FrameworkStatus::retired);
  wxTEST_DIALOG(view.change_status(model::FrameworkStatus::retired), wxExpectModal<wxMessageDialog>(wxID_OK));
  CHECK(opened.now().frameworks()[0].status == model::FrameworkStatus::retired);
}

TEST_CASE("after what was selected is deleted the next thing is, and undo is named", "[gui][outline]") {
  Courses opened("C1 Y1.1: A1, A2 ; C2 Y1.1");
  auto& tree = opened.view<ui::CurriculumView>(ViewId::curriculum).outline();
  tree.select(opened.course("C1"));
  test::press(tree, WXK_DELETE);
  test::pump();
  REQUIRE(opened.now().courses().size() == 1);
  CHECK(tree.selected() == std::vector<app::EntityRef>{opened.course("C2")});
  CHECK(test::frame().GetStatusBar()->GetStatusText().Contains(wxS("Ctrl+Z")));
  test::press(tree, WXK_DELETE);
  test::pump();
  CHECK(tree.selected().empty());
}
