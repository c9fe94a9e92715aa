// The pictures of the window that the README and the user guide show; script/pictures makes them. No test asks for
// them.

#include <algorithm>
#include <cstdlib>

#include <gtk/gtk.h>
#include <catch2/catch.hpp>

#include "app/jobs/syllabus.h"
#include "tests/gui/window.h"
#include "tests/support/files.h"
#include "ui/commands/compare.h"
#include "ui/dialogs/preview_dialog.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/support/layout.h"
#include "ui/support/text.h"
#include "ui/views/curriculum_view.h"
#include "ui/views/diagram_view.h"
#include "ui/views/framework_view.h"
#include "ui/views/gaps_view.h"
#include "ui/views/matrix_view.h"
#include "ui/views/planner_view.h"

using namespace attune;
using ui::ViewId;

namespace {

namespace fs = std::filesystem;

const wxSize picture_size(1280, 800);

// A window as it is on the display, which it has for itself.
void take(wxWindow& window, const fs::path& file) {
  REQUIRE(test::wait_for(test::idle));
  test::frame().SetStatusText({});
  test::pump();
  // What was not laid out yet would not be drawn: that happens with the display's next frames.
  window.Raise();
  auto* widget = static_cast<GtkWidget*>(window.GetHandle());
  int frames = 0;
  REQUIRE(test::wait_for([&] { return gtk_widget_get_mapped(widget) != 0 && ++frames > 80; }));
  const wxSize size = window.GetSize();
  GdkPixbuf* picture = gdk_pixbuf_get_from_window(gtk_widget_get_window(widget), 0, 0, size.x, size.y);
  REQUIRE(picture != nullptr);
  CHECK(gdk_pixbuf_save(picture, file.c_str(), "png", nullptr, nullptr) != 0);
  g_object_unref(picture);
}

ui::View& show(ViewId view) {
  test::frame().SetSize(wxRect(wxPoint(0, 0), picture_size));
  test::frame().show_view(view);
  test::pump();
  return test::frame().view(view);
}

void take_frame(const fs::path& file) {
  test::frame().SetSize(wxRect(wxPoint(0, 0), picture_size));
  test::pump();
  take(test::frame(), file);
}

void speak(const std::string& language) {
  ui::application().change_language(language);
  test::pump();
}

const model::Curriculum& now() { return *test::frame().workspace().snapshot(); }

template <class T>
const T& coded(const model::Table<T>& things, std::string_view code) {
  return *std::ranges::find(things, code, &T::code);
}

void show_diagram(const std::string& kind) {
  auto& view = static_cast<ui::DiagramView&>(show(ViewId::diagram));
  view.bar().choose(kind, {});
  view.bar().on_kind();
  REQUIRE(test::wait_for(test::idle));
  view.canvas().finish_motion();
}

// What mends most of what nobody teaches, and that it does.
void show_plan() {
  auto& planner = static_cast<ui::PlannerView&>(show(ViewId::planner));
  test::frame().workspace().plan_wishes = {};
  planner.form().refresh();
  planner.form().ask();
  REQUIRE(test::wait_for(test::idle));
}

void take_preview(const fs::path& file) {
  ui::PreviewDialog preview(&test::frame(), ui::wx(coded(now().courses(), "EMP201").title),
                            [snapshot = test::frame().workspace().snapshot(),
                             language = ui::words().language()](const base::Progress& progress) {
                              app::SyllabusJob job;
                              job.language = language;
                              for (model::Index i = 0; i < snapshot->courses().size(); ++i)
                                if (snapshot->courses()[i].code == "EMP201") job.courses = {i};
                              return app::syllabus_pages(*snapshot, job, progress);
                            });
  preview.SetSize(wxRect(wxPoint(0, 0), wxSize(900, 800)));
  preview.Show();
  REQUIRE(test::wait_for([&] { return preview.canvas().page_count() > 0 && preview.canvas().painted(); }));
  take(preview, file);
}

void take_report(const fs::path& file) {
  ui::ReportDialog dialog(&test::frame(), test::frame().workspace());
  dialog.Show();
  test::pump();
  take(dialog, file);
}

void take_comparison(const fs::path& file) {
  const test::TemporaryFolder folder;
  test::frame().workspace().document()->save_copy(folder / "2025.attune");
  auto& matrix = static_cast<ui::MatrixView&>(show(ViewId::matrix));
  for (const char* code : {"R3", "E3"})
    if (matrix.select_cell("EMP201-03", code)) matrix.set_level("R");
  ui::compare_with(test::frame(), folder / "2025.attune");
  const auto window = [] { return wxWindow::FindWindowByName(wxS("compare_window"), &test::frame()); };
  REQUIRE(test::wait_for([&] { return window() != nullptr && test::idle(); }));
  window()->SetSize(wxRect(wxPoint(0, 0), wxSize(1000, 700)));
  test::pump();
  take(*window(), file);
  window()->Close();
  test::pump();
}

void take_guide(const fs::path& folder) {
  fs::create_directories(folder);
  test::choose("file.close");
  // Where files were opened lately stands on the start page: they are another desk's.
  take_frame(folder / "start.png");
  REQUIRE(test::choose("file.sample"));
  show(ViewId::overview);
  take_frame(folder / "overview.png");
  static_cast<ui::FrameworkView&>(show(ViewId::framework)).reveal(test::place_to(coded(now().competencies(), "R3")));
  take_frame(folder / "framework.png");
  static_cast<ui::CurriculumView&>(show(ViewId::curriculum))
      .reveal(test::place_to(coded(now().activities(), "EMP201-03")));
  take_frame(folder / "curriculum.png");
  static_cast<ui::MatrixView&>(show(ViewId::matrix)).select_cell("EMP201-03", "X6");
  take_frame(folder / "matrix.png");
  static_cast<ui::GapsView&>(show(ViewId::gaps)).reveal(test::place_to(coded(now().competencies(), "R3")));
  take_frame(folder / "gaps.png");
  show_plan();
  take_frame(folder / "planner.png");
  show_diagram("gaps");
  take_frame(folder / "diagram.png");
  show_diagram("radar");
  take_frame(folder / "radar.png");
  show_diagram("gaps");  // the window keeps the kind
  take_preview(folder / "syllabus.png");
  take_report(folder / "report.png");
  take_comparison(folder / "compare.png");
  show(ViewId::history);
  take_frame(folder / "history.png");
  // The next language begins with the same programme.
  for (int edits = 2; edits > 0; --edits) test::choose("edit.undo");
}

void take_readme(const fs::path& folder) {
  static_cast<ui::MatrixView&>(show(ViewId::matrix)).select_cell("EMP201-03", "X6");
  take_frame(folder / "window.png");
  show_diagram("gaps");
  take_frame(folder / "diagram.png");
  speak("zh_CN");
  show(ViewId::overview);
  take_frame(folder / "window.zh_CN.png");
  show_diagram("gaps");
  take_frame(folder / "diagram.zh_CN.png");
  speak("en");
}

}  // namespace

TEST_CASE("pictures of the window", "[.pictures]") {
  const char* wanted = std::getenv("ATTUNE_PICTURES");
  REQUIRE(wanted != nullptr);
  const fs::path docs = wanted;
  // As somebody sees them who has worked with them for a while.
  ui::Settings& settings = ui::application().settings();
  for (std::size_t i = 0; i < ui::view_count; ++i)
    settings.set_hint_known(ui::layout_name(static_cast<ViewId>(i)), true);
  ui::Preferences preferences = settings.preferences();
  preferences.author = "Lin";
  ui::application().change_preferences(preferences);
  REQUIRE(test::choose("file.sample"));
  take_readme(docs / "images");
  for (const char* language : {"en", "zh_CN"}) {
    speak(language);
    take_guide(docs / "guide" / "images" / language);
  }
  speak("en");
  test::choose("file.close");
}
