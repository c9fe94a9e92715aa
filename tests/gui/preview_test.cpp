#include <catch2/catch.hpp>

#include <wx/choice.h>
#include <wx/dcmemory.h>
#include <wx/testing.h>
#include <wx/textctrl.h>

#include "base/atomic_file.h"
#include "base/error.h"
#include "tests/gui/opened.h"
#include "ui/actions.h"
#include "ui/commands/exchange.h"
#include "ui/dialogs/page_printout.h"
#include "ui/dialogs/preview_dialog.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/dialogs/syllabus_dialog.h"

using namespace attune;

namespace {

constexpr const char* two_courses =
    "programme title=Medicine; E!; E1>E!I \"Notice cues\"; C1 Y1.1 \"Early contact\" -> E1@I: A1 lecture 2h -> E1@I; "
    "C2 Y1.2 \"Ward\": A2 lecture 1h";

template <class T>
T& inside(wxWindow& dialog, const char* name) {
  wxWindow* window = wxWindow::FindWindowByName(wxString::FromAscii(name), &dialog);
  if (window == nullptr) throw std::runtime_error(name);
  return dynamic_cast<T&>(*window);
}

void click(wxWindow& dialog, const char* name) {
  auto& button = inside<wxButton>(dialog, name);
  REQUIRE(button.IsEnabled());
  wxCommandEvent event(wxEVT_BUTTON, button.GetId());
  event.SetEventObject(&button);
  button.ProcessWindowEvent(event);
  test::pump();
}

// The syllabi of these courses, shown beside the window until this ends.
struct Preview {
  Preview(test::Opened& opened, std::vector<model::Index> courses)
      : dialog(&test::frame(), wxS("Preview"),
               [snapshot = opened.workspace().snapshot(), courses](const base::Progress& progress) {
                 app::SyllabusJob job;
                 job.courses = courses;
                 return app::syllabus_pages(*snapshot, job, progress);
               }) {
    dialog.Show();
    REQUIRE(test::wait_for([&] { return dialog.canvas().page_count() > 0 && dialog.canvas().painted(); }));
  }
  std::string page() { return ui::utf8(inside<wxTextCtrl>(dialog, "page_number").GetValue()); }

  ui::PreviewDialog dialog;
};

bool is_white(const wxImage& image) {
  for (int i = 0; i < 3 * image.GetWidth() * image.GetHeight(); ++i)
    if (image.GetData()[i] < 128) return false;
  return true;
}

}  // namespace

TEST_CASE("a preview is paged through by button, key and number, and zoomed", "[gui][preview]") {
  test::Opened opened(two_courses);
  Preview preview(opened, {0, 1});
  ui::PageCanvas& canvas = preview.dialog.canvas();
  const std::size_t count = canvas.page_count();
  REQUIRE(count >= 2);
  CHECK(preview.page() == "1");
  CHECK_FALSE(inside<wxButton>(preview.dialog, "page_back").IsEnabled());
  click(preview.dialog, "page_on");
  CHECK(canvas.page() == 1);
  CHECK(preview.page() == "2");
  test::press(canvas, WXK_PAGEUP);
  CHECK(canvas.page() == 0);
  test::press(canvas, WXK_END);
  CHECK(canvas.page() == count - 1);
  CHECK(canvas.file().title == "C2 Ward");
  CHECK_FALSE(inside<wxButton>(preview.dialog, "page_on").IsEnabled());
  test::press(canvas, WXK_HOME);
  CHECK(canvas.page() == 0);
  CHECK(canvas.file().title == "C1 Early contact");

  auto& number = inside<wxTextCtrl>(preview.dialog, "page_number");
  number.SetFocus();
  number.SetValue(wxS("2"));
  wxCommandEvent enter(wxEVT_TEXT_ENTER, number.GetId());
  number.ProcessWindowEvent(enter);
  test::pump();
  CHECK(canvas.page() == 1);

  const double before = canvas.zoom();
  click(preview.dialog, "zoom_in");
  CHECK(canvas.zoom() == Approx(before * 1.25));
  CHECK(canvas.page() == 1);
  wxMouseEvent wheel(wxEVT_MOUSEWHEEL);
  wheel.m_wheelDelta = 120;
  wheel.m_wheelRotation = -120;
  wheel.SetControlDown(true);
  canvas.ProcessWindowEvent(wheel);
  CHECK(canvas.zoom() < before * 1.25);
  wheel.SetControlDown(false);
  canvas.show_page(0);
  const int top = canvas.GetViewStart().y;
  canvas.ProcessWindowEvent(wheel);
  CHECK(canvas.GetViewStart().y > top);
  click(preview.dialog, "fit_page");
  CHECK(canvas.fit() == ui::PageFit::page);
  CHECK(canvas.zoom() < before);
  REQUIRE(test::wait_for([&] { return canvas.painted(); }));
  CHECK(test::toolkit_complaints().empty());
  test::press(canvas, WXK_ESCAPE);
  CHECK_FALSE(preview.dialog.IsShown());
}

TEST_CASE("what is saved from a preview is the document of the page that is shown", "[gui][preview]") {
  test::Opened opened(two_courses);
  Preview preview(opened, {0, 1});
  auto& messages = inside<wxInfoBar>(preview.dialog, "preview_messages");
  preview.dialog.canvas().show_page(preview.dialog.canvas().page_count() - 1);
  preview.dialog.save_to(opened.folder / "ward.html");
  REQUIRE(test::wait_for([&] { return messages.IsShown(); }));
  CHECK(base::read_file(opened.folder / "ward.html").find("Ward") != std::string::npos);
  messages.Dismiss();
  // A programme is never written over, and the sentence stands where the person looks.
  preview.dialog.save_to(opened.folder / "no such folder" / "ward.pdf");
  REQUIRE(test::wait_for([&] { return messages.IsShown(); }));
  CHECK(test::last_error().empty());
}

TEST_CASE("pages that cannot be made are told of in the preview", "[gui][preview]") {
  test::Opened opened(two_courses);
  ui::PreviewDialog dialog(&test::frame(), wxS("Preview"), [](const base::Progress&) -> app::PagedFiles {
    throw base::Error(base::ErrorKind::input, "no template");
  });
  dialog.Show();
  auto& messages = inside<wxInfoBar>(dialog, "preview_messages");
  REQUIRE(test::wait_for([&] { return messages.IsShown(); }));
  CHECK_FALSE(inside<wxButton>(dialog, "print").IsEnabled());
  CHECK_FALSE(inside<wxButton>(dialog, "save_as").IsEnabled());
  CHECK(test::last_error().empty());
}

TEST_CASE("a preview that is closed while it is made stops what makes it", "[gui][preview]") {
  test::Opened opened(two_courses);
  std::atomic<bool> stopped = false;
  {
    ui::PreviewDialog dialog(&test::frame(), wxS("Preview"), [&](const base::Progress& progress) -> app::PagedFiles {
      while (!progress.stop_token().stop_requested()) std::this_thread::yield();
      stopped = true;
      progress.at(0.5);
      return {};
    });
    dialog.Show();
    test::pump();
    CHECK_FALSE(stopped);
  }
  CHECK(stopped);
}

TEST_CASE("a printed page is drawn where the printer draws", "[gui][preview]") {
  test::Opened opened(two_courses);
  Preview preview(opened, {0, 1});
  app::SyllabusJob job;
  job.courses = {0, 1};
  const auto files = app::syllabus_pages(*opened.workspace().snapshot(), job);
  ui::PagePrintout printout(files, wxS("Syllabi"));
  CHECK(static_cast<std::size_t>(printout.page_count()) == preview.dialog.canvas().page_count());
  CHECK(printout.HasPage(1));
  CHECK(printout.HasPage(printout.page_count()));
  CHECK_FALSE(printout.HasPage(printout.page_count() + 1));
  CHECK_FALSE(printout.HasPage(0));
  wxBitmap paper(595, 842);
  wxMemoryDC dc(paper);
  dc.SetBackground(*wxWHITE_BRUSH);
  dc.Clear();
  printout.SetDC(&dc);
  printout.SetPageSizeMM(210, 297);
  printout.SetPageSizePixels(595, 842);
  REQUIRE(printout.OnPrintPage(1));
  dc.SelectObject(wxNullBitmap);
  CHECK_FALSE(is_white(paper.ConvertToImage()));
}

TEST_CASE("every report can be made from the window, and those with pages looked at", "[gui][report]") {
  REQUIRE(test::choose("file.sample"));
  const test::TemporaryFolder folder;
  ui::Workspace& workspace = test::frame().workspace();
  ui::ReportDialog dialog(&test::frame(), workspace);
  auto& kind = inside<wxChoice>(dialog, "report");
  auto& format = inside<wxChoice>(dialog, "report_format");
  auto& preview = inside<wxButton>(dialog, "show_preview");
  REQUIRE(kind.GetCount() == app::report_kinds().size());
  for (unsigned i = 0; i < kind.GetCount(); ++i) {
    const app::ReportKind& what = app::report_kinds()[i];
    INFO(what.name);
    kind.SetSelection(static_cast<int>(i));
    wxCommandEvent chosen(wxEVT_CHOICE, kind.GetId());
    kind.ProcessWindowEvent(chosen);
    CHECK(inside<wxChoice>(dialog, "report_standard").IsEnabled() == what.of_standard);
    CHECK(inside<wxTextCtrl>(dialog, "report_since").IsEnabled() == what.since_a_day);
    CHECK(format.IsEnabled() == !what.formats.empty());
    CHECK(preview.IsEnabled() == what.has("pdf"));
    REQUIRE(dialog.FindWindow(wxID_OK)->IsEnabled());
    app::ReportJob job = dialog.job();
    CHECK(job.name == what.name);
    CHECK(job.standard.empty() != what.of_standard);
    if (what.name == "pack") continue;  // as much again as all the others
    job.folder = folder.path();
    ui::make_report_to(test::frame(), job);
    REQUIRE(test::wait_for(test::idle));
    CHECK(test::last_error().empty());
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == static_cast<int>(i + 1));
  }
  CHECK(test::toolkit_complaints().empty());
  test::choose("file.close");
}

TEST_CASE("a report that lacks a standard or a day is not made, and the dialog says why", "[gui][report]") {
  test::Opened opened(two_courses);
  ui::ReportDialog dialog(&test::frame(), opened.workspace());
  wxWindow& make = *dialog.FindWindow(wxID_OK);
  auto& kind = inside<wxChoice>(dialog, "report");
  const auto choose_kind = [&](std::string_view name) {
    const auto& kinds = app::report_kinds();
    kind.SetSelection(static_cast<int>(std::ranges::find(kinds, name, &app::ReportKind::name) - kinds.begin()));
    wxCommandEvent chosen(wxEVT_CHOICE, kind.GetId());
    kind.ProcessWindowEvent(chosen);
  };
  choose_kind("accreditation");
  CHECK_FALSE(make.IsEnabled());
  const wxString why = inside<wxStaticText>(dialog, "report_note").GetLabelText();
  CHECK(why.Contains(wxS("standard")));
  choose_kind("minutes");
  CHECK(make.IsEnabled());
  inside<wxTextCtrl>(dialog, "report_since").SetValue(wxS("2026-02-30"));
  CHECK_FALSE(make.IsEnabled());
  inside<wxTextCtrl>(dialog, "report_since").SetValue(wxS("2026-02-28"));
  CHECK(make.IsEnabled());
  CHECK(dialog.job().since == "2026-02-28");
  choose_kind("gaps");
  CHECK(make.IsEnabled());
  // A plan is asked for with what stands on the planner's page.
  ui::PlanWishes& wishes = opened.workspace().plan_wishes;
  wishes.hours_per_term = "12.5";
  wishes.second_classroom = false;
  choose_kind("plan");
  CHECK(make.IsEnabled());
  CHECK(dialog.job().plan.request.budgets.hours_per_term == 12.5);
  CHECK_FALSE(dialog.job().plan.request.budgets.second_classroom);
  wishes.hours_per_term = "many";
  choose_kind("plan");
  CHECK_FALSE(make.IsEnabled());
  wishes = {};
}

TEST_CASE("a report that cannot be written is told of in the window's bar, and nothing is left", "[gui][report]") {
  test::Opened opened(two_courses);
  base::write_file(opened.folder / "taken", "a file, no folder");
  app::ReportJob job;
  job.name = "gaps";
  job.format = "html";
  job.folder = opened.folder / "taken";
  ui::make_report_to(test::frame(), job);
  REQUIRE(test::wait_for(test::idle));
  CHECK_FALSE(test::last_error().empty());
  CHECK(base::read_file(opened.folder / "taken") == "a file, no folder");
}
