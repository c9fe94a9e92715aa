// How long the canvas takes for a frame. No test asks for it:
//   attune_bench generate M m.attune
//   ATTUNE_BENCH_FILE=m.attune tests/gui/on_display.sh build/release/bin/test_gui "[.bench]"

#include <algorithm>
#include <chrono>
#include <cstdlib>

#include <catch2/catch.hpp>

#include <wx/evtloop.h>

#include "tests/gui/window.h"
#include "ui/commands/file.h"
#include "ui/views/diagram_view.h"

using namespace attune;

namespace {

// The median of a frame in milliseconds, painted at once.
template <class Change>
double frame_time(ui::SceneCanvas& canvas, Change change) {
  std::vector<double> times;
  for (int i = 0; i < 60; ++i) {
    change(i);
    canvas.finish_motion();
    const auto start = std::chrono::steady_clock::now();
    canvas.Refresh();
    canvas.Update();
    wxTheApp->ProcessPendingEvents();
    wxEventLoopBase::GetActive()->YieldFor(wxEVT_CATEGORY_UI);
    times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
  }
  std::ranges::sort(times);
  return times[times.size() / 2];
}

void tell(const char* what, double milliseconds, double floor, double target) {
  std::printf("  %-28s %6.1f ms   %4.1f of an empty frame   %4.2f of the target of %.1f ms\n", what, milliseconds,
              milliseconds / floor, milliseconds / target, target);
}

}  // namespace

TEST_CASE("frames of the canvas", "[.bench]") {
  const char* file = std::getenv("ATTUNE_BENCH_FILE");
  REQUIRE(file != nullptr);
  ui::open_path(test::frame(), file);
  test::frame().SetSize(wxRect(0, 0, 1270, 1000));
  const char* kinds = std::getenv("ATTUNE_BENCH_KIND");
  test::frame().show_view(ui::ViewId::diagram);
  auto& view = static_cast<ui::DiagramView&>(test::frame().view(ui::ViewId::diagram));
  if (kinds != nullptr) {
    view.bar().choose(kinds, {});
    view.bar().on_kind();
  }
  REQUIRE(test::wait_for([&] { return !test::frame().workspace().jobs().any(); }, std::chrono::minutes(2)));
  test::pump();
  auto& canvas = view.canvas();
  const auto& scene = canvas.scene();
  std::printf("%s %s: %zu shapes, %zu lines, %.0f x %.0f; window %d x %d\n", file, view.bar().kind().id.c_str(),
              scene.shapes.size(), scene.connectors.size(), scene.size.width, scene.size.height,
              canvas.GetClientSize().x, canvas.GetClientSize().y);
  const diagram::Scene whole = scene;
  canvas.set_scene({}, ui::SceneCanvas::Arrival::fresh);
  const double floor = frame_time(canvas, [](int) {});
  canvas.set_scene(whole, ui::SceneCanvas::Arrival::fresh);
  std::printf("  %-28s %6.1f ms\n", "an empty page", floor);
  constexpr double sixty = 1000.0 / 60, thirty = 30;
  tell("as wide as the window", frame_time(canvas, [](int) {}), floor, thirty);
  canvas.fit();
  tell("the whole picture", frame_time(canvas, [](int) {}), floor, thirty);
  canvas.fit_width();
  tell("moving, as wide as the window",
       frame_time(canvas,
                  [&](int i) {
                    canvas.fit({0, 40.0 * i, whole.size.width, 800});
                  }),
       floor, sixty);
  canvas.fit({0, 0, 900, 700});
  tell("moving, large enough to read",
       frame_time(canvas,
                  [&](int i) {
                    canvas.fit({0, 40.0 * i, 900, 700});
                  }),
       floor, sixty);
  canvas.fit_width();
  tell("zooming", frame_time(canvas, [&](int i) { canvas.zoom(i % 20 < 10 ? 1.07 : 1 / 1.07); }), floor, sixty);
  test::choose("file.close");
}
