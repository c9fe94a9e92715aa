// What a committee does from beginning to end, in the real window.

#include <algorithm>

#include <wx/dataview.h>
#include <wx/modalhook.h>
#include <wx/textctrl.h>
#include <catch2/catch.hpp>

#include "app/jobs/content_digest.h"
#include "base/atomic_file.h"
#include "tests/gui/opened.h"
#include "ui/commands/exchange.h"
#include "ui/views/curriculum_view.h"
#include "ui/views/matrix_view.h"
#include "ui/views/planner_view.h"

using namespace attune;
using test::idle;
using test::Opened;
using ui::ViewId;

namespace {

// Somebody at the import's dialog: counts the problems that it lists, and agrees where that is possible.
class AtTheImport : public wxModalDialogHook {
 public:
  AtTheImport() { Register(); }
  ~AtTheImport() override { Unregister(); }
  int asked() const { return asked_; }
  int problems() const { return problems_; }

 protected:
  int Enter(wxDialog* dialog) override {
    ++asked_;
    const bool can_agree = dialog->FindWindow(wxID_OK)->IsEnabled();
    problems_ = 0;
    if (!can_agree)
      for (wxWindow* child : dialog->GetChildren())
        if (const auto* list = dynamic_cast<wxDataViewListCtrl*>(child)) problems_ = list->GetItemCount();
    return can_agree ? wxID_OK : wxID_CANCEL;
  }

 private:
  int asked_ = 0, problems_ = 0;
};

// Types a text into the field that is shown under this name, and leaves it.
void fill(ui::CurriculumView& view, std::string_view field, const wxString& text) {
  auto& input = dynamic_cast<wxTextCtrl&>(*wxWindow::FindWindowByName(ui::wx(field), &view));
  input.SetFocus();
  test::pump();
  input.SetValue(text);
  view.outline().SetFocus();
  test::pump();
}

std::size_t open_gaps(Opened& opened, std::string_view rule) {
  return static_cast<std::size_t>(std::ranges::count_if(
      opened.workspace().gaps(), [&](const analysis::Gap& gap) { return gap.rule == rule && !gap.is_waived(); }));
}

}  // namespace

TEST_CASE("a course is mapped from nothing to its syllabus", "[gui][committee]") {
  Opened opened("programme title=Medicine years=2 terms_per_year=2; E1!I \"Notice cues\"; E2!I \"Answer them\"");
  auto& view = opened.view<ui::CurriculumView>(ViewId::curriculum);
  view.add_course();
  test::pump();
  fill(view, "field_title", wxS("Narrative medicine"));
  fill(view, "field_year", wxS("1"));
  fill(view, "field_term", wxS("2"));
  view.add_activity();
  test::pump();
  fill(view, "field_title", wxS("Reading a patient's story"));
  fill(view, "field_hours", wxS("2"));
  REQUIRE(opened.now().courses().size() == 1);
  REQUIRE(opened.now().activities().size() == 1);
  CHECK(opened.now().courses()[0].term == 2);
  CHECK(opened.now().activities()[0].hours == 2);
  CHECK(open_gaps(opened, "untaught") == 2);

  auto& matrix = opened.view<ui::MatrixView>(ViewId::matrix);
  REQUIRE(matrix.select_cell(opened.now().activities()[0].code, "E1"));
  test::press(*matrix.grid().GetGridWindow(), 'I');
  test::type(WXK_RIGHT);
  test::type('R');
  CHECK(opened.now().alignments().size() == 2);
  CHECK(open_gaps(opened, "untaught") == 0);

  app::SyllabusJob job;
  job.courses = {0};
  job.folder = opened.folder / "syllabi";
  job.format = app::DocumentFormat::html;
  ui::export_syllabus_to(test::frame(), job);
  REQUIRE(test::wait_for(idle));
  CHECK(test::last_error().empty());
  std::string text;
  for (const auto& file : std::filesystem::directory_iterator(job.folder)) text += base::read_file(file.path());
  for (const char* said : {"Narrative medicine", "patient", "story", "Notice cues", "Answer them"})
    CHECK(text.find(said) != std::string::npos);
  CHECK(test::toolkit_complaints() == "");
}

TEST_CASE("a messy spreadsheet is mended and imported, its gaps are planned for, and the pack is handed out",
          "[gui][committee]") {
  Opened opened(
      "programme title=Medicine language=en years=1 terms_per_year=2; framework school; F1! emotional F2! regulation;"
      "framework std \"The standard\" role=standard status=adopted; T1! \"Cues\";"
      "relation from=std:T1 to=school:F1 relation=exact");
  const auto sheets = opened.folder / "sheets";
  std::filesystem::create_directory(sheets);
  const std::string header = "code,title,year,term,theory_hours,required\n";
  base::write_file(sheets / "courses.csv", header + "C1,Anatomy,first,1,20,yes\nC2,Ward,1,2,many,yes\n");
  const AtTheImport person;
  ui::import_to(test::frame(), sheets, {});
  REQUIRE(test::wait_for([&] { return person.asked() == 1 && idle(); }));
  CHECK(person.problems() == 2);
  CHECK(opened.now().courses().empty());

  base::write_file(sheets / "courses.csv", header + "C1,Anatomy,1,1,20,yes\nC2,Ward,1,2,30,yes\n");
  ui::import_to(test::frame(), sheets, {});
  REQUIRE(test::wait_for([&] { return person.asked() == 2 && idle(); }));
  REQUIRE(opened.now().courses().size() == 2);
  REQUIRE(open_gaps(opened, "untaught") == 2);

  REQUIRE(test::choose("view.planner"));
  auto& planner = static_cast<ui::PlannerView&>(test::frame().view(ViewId::planner));
  opened.workspace().plan_wishes = {};
  opened.workspace().plan_wishes.rules = {"untaught"};
  planner.form().refresh();
  planner.form().ask();
  REQUIRE(test::wait_for(idle));
  REQUIRE(planner.has_plan());
  planner.take();
  test::pump();
  opened.workspace().plan_wishes = {};
  CHECK(open_gaps(opened, "untaught") == 0);

  app::ReportJob job;
  job.name = "pack";
  job.standard = "std";
  job.folder = opened.folder / "pack";
  ui::make_report_to(test::frame(), job);
  REQUIRE(test::wait_for(idle));
  CHECK(test::last_error() == "");
  CHECK(std::filesystem::exists(job.folder / "index.html"));
  CHECK(test::toolkit_complaints() == "");
}

TEST_CASE("two who work on one file see what the other did", "[gui][committee]") {
  Opened opened("E1!I ; C1 Y1.1 \"Anatomy\"");
  const auto file = opened.workspace().document()->file();
  const auto other = app::Document::open(file);
  const auto rename = [](app::Document& document, const std::string& title) {
    document.edit("Rename", [&](app::Edit& edit) {
      model::Course course = edit.before().courses()[0];
      course.title = title;
      edit.put(course);
    });
  };
  auto& view = opened.view<ui::CurriculumView>(ViewId::curriculum);
  ui::Place course;
  course.kind = model::Kind::course;
  course.id = opened.now().courses()[0].id.uuid;
  REQUIRE(view.reveal(course));
  rename(*other, "Bones");
  // The window looks every two seconds.
  REQUIRE(test::wait_for([&] { return opened.now().courses()[0].title == "Bones"; }, std::chrono::seconds(20)));
  test::pump();
  CHECK(test::find<wxTextCtrl>("field_title").GetValue() == wxS("Bones"));
  fill(view, "field_title", wxS("Bones and joints"));
  CHECK(other->refresh());
  CHECK(other->snapshot()->courses()[0].title == "Bones and joints");
  // Each goes on from what the other has done, also without having looked.
  rename(*other, "Joints");
  fill(view, "field_credits", wxS("3"));
  CHECK(opened.now().courses()[0].title == "Joints");
  CHECK(opened.now().courses()[0].credits == 3);
  other->refresh();
  CHECK(app::content_digest(*other->snapshot()) == app::content_digest(opened.now()));
  CHECK(other->check().empty());
}

TEST_CASE("a hundred steps are undone after the file was closed and opened again", "[gui][committee]") {
  Opened opened("E1!I E2!I ; C1 Y1.1: A1 lecture 2h, A2 lecture 2h");
  const auto file = opened.workspace().document()->file();
  const std::string before = app::content_digest(opened.now());
  auto& matrix = opened.view<ui::MatrixView>(ViewId::matrix);
  const char* levels[] = {"I", "R", "M"};
  for (int step = 0; step < 100; ++step) {
    REQUIRE(matrix.select_cell(step % 2 == 0 ? "A1" : "A2", step % 4 < 2 ? "E1" : "E2"));
    matrix.set_level(levels[step / 4 % 3]);
  }
  test::pump();
  const std::string after = app::content_digest(opened.now());
  REQUIRE(after != before);
  REQUIRE(test::choose("file.close"));
  ui::open_path(test::frame(), file);
  test::pump();
  CHECK(app::content_digest(opened.now()) == after);
  for (int step = 0; step < 100; ++step) REQUIRE(test::choose("edit.undo"));
  CHECK(app::content_digest(opened.now()) == before);
  for (int step = 0; step < 100; ++step) REQUIRE(test::choose("edit.redo"));
  CHECK(app::content_digest(opened.now()) == after);
}
