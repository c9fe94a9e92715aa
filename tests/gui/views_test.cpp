#include <algorithm>

#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <catch2/catch.hpp>

#include "tests/gui/opened.h"
#include "ui/dialogs/evidence_dialog.h"
#include "ui/support/clipboard.h"
#include "ui/support/text.h"
#include "ui/views/curriculum_view.h"
#include "ui/views/framework_view.h"
#include "ui/views/gaps_view.h"
#include "ui/views/matrix_view.h"
#include "ui/views/overview_view.h"

using namespace attune;
using ui::ViewId;

using test::Opened;

TEST_CASE("a figure of the overview opens what is behind it, and leads there", "[gui][overview]") {
  Opened opened(
      "programme years=1 terms_per_year=1; stage P from_year=1 to_year=1; E! E1>E!I emotional E2>E!I cognitive ;"
      "C1 Y1: A1 lecture 2h -> E1@I");
  auto& view = opened.view<ui::OverviewView>(ViewId::overview);
  for (int by = 0; by < 4; ++by) {
    auto& choice = test::find<wxChoice>("overview_by");
    choice.SetSelection(by);
    wxCommandEvent chosen(wxEVT_CHOICE, choice.GetId());
    choice.ProcessWindowEvent(chosen);
    INFO(by);
    CHECK(test::find<ui::ShareBar>("part_bar_0_1").IsShown());
  }
  const auto whole = ui::whole_standing(opened.now(), test::frame().workspace().coverage(), ui::words());
  ui::EvidenceDialog dialog(&view, test::frame().workspace(), whole, analysis::Definition::taught);
  REQUIRE(dialog.list().GetItemCount() == 2);
  CHECK(dialog.list().GetTextValue(0, 0).StartsWith(wxS("E2")));
  CHECK(dialog.list().GetTextValue(0, 2).empty());
  CHECK(dialog.list().GetTextValue(1, 2) == wxS("A1"));
}

TEST_CASE("links that are kept lead where they say after an edit", "[gui][overview]") {
  Opened opened("E1!");
  auto* frame = &test::frame();
  auto* parent = new wxPanel(frame);
  auto* links = new ui::LinkList(parent);
  parent->SetSizer(links);
  std::string gone_to;
  const auto line = [&](const std::string& text) {
    return ui::LinkList::Line{ui::wx(text), {}, [&gone_to, text] { gone_to = text; }};
  };
  const auto press = [&](std::size_t at) {
    wxWindow* link = parent->GetChildren()[at];
    wxCommandEvent event(wxEVT_BUTTON, link->GetId());
    link->ProcessWindowEvent(event);
    return gone_to;
  };
  links->show({line("one & one"), line("two")});
  const wxWindow* first = parent->GetChildren()[0];
  CHECK(press(1) == "two");
  links->show({line("three")});
  test::pump();
  REQUIRE(parent->GetChildren().size() == 1);
  CHECK(parent->GetChildren()[0] == first);
  CHECK(wxControl::GetLabelText(first->GetLabel()) == wxS("three"));
  CHECK(press(0) == "three");
  links->show({line("four"), line("five"), line("six")});
  CHECK(press(2) == "six");
  links->show({});
  test::pump();
  CHECK(parent->GetChildren().empty());
  parent->Destroy();
}

TEST_CASE("a level typed in the matrix closes the gap, and undo opens it again", "[gui][matrix]") {
  Opened opened("E1!I ; C1 Y1.1: A1 lecture 2h, X1 summative -> E1@I");
  auto& matrix = opened.view<ui::MatrixView>(ViewId::matrix);
  REQUIRE(opened.has_gap("untaught"));
  REQUIRE(matrix.select_cell("A1", "E1"));
  test::press(*matrix.grid().GetGridWindow(), 'R');
  REQUIRE(opened.now().alignments().size() == 2);
  CHECK(opened.now().alignments()[1].level == "R");
  CHECK(matrix.grid().table().GetValue(1, 0) == wxS("R"));
  CHECK(test::frame().GetStatusBar()->GetStatusText().EndsWith(wxS(": R")));
  CHECK_FALSE(opened.has_gap("untaught"));
  test::choose("edit.undo");
  CHECK(opened.has_gap("untaught"));
  CHECK(matrix.grid().table().GetValue(1, 0).empty());
}

TEST_CASE("Delete clears the level of the selected cell", "[gui][matrix]") {
  Opened opened("E1! ; C1 Y1.1: A1 lecture 2h -> E1@I");
  auto& matrix = opened.view<ui::MatrixView>(ViewId::matrix);
  REQUIRE(matrix.select_cell("A1", "E1"));
  test::press(*matrix.grid().GetGridWindow(), WXK_DELETE);
  CHECK(opened.now().alignments().empty());
}

TEST_CASE("a range of the matrix is copied, pasted and filled as one edit each", "[gui][matrix]") {
  Opened opened("E1! E2! ; C1 Y1.1: A1 lecture -> E1@I E2@R, A2 lecture, A3 lecture ; C2 Y1.1: A4 lecture");
  auto& view = opened.view<ui::MatrixView>(ViewId::matrix);
  wxWindow& grid = *view.grid().GetGridWindow();
  const auto levels = [&] {
    std::string text;
    for (int row = 0; row < view.grid().GetNumberRows(); ++row)
      text +=
          ui::utf8(view.grid().table().GetValue(row, 0) + wxS(",") + view.grid().table().GetValue(row, 1) + wxS(" "));
    return text;
  };
  REQUIRE(view.select_cell("A1", "E1"));
  view.grid().SelectBlock(1, 0, 1, 1);
  test::press(grid, 'C', wxMOD_CONTROL);
  REQUIRE(view.select_cell("A3", "E1"));
  view.grid().SelectBlock(3, 0, 5, 1);  // over the heading of C2
  test::press(grid, 'V', wxMOD_CONTROL);
  CHECK(levels() == ", I,R , I,R , I,R , ");
  test::choose("edit.undo");
  CHECK(levels() == ", I,R , , , , , ");
  view.grid().ClearSelection();
  REQUIRE(view.select_cell("A1", "E1"));
  view.grid().SelectBlock(1, 0, 3, 0);
  test::press(grid, 'D', wxMOD_CONTROL);
  CHECK(levels() == ", I,R I, I, , , , ");
  test::choose("edit.undo");
  // What is no level is refused, and nothing is written.
  ui::copy_text("R\nxyz\n");
  view.grid().ClearSelection();
  REQUIRE(view.select_cell("A2", "E2"));
  test::press(grid, 'V', wxMOD_CONTROL);
  CHECK(test::last_error().find("xyz") != std::string::npos);
  CHECK(levels() == ", I,R , , , , , ");
}

TEST_CASE("rows that are selected may be folded away", "[gui][matrix]") {
  Opened opened("E1! E2! ; C1 Y1.1: A1 lecture, A2 lecture ; C2 Y1.2: A3 lecture, A4 lecture");
  auto& view = opened.view<ui::MatrixView>(ViewId::matrix);
  test::failed_assertions();
  view.grid().SelectBlock(4, 0, view.grid().GetNumberRows() - 1, 1);
  view.fold(opened.now().courses()[1].id.uuid);
  test::pump();
  CHECK_FALSE(view.grid().IsSelection());
  CHECK(test::failed_assertions() == "");
}

TEST_CASE("headings of the matrix fold, and a filter leaves what it asks for", "[gui][matrix]") {
  Opened opened("E! E1>E! E2>E! ; C1 Y1.1: A1 lecture -> E1@I E2@R, A2 roleplay ; C2 Y1.1: A3 lecture");
  auto& view = opened.view<ui::MatrixView>(ViewId::matrix);
  wxWindow& grid = *view.grid().GetGridWindow();
  REQUIRE(view.select_cell("A1", "E1"));
  test::press(grid, WXK_SPACE);
  CHECK(view.grid().GetNumberRows() == 4);
  CHECK(view.grid().table().GetValue(0, 1) == wxS("R"));
  test::press(grid, WXK_SPACE, wxMOD_SHIFT);
  CHECK(view.grid().GetNumberCols() == 1);
  // A folded cell takes no level.
  test::press(grid, 'M');
  CHECK(opened.now().alignments().size() == 2);
  test::press(grid, WXK_SPACE);
  test::press(grid, WXK_SPACE, wxMOD_SHIFT);
  CHECK(view.grid().GetNumberRows() == 6);
  CHECK(view.grid().GetNumberCols() == 2);
  test::press(grid, WXK_SPACE, wxMOD_CONTROL);
  CHECK(view.grid().GetNumberRows() == 3);
  // Going to a cell shows it, whatever is folded.
  REQUIRE(view.select_cell("A3", "E2"));
  CHECK(view.grid().GetNumberRows() == 6);
}

TEST_CASE("the matrix as a list says every alignment, and takes levels", "[gui][matrix]") {
  Opened opened("E1! E2! ; C1 Y1.1: A1 lecture -> E1@I E2@R? ; second: B1 -> E1@I E1@M");
  auto& view = opened.view<ui::MatrixView>(ViewId::matrix);
  auto& button = test::find<wxToggleButton>("matrix_as_list");
  button.SetValue(true);
  wxCommandEvent pressed(wxEVT_TOGGLEBUTTON, button.GetId());
  button.ProcessWindowEvent(pressed);
  REQUIRE(view.list().IsShown());
  CHECK_FALSE(view.grid().IsShown());
  REQUIRE(view.list().size() == 3);
  CHECK(view.list().text(0, 2) == wxS("I"));
  CHECK(view.list().text(1, 3) == wxS("Proposed"));
  CHECK(view.list().text(2, 3) == wxS("Several that differ"));
  view.list().Select(static_cast<wxDataViewVirtualListModel*>(view.list().GetModel())->GetItem(0));
  test::press(view.list(), 'M');
  CHECK(opened.now().alignments()[0].level == "M");
  test::press(view.list(), WXK_DELETE);
  CHECK(view.list().size() == 2);
  button.SetValue(false);
  button.ProcessWindowEvent(pressed);
  CHECK(view.grid().IsShown());
}

TEST_CASE("a course's field is written when it is left", "[gui][curriculum]") {
  Opened opened("E1! ; C1 Y1.1 \"Anatomy\"");
  auto& view = opened.view<ui::CurriculumView>(ViewId::curriculum);
  REQUIRE(view.reveal(test::place_to(opened.now().courses()[0])));
  auto& title = test::find<wxTextCtrl>("field_title");
  title.SetFocus();
  title.SetValue(wxS("Surgery"));
  view.outline().SetFocus();
  REQUIRE(test::wait_for([&] { return opened.now().courses()[0].title == "Surgery"; }));
  CHECK(test::is_enabled("edit.undo"));
}

TEST_CASE("what is being typed is written before the programme is closed", "[gui][curriculum]") {
  Opened opened("C1 Y1.1 \"Anatomy\"");
  auto& view = opened.view<ui::CurriculumView>(ViewId::curriculum);
  REQUIRE(view.reveal(test::place_to(opened.now().courses()[0])));
  auto& title = test::find<wxTextCtrl>("field_title");
  title.SetFocus();
  test::pump();
  title.SetValue(wxS("Surgery"));
  REQUIRE(test::choose("file.close"));
  ui::open_path(test::frame(), opened.folder / "a.attune");
  CHECK(opened.now().courses()[0].title == "Surgery");
}

TEST_CASE("what cannot be a value is refused at its field", "[gui][curriculum]") {
  Opened opened("programme years=5 terms_per_year=2 ; C1 Y1.1");
  auto& view = opened.view<ui::CurriculumView>(ViewId::curriculum);
  REQUIRE(view.reveal(test::place_to(opened.now().courses()[0])));
  auto& year = test::find<wxTextCtrl>("field_year");
  year.SetFocus();
  year.SetValue(wxS("nine"));
  view.outline().SetFocus();
  test::pump();
  CHECK(opened.now().courses()[0].year == 1);
  CHECK(year.GetValue() == wxS("nine"));
}

TEST_CASE("a deleted activity comes back with undo", "[gui][curriculum]") {
  Opened opened("E1! ; C1 Y1.1: A1 lecture 2h -> E1@I");
  auto& view = opened.view<ui::CurriculumView>(ViewId::curriculum);
  REQUIRE(view.reveal(test::place_to(opened.now().activities()[0])));
  view.remove();
  test::pump();
  CHECK(opened.now().activities().empty());
  CHECK(opened.now().alignments().empty());
  test::choose("edit.undo");
  REQUIRE(opened.now().activities().size() == 1);
  CHECK(view.outline().outline().find(app::ref(opened.now().activities()[0])).has_value());
}

TEST_CASE("a new course is selected with its title ready to be typed", "[gui][curriculum]") {
  Opened opened("C1 Y1.2");
  auto& view = opened.view<ui::CurriculumView>(ViewId::curriculum);
  REQUIRE(view.reveal(test::place_to(opened.now().courses()[0])));
  view.add_course();
  test::pump();
  REQUIRE(opened.now().courses().size() == 2);
  CHECK(opened.now().courses()[1].term == 2);
  CHECK(view.details().form().shown() == app::ref(opened.now().courses()[1]));
}

TEST_CASE("a competency added beside another stands under the same parent", "[gui][framework]") {
  Opened opened("E! E1>E!");
  auto& view = opened.view<ui::FrameworkView>(ViewId::framework);
  REQUIRE(view.reveal(test::place_to(opened.now().competencies()[1])));
  view.add_sibling();
  test::pump();
  REQUIRE(opened.now().competencies().size() == 3);
  CHECK(opened.now().competencies()[2].code == "E2");
  CHECK(opened.now().competencies()[2].parent == opened.now().competencies()[0].id);
}

TEST_CASE("an opened gap leads to the competency's column of the matrix", "[gui][gaps]") {
  Opened opened("E1! E2! ; C1 Y1.1: A1 lecture 2h -> E1@I, X1 summative -> E1@I");
  auto& gaps = opened.view<ui::GapsView>(ViewId::gaps);
  REQUIRE(gaps.reveal(test::place_to(opened.now().competencies()[1])));
  const analysis::Gap* gap = gaps.list().selected_gap();
  REQUIRE(gap != nullptr);
  CHECK(gap->rule == "untaught");
  opened.workspace().show(ui::mending_place(opened.now(), *gap));
  test::pump();
  REQUIRE(test::frame().shown_view() == ViewId::matrix);
  auto& matrix = static_cast<ui::MatrixView&>(test::frame().view(ViewId::matrix));
  REQUIRE(matrix.grid().cursor().has_value());
  CHECK(matrix.grid().cursor()->column == 1);
}

TEST_CASE("the toolkit has nothing to complain of while every view is shown and a form scrolls", "[gui]") {
  Opened opened("E! E1>E!I ; C1 Y1.1: A1 lecture 2h -> E1@I");
  test::toolkit_complaints();
  for (std::size_t i = 0; i < ui::view_count; ++i) opened.view<ui::View>(static_cast<ViewId>(i));
  for (const auto id : {ViewId::framework, ViewId::curriculum}) {
    opened.view<ui::View>(id).reveal(id == ViewId::framework ? test::place_to(opened.now().competencies()[1])
                                                             : test::place_to(opened.now().activities()[0]));
    test::pump();
    auto& details = id == ViewId::framework ? opened.view<ui::FrameworkView>(id).details()
                                            : opened.view<ui::CurriculumView>(id).details();
    details.Scroll(0, 5);
    test::pump();
  }
  CHECK(test::toolkit_complaints().empty());
}

TEST_CASE("a view that is asked for by a key gets the next keys", "[gui]") {
  Opened opened("E1!I ; C1 Y1.1: A1 lecture 2h");
  test::choose("view.diagram");
  CHECK(wxWindow::FindFocus() == &test::find_window("diagram"));
  test::choose("view.matrix");
  auto& matrix = static_cast<ui::MatrixView&>(test::frame().view(ViewId::matrix));
  CHECK(matrix.grid().IsDescendant(wxWindow::FindFocus()));
}

TEST_CASE("a matrix without rows or columns says what is missing", "[gui][matrix]") {
  Opened opened("E1!I");
  auto& matrix = opened.view<ui::MatrixView>(ViewId::matrix);
  CHECK_FALSE(matrix.grid().IsShown());
  CHECK(test::find<wxStaticText>("matrix_nothing").GetLabel().Contains(wxS("No courses")));
  opened.workspace().edit("Add", [](app::Edit& edit) {
    model::Course course;
    course.code = "C1";
    edit.put(course);
  });
  test::pump();
  CHECK(matrix.grid().IsShown());
}

TEST_CASE("what the matrix said of a cell is not left behind in another view", "[gui]") {
  Opened opened("E1!I ; C1 Y1.1: A1 lecture 2h");
  REQUIRE(opened.view<ui::MatrixView>(ViewId::matrix).select_cell("A1", "E1"));
  CHECK(test::frame().GetStatusBar()->GetStatusText().Contains(wxS("A1")));
  test::frame().show_view(ViewId::gaps);
  CHECK(test::frame().GetStatusBar()->GetStatusText().empty());
}

TEST_CASE("an activity's form has the fields of the second classroom only there", "[gui][curriculum]") {
  Opened opened("C1 Y1.1: A1 lecture 2h ; second: S1 2h Y1.1");
  auto& view = opened.view<ui::CurriculumView>(ViewId::curriculum);
  const auto has = [&](std::string_view field) {
    return wxWindow::FindWindowByName(ui::wx(field), &view.details()) != nullptr;
  };
  REQUIRE(view.reveal(test::place_to(opened.now().activities()[0])));
  CHECK_FALSE(has("field_organiser"));
  CHECK_FALSE(has("field_place"));
  CHECK(has("field_reach"));
  REQUIRE(view.reveal(test::place_to(opened.now().activities()[1])));
  CHECK(has("field_organiser"));
  // What stands there is never hidden.
  opened.workspace().edit("Move", [](app::Edit& edit) {
    model::Activity activity = edit.before().activities()[1];
    activity.course = edit.before().courses()[0].id;
    activity.place = "Library";
    edit.put(activity);
  });
  test::pump();
  CHECK(has("field_place"));
  CHECK_FALSE(has("field_organiser"));
}

TEST_CASE("find goes to the search field, which selects what has the text", "[gui][curriculum]") {
  Opened opened("C1 Y1.1 \"Anatomy\": A1 lecture 2h \"Bones\" ; C2 Y1.2 \"Surgery\": A2 lecture 2h \"Bones again\"");
  auto& view = opened.view<ui::CurriculumView>(ViewId::curriculum);
  test::press(view.outline(), 'F', wxMOD_CONTROL);
  CHECK(view.search()->IsDescendant(wxWindow::FindFocus()));
  auto& search = test::find<wxSearchCtrl>("curriculum_tree_search");
  search.SetValue(wxS("bones"));
  CHECK(view.details().form().shown() == app::ref(opened.now().activities()[0]));
  CHECK(view.outline().find("bones", ui::OutlineControl::Begin::after));
  CHECK(view.details().form().shown() == app::ref(opened.now().activities()[1]));
}

TEST_CASE("what the matrix was searched for is reached and set by keys alone", "[gui][matrix]") {
  Opened opened("E1!I ; C1 Y1.1: A1 lecture 2h \"Bones\" ; C2 Y1.2: A2 lecture 2h \"Letters\"");
  auto& matrix = opened.view<ui::MatrixView>(ViewId::matrix);
  test::press(*matrix.grid().GetGridWindow(), 'F', wxMOD_CONTROL);
  auto& search = test::find<wxSearchCtrl>("matrix_search");
  CHECK(search.IsDescendant(wxWindow::FindFocus()));
  search.SetValue(wxS("letters"));
  test::type(WXK_DOWN);
  test::type('M');
  REQUIRE(opened.now().alignments().size() == 1);
  CHECK(opened.now().alignments()[0].activity == opened.now().activities()[1].id);
  CHECK(opened.now().alignments()[0].level == "M");
}

TEST_CASE("the matrix of a programme without courses gives the focus to what is shown", "[gui][matrix]") {
  test::Opened opened("E1!");
  auto& matrix = opened.view<ui::MatrixView>(ViewId::matrix);
  CHECK(matrix.main_control()->IsShownOnScreen());
  CHECK_FALSE(matrix.grid().IsShown());
}
