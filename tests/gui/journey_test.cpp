#include <algorithm>

#include <catch2/catch.hpp>

#include <wx/dataview.h>

#include "tests/gui/window.h"
#include "tests/support/files.h"
#include "ui/commands/exchange.h"
#include "ui/commands/file.h"
#include "ui/models/history_list.h"
#include "ui/support/text.h"
#include "ui/views/diagram_view.h"
#include "ui/views/matrix_view.h"

using namespace attune;
using test::idle;
using ui::ViewId;

namespace {

ui::Workspace& workspace() { return test::frame().workspace(); }

bool is_untaught(std::string_view code) {
  const auto& curriculum = *workspace().snapshot();
  return std::ranges::any_of(workspace().gaps(), [&](const analysis::Gap& gap) {
    return gap.rule == "untaught" && analysis::subject_code(curriculum, gap) == code;
  });
}

std::size_t files_in(const std::filesystem::path& folder) {
  std::error_code missing;
  const std::filesystem::directory_iterator files(folder, missing);
  return static_cast<std::size_t>(std::distance(begin(files), end(files)));
}

}  // namespace

TEST_CASE("a committee closes a gap of the sample, thinks again, and hands out a syllabus", "[gui][journey]") {
  const test::TemporaryFolder folder;
  REQUIRE(test::choose("file.sample"));
  REQUIRE(workspace().document() != nullptr);
  const auto file = workspace().document()->file();
  const std::string activity = workspace().snapshot()->activities()[0].code;
  REQUIRE(is_untaught("R3"));
  const std::size_t gaps = workspace().figures().open_gap_count();

  REQUIRE(test::choose("view.matrix"));
  auto& matrix = static_cast<ui::MatrixView&>(test::frame().view(ViewId::matrix));
  REQUIRE(matrix.select_cell(activity, "R3"));
  test::press(*matrix.grid().GetGridWindow(), 'R');
  CHECK_FALSE(is_untaught("R3"));
  CHECK(workspace().figures().open_gap_count() != gaps);

  REQUIRE(test::choose("edit.undo"));
  CHECK(is_untaught("R3"));
  CHECK(workspace().figures().open_gap_count() == gaps);

  app::SyllabusJob job;
  job.courses = {0};
  job.folder = folder.path() / "syllabi";
  ui::export_syllabus_to(test::frame(), job);
  REQUIRE(test::wait_for(idle));
  CHECK(test::last_error().empty());
  CHECK(files_in(job.folder) == 1);

  const std::size_t steps = workspace().document()->history().size();
  REQUIRE(test::choose("file.close"));
  ui::open_path(test::frame(), file);
  REQUIRE(test::choose("view.history"));
  auto& list = test::find<wxDataViewCtrl>("history");
  const auto& history = dynamic_cast<const ui::HistoryList&>(*list.GetModel());
  REQUIRE(history.GetCount() == steps);
  CHECK(history.entry(0).action == storage::Action::undo);
  CHECK(test::find<wxDataViewListCtrl>("history details").GetItemCount() > 0);
  CHECK(test::is_enabled("edit.redo"));
  test::choose("file.close");
}

TEST_CASE("the diagram is drawn in the background, and again after an edit", "[gui][diagram]") {
  REQUIRE(test::choose("file.sample"));
  REQUIRE(test::choose("view.diagram"));
  const auto& canvas = static_cast<ui::DiagramView&>(test::frame().view(ViewId::diagram)).canvas();
  REQUIRE(test::wait_for(idle));
  REQUIRE(test::wait_for([&] { return !canvas.scene().shapes.empty(); }));
  const auto covered = [&] {
    return std::ranges::count(canvas.scene().shapes, diagram::Role::covered, &diagram::Shape::role);
  };
  const auto before = covered();
  REQUIRE(workspace().edit("Delete all alignments", [](app::Edit& edit) {
    for (const auto& alignment : edit.before().alignments()) edit.remove(alignment.id);
  }));
  // The old picture stays until the new one is there.
  CHECK(covered() == before);
  test::pump();
  REQUIRE(test::wait_for([&] { return covered() == 0; }));
  REQUIRE(test::choose("edit.undo"));
  REQUIRE(test::wait_for([&] { return covered() == before; }));
  test::choose("file.close");
}

TEST_CASE("a programme leaves as a workbook and as a picture", "[gui][export]") {
  const test::TemporaryFolder folder;
  REQUIRE(test::choose("file.sample"));
  ui::export_to(test::frame(), folder.path() / "sample.xlsx");
  REQUIRE(test::wait_for(idle));
  ui::export_diagram_to(test::frame(), folder.path() / "gaps.svg");
  REQUIRE(test::wait_for(idle));
  CHECK(test::last_error().empty());
  CHECK(files_in(folder.path()) == 2);
  test::choose("file.close");
}

TEST_CASE("the window changes its language with the programme open", "[gui][language]") {
  REQUIRE(test::choose("file.sample"));
  REQUIRE(test::choose("view.history"));
  REQUIRE(test::choose("view.chinese"));
  REQUIRE(test::wait_for([] { return ui::words().language() == "zh_CN"; }));
  CHECK(workspace().document() != nullptr);
  CHECK(test::frame().shown_view() == ViewId::history);
  REQUIRE(test::choose("view.english"));
  REQUIRE(test::wait_for([] { return ui::words().language() == "en"; }));
  test::choose("file.close");
}
