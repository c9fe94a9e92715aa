// How long the window takes to open a programme, and to show an edit on each page. No test asks for it:
//   attune_bench generate L l.attune
//   ATTUNE_BENCH_FILE=l.attune tests/gui/on_display.sh build/release/bin/test_gui "[.windowbench]"

#include <algorithm>
#include <chrono>
#include <cstdlib>

#include <catch2/catch.hpp>

#include <wx/evtloop.h>

#include "app/edits/level.h"
#include "tests/gui/window.h"
#include "tests/support/files.h"
#include "ui/commands/file.h"
#include "ui/support/text.h"
#include "ui/views/matrix_view.h"
#include "ui/views/views.h"

using namespace attune;

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

// Until what was posted is done and painted.
void settle() {
  wxTheApp->ProcessPendingEvents();
  test::frame().Update();
  wxEventLoopBase::GetActive()->YieldFor(wxEVT_CATEGORY_UI);
}

}  // namespace

TEST_CASE("frames of the matrix while it is scrolled", "[.windowbench]") {
  const char* original = std::getenv("ATTUNE_BENCH_FILE");
  REQUIRE(original != nullptr);
  const test::TemporaryFolder folder;
  std::filesystem::copy_file(original, folder / "a.attune");
  ui::open_path(test::frame(), folder / "a.attune");
  test::frame().SetSize(wxRect(0, 0, 1270, 1000));
  test::frame().show_view(ui::ViewId::matrix);
  settle();
  auto& grid = static_cast<ui::MatrixView&>(test::frame().view(ui::ViewId::matrix)).grid();
  std::vector<double> frames;
  for (int i = 0; i < 120; ++i) {
    const auto start = Clock::now();
    grid.Scroll(i % 20 == 0 ? i / 20 : -1, 3 * i);
    grid.Refresh();  // all of it, though most of a scrolled page is moved
    settle();
    frames.push_back(since(start));
  }
  std::ranges::sort(frames);
  std::printf("  matrix of %d x %d scrolled: a frame takes %.1f ms, the slowest of 120 %.1f ms\n", grid.GetNumberRows(),
              grid.GetNumberCols(), frames[frames.size() / 2], frames.back());
}

TEST_CASE("opening a programme, and an edit on each page", "[.windowbench]") {
  const char* original = std::getenv("ATTUNE_BENCH_FILE");
  REQUIRE(original != nullptr);
  const test::TemporaryFolder folder;
  std::filesystem::copy_file(original, folder / "a.attune");
  auto start = Clock::now();
  ui::open_path(test::frame(), folder / "a.attune");
  settle();
  std::printf("%s\n  %-24s %7.1f ms\n", original, "opened and shown", since(start));

  auto& workspace = test::frame().workspace();
  const auto& curriculum = *workspace.snapshot();
  const auto& alignments = curriculum.alignments();
  const auto first =
      std::ranges::find_if(alignments, [](const auto& each) { return each.from_kind() == model::Kind::activity; });
  REQUIRE(first != alignments.end());
  const app::Cell cell{{model::Kind::activity, (*first).from()}, (*first).competency};
  const auto& levels = curriculum.scale().levels;
  REQUIRE(levels.size() > 1);
  const std::string codes[] = {levels.front().code, levels.back().code};
  for (const ui::ViewKind& kind : ui::view_kinds()) {
    start = Clock::now();
    test::frame().show_view(kind.id);
    settle();
    const double shown = since(start);
    test::wait_for(test::idle);
    std::vector<double> edits;
    for (int i = 0; i < 11; ++i) {
      start = Clock::now();
      app::set_level(*workspace.document(), cell, codes[i % 2]);
      settle();
      edits.push_back(since(start));
      test::wait_for(test::idle);
    }
    std::ranges::sort(edits);
    std::printf("  %-24s %7.1f ms to show, an edit seen after %6.1f ms\n", ui::utf8(ui::tr(kind.title)).c_str(), shown,
                edits[edits.size() / 2]);
  }
}
