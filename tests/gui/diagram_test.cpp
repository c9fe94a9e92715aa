#include <algorithm>

#include <catch2/catch.hpp>

#include <wx/dcmemory.h>
#include <wx/infobar.h>

#include "base/atomic_file.h"
#include "diagram/svg.h"
#include "tests/gui/opened.h"
#include "tests/gui/worker.h"
#include "ui/support/clipboard.h"
#include "ui/views/diagram_view.h"
#include "ui/widgets/scene_printout.h"

using namespace attune;
using diagram::no_shape;
using test::Opened;
using test::Worker;
using ui::ViewId;

namespace {

constexpr const char* little =
    "E1!R \"Listening\" E2!I \"Humility\" ; C1 Y1.1 \"Ethics\": A1 lecture 2h -> E1@I ; "
    "second: S1 2h Y1.1 \"Hospice visits\"";

ui::DiagramView& drawn(Opened& opened) {
  auto& view = opened.view<ui::DiagramView>(ViewId::diagram);
  REQUIRE(test::wait_for([&] { return !opened.workspace().jobs().any(); }));
  test::pump();
  return view;
}

std::size_t place(const ui::SceneCanvas& canvas, std::string_view id) {
  const auto& shapes = canvas.scene().shapes;
  const auto found = std::ranges::find_if(shapes, [&](const auto& shape) { return shape.id.starts_with(id); });
  REQUIRE(found != shapes.end());
  return static_cast<std::size_t>(found - shapes.begin());
}

// In the window, as a person sees it.
wxPoint middle(ui::SceneCanvas& canvas, std::size_t shape) {
  canvas.finish_motion();
  const auto at = canvas.viewport().to_window(canvas.scene().shapes.at(shape).rect.middle());
  return {static_cast<int>(at.x), static_cast<int>(at.y)};
}

void mouse(ui::SceneCanvas& canvas, wxEventType type, wxPoint at, int wheel = 0) {
  wxMouseEvent event(type);
  event.SetEventObject(&canvas);
  event.SetPosition(at);
  event.m_wheelRotation = wheel;
  event.m_wheelDelta = 120;
  canvas.ProcessWindowEvent(event);
}

void drag(ui::SceneCanvas& canvas, wxPoint from, wxPoint to) {
  mouse(canvas, wxEVT_LEFT_DOWN, from);
  mouse(canvas, wxEVT_MOTION, {(from.x + to.x) / 2, (from.y + to.y) / 2});
  mouse(canvas, wxEVT_MOTION, to);
}

// Answers with this level for the first thing instead of opening a menu.
void answer(ui::DiagramView& view, const char* level) {
  view.level_wanted = [level](wxPoint, const auto& things, const auto& competency) {
    return std::optional(ui::LevelChoice{{things.front(), competency}, level});
  };
}

// The window keeps the kind; the next test begins with the gaps.
struct OtherKind {
  ui::DiagramView& view;
  ~OtherKind() { view.bar().choose("gaps", {}); }
};

void rename(Opened& opened, const std::string& title) {
  opened.workspace().edit("Rename", [&](app::Edit& edit) {
    auto course = edit.before().courses()[0];
    course.title = title;
    edit.put(course);
  });
}

}  // namespace

TEST_CASE("the wheel zooms to the pointer", "[gui][diagram]") {
  Opened opened(little);
  auto& canvas = drawn(opened).canvas();
  const double before = canvas.viewport().scale;
  const wxPoint at(211, 97);
  const auto under = canvas.viewport().to_scene(diagram::Point{211, 97});
  for (int i = 0; i < 3; ++i) mouse(canvas, wxEVT_MOUSEWHEEL, at, 120);
  canvas.finish_motion();
  CHECK(canvas.viewport().scale == Approx(before * 1.2 * 1.2 * 1.2));
  CHECK(canvas.viewport().to_window(under).x == Approx(211));
  CHECK(canvas.viewport().to_window(under).y == Approx(97));
}

TEST_CASE("a course dragged onto a competency is aligned in one edit, and undo takes it back", "[gui][diagram]") {
  Opened opened(little);
  auto& view = drawn(opened);
  auto& canvas = view.canvas();
  answer(view, "R");
  const auto steps = opened.workspace().document()->history().size();
  const auto onto = place(canvas, "competency-E2");
  drag(canvas, middle(canvas, place(canvas, "feeds-")), middle(canvas, onto));
  CHECK(canvas.dragging());
  CHECK(canvas.drop_target() == onto);
  mouse(canvas, wxEVT_LEFT_UP, middle(canvas, onto));
  REQUIRE(opened.now().alignments().size() == 2);
  CHECK(opened.now().alignments()[1].level == "R");
  CHECK(opened.now().alignments()[1].competency == opened.now().competencies()[1].id);
  CHECK(opened.workspace().document()->history().size() == steps + 1);
  test::choose("edit.undo");
  CHECK(opened.now().alignments().size() == 1);
}

TEST_CASE("what is let go beside a competency, or given up with Escape, changes nothing", "[gui][diagram]") {
  Opened opened(little);
  auto& view = drawn(opened);
  auto& canvas = view.canvas();
  answer(view, "R");
  const auto from = middle(canvas, place(canvas, "feeds-"));
  drag(canvas, from, {3, 3});
  CHECK(canvas.drop_target() == no_shape);
  mouse(canvas, wxEVT_LEFT_UP, {3, 3});
  drag(canvas, from, middle(canvas, place(canvas, "competency-E2")));
  test::press(canvas, WXK_ESCAPE);
  CHECK_FALSE(canvas.dragging());
  mouse(canvas, wxEVT_LEFT_UP, middle(canvas, place(canvas, "competency-E2")));
  CHECK(opened.now().alignments().size() == 1);
}

TEST_CASE("where nothing can be dragged the picture is moved", "[gui][diagram]") {
  Opened opened(little);
  auto& canvas = drawn(opened).canvas();
  const auto before = canvas.viewport();
  drag(canvas, middle(canvas, place(canvas, "competency-E1")), {10, 10});
  CHECK_FALSE(canvas.dragging());
  mouse(canvas, wxEVT_LEFT_UP, {10, 10});
  CHECK(canvas.viewport().origin.x != before.origin.x);
  CHECK(canvas.viewport().scale == before.scale);
}

TEST_CASE("arrow keys walk along lines and columns, the list goes with them, and back", "[gui][diagram]") {
  Opened opened(little);
  auto& view = drawn(opened);
  auto& canvas = view.canvas();
  auto& list = view.side().list();
  REQUIRE(list.size() == canvas.scene().shapes.size());
  canvas.select(place(canvas, "competency-E1"));
  CHECK(list.selected() == canvas.selected());
  CHECK(view.side().details().shown() == app::ref(opened.now().competencies()[0]));
  test::press(canvas, WXK_DOWN);
  CHECK(canvas.selected() == place(canvas, "competency-E2"));
  CHECK(list.selected() == canvas.selected());
  test::press(canvas, WXK_LEFT);
  CHECK(canvas.selected() == place(canvas, "framework-"));
  // The list leads as well.
  const auto gap = place(canvas, "gap-");
  list.select(gap);
  list.on_select(gap);
  CHECK(canvas.selected() == gap);
  for (std::size_t row = 0; row < list.size(); ++row)
    CHECK(list.text(row, 0) == ui::wx(canvas.scene().shapes[row].title));
}

TEST_CASE("Enter goes to what a box stands for", "[gui][diagram]") {
  Opened opened(little);
  auto& canvas = drawn(opened).canvas();
  canvas.select(place(canvas, "competency-E2"));
  test::press(canvas, WXK_RETURN);
  CHECK(test::frame().shown_view() == ViewId::framework);
}

TEST_CASE("a picture keeps its place when the programme changes", "[gui][diagram]") {
  Opened opened(little);
  auto& view = drawn(opened);
  auto& canvas = view.canvas();
  canvas.select(place(canvas, "competency-E2"));
  canvas.zoom_at(1.5, {300, 200});
  const wxPoint before = middle(canvas, canvas.selected());
  const double scale = canvas.viewport().scale;
  opened.workspace().edit("Add", [](app::Edit& edit) {
    for (const char* code : {"E0", "E3"}) {
      auto competency = edit.before().competencies()[0];
      competency.id = {};
      competency.code = code;
      competency.position = code[1] == '0' ? -1 : 0;
      edit.put(competency);
    }
  });
  test::pump();
  REQUIRE(test::wait_for([&] {
    return view.side().list().size() == canvas.scene().shapes.size() &&
           std::ranges::any_of(canvas.scene().shapes, [](const auto& shape) { return shape.id == "competency-E3"; });
  }));
  REQUIRE(canvas.selected() == place(canvas, "competency-E2"));
  const wxPoint after = middle(canvas, canvas.selected());
  CHECK(std::abs(after.x - before.x) <= 1);
  CHECK(std::abs(after.y - before.y) <= 1);
  CHECK(canvas.viewport().scale == scale);
}

TEST_CASE("hiding and showing all leave the rest where it is", "[gui][diagram]") {
  Opened opened(little);
  auto& view = drawn(opened);
  auto& canvas = view.canvas();
  const auto all = canvas.scene().shapes.size();
  canvas.select(place(canvas, "competency-E2"));
  view.hide_selected();
  CHECK(canvas.scene().shapes.size() == all - 1);
  CHECK(view.side().list().size() == all - 1);
  CHECK(canvas.selected() == no_shape);
  canvas.select(place(canvas, "competency-E1"));
  view.show_only_selected();
  CHECK(canvas.scene().shapes.size() < all - 1);
  CHECK(canvas.selected() == place(canvas, "competency-E1"));
  view.show_all();
  CHECK(canvas.scene().shapes.size() == all);
}

TEST_CASE("what is typed is found in the diagram, one after the other", "[gui][diagram]") {
  Opened opened(little);
  auto& view = drawn(opened);
  test::press(view.canvas(), 'F', wxMOD_CONTROL);
  CHECK(view.search()->IsDescendant(wxWindow::FindFocus()));
  auto& search = test::find<wxSearchCtrl>("diagram_search");
  search.SetValue(wxS("humility"));
  const auto first = view.canvas().selected();
  REQUIRE(first != no_shape);
  CHECK(first == place(view.canvas(), "competency-E2"));
  view.bar().on_next();
  CHECK(view.canvas().selected() == place(view.canvas(), "gap-competency-E2"));
  view.bar().on_next();
  CHECK(view.canvas().selected() == first);
  search.SetValue(wxString());
}

TEST_CASE("a worker that is killed is one sentence, and the window goes on", "[gui][diagram]") {
  Opened opened(little);
  auto& view = drawn(opened);
  const auto shapes = view.canvas().scene().shapes.size();
  {
    const Worker dies("kill -KILL $$");
    rename(opened, "Other");
    REQUIRE(test::wait_for([&] { return view.is_in_trouble(); }));
    CHECK(test::last_error().empty());
    // What was drawn is still there, and the programme can be changed.
    CHECK(view.canvas().scene().shapes.size() == shapes);
    rename(opened, "Another");
    CHECK(opened.now().courses()[0].title == "Another");
    REQUIRE(test::wait_for([&] { return !opened.workspace().jobs().any() && view.is_in_trouble(); }));
  }
  wxCommandEvent again(wxEVT_BUTTON, wxID_REFRESH);
  test::find<wxInfoBar>("diagram_trouble").ProcessWindowEvent(again);
  REQUIRE(test::wait_for([&] { return !opened.workspace().jobs().any() && !view.is_in_trouble(); }));
}

TEST_CASE("a worker that hangs can be stopped, and the picture says that it is an old one", "[gui][diagram]") {
  Opened opened(little);
  auto& view = drawn(opened);
  const Worker hangs("exec sleep 60");
  rename(opened, "Other");
  test::pump();
  REQUIRE(opened.workspace().jobs().running("diagram"));
  opened.workspace().jobs().cancel("diagram");
  CHECK(test::wait_for([&] { return view.is_in_trouble(); }));
}

TEST_CASE("every kind is drawn in the window, and what is written is the one that is shown", "[gui][diagram]") {
  Opened opened(little);
  auto& view = drawn(opened);
  const OtherKind back{view};
  const auto idle = [&] { return !opened.workspace().jobs().any(); };
  std::string before = view.canvas().scene().description;
  for (const auto& kind : view.bar().kinds()) {
    // The little programme has no standard, and nothing to be compared with.
    if (kind.id == "gaps" || kind.about == ui::About::standard || kind.about == ui::About::version) continue;
    INFO(kind.id);
    view.bar().choose(kind.id, {});
    view.bar().on_kind();
    REQUIRE(test::wait_for(idle));
    test::pump();
    CHECK_FALSE(view.is_in_trouble());
    CHECK(view.canvas().scene().description != before);
    CHECK(view.side().list().size() == view.canvas().scene().shapes.size());
    before = view.canvas().scene().description;
  }
  CHECK(test::last_error().empty());
  const auto file = opened.folder / "shown.svg";
  view.save_picture_to(file);
  REQUIRE(test::wait_for(idle));
  CHECK(base::read_file(file) == diagram::write_svg(view.picture()));
}

TEST_CASE("a kind that has nothing to be about says so, and shows no other picture", "[gui][diagram]") {
  Opened opened(little);
  auto& view = drawn(opened);
  const OtherKind back{view};
  view.bar().choose("diff", {});
  view.bar().on_kind();
  test::pump();
  CHECK(view.is_in_trouble());
  CHECK(view.canvas().scene().shapes.empty());
  CHECK(view.side().list().size() == 0);
}

TEST_CASE("the programme is compared with an earlier version of it", "[gui][diagram]") {
  Opened opened(little);
  auto& view = drawn(opened);
  const OtherKind back{view};
  const auto idle = [&] { return !opened.workspace().jobs().any(); };
  const auto earlier = opened.folder / "earlier.attune";
  opened.workspace().document()->save_copy(earlier);
  answer(view, "R");
  view.align({app::ref(opened.now().courses()[0])}, opened.now().competencies()[1].id, {1, 1});
  view.bar().choose("diff", {});
  view.compare_with(earlier);
  REQUIRE(test::wait_for([&] { return idle() && !view.canvas().scene().shapes.empty(); }));
  CHECK_FALSE(view.is_in_trouble());
  // What stands in the picture is that of now: it can be gone to.
  const auto shapes =
      diagram::shapes_of(view.canvas().scene(), model::Kind::competency, opened.now().competencies()[1].id.uuid);
  CHECK_FALSE(shapes.empty());
}

TEST_CASE("of many things one is picked from a list that can be searched, of few from a menu", "[gui][diagram]") {
  std::string many = "C1 Y1.1 \"Ethics\": A1 lecture 2h -> E1@I ;";
  for (int i = 1; i <= 80; ++i) many += " E" + std::to_string(i) + "!I";
  Opened opened(many);
  auto& view = drawn(opened);
  const OtherKind back{view};
  const auto shown = [](const char* name) { return test::find<wxWindow>(name).IsShown(); };
  view.bar().choose("course", {});
  CHECK(shown("diagram_thing"));
  CHECK_FALSE(shown("diagram_picked"));
  view.bar().choose("competency", {});
  CHECK_FALSE(shown("diagram_thing"));
  REQUIRE(shown("diagram_picked"));
  const auto dialog = view.bar().on_pick;
  view.bar().on_pick = [](const std::vector<ui::Option>& things, const std::string&) {
    return std::optional(things.at(70).value);
  };
  wxCommandEvent click(wxEVT_BUTTON, test::find<wxWindow>("diagram_picked").GetId());
  test::find<wxWindow>("diagram_picked").ProcessWindowEvent(click);
  view.bar().on_pick = dialog;
  REQUIRE(test::wait_for([&] { return !opened.workspace().jobs().any(); }));
  CHECK(view.bar().thing() == "own:E71");
  CHECK(view.canvas().scene().title.find("E71") != std::string::npos);
}

TEST_CASE("a box leads to the diagram of what it stands for", "[gui][diagram]") {
  Opened opened(little);
  auto& view = drawn(opened);
  const OtherKind back{view};
  view.canvas().select(place(view.canvas(), "competency-E2"));
  view.draw_selected();
  REQUIRE(test::wait_for([&] { return !opened.workspace().jobs().any(); }));
  CHECK(view.bar().kind().id == "competency");
  CHECK(view.canvas().scene().title.find("Humility") != std::string::npos);
}

TEST_CASE("what is dragged to the window's edge brings the picture nearer", "[gui][diagram]") {
  Opened opened(little);
  auto& canvas = drawn(opened).canvas();
  canvas.zoom(2);
  canvas.finish_motion();
  const auto from = middle(canvas, place(canvas, "feeds-"));
  const double before = canvas.viewport().origin.y;
  drag(canvas, from, {canvas.GetClientSize().x / 2, canvas.GetClientSize().y - 2});
  REQUIRE(canvas.dragging());
  CHECK(test::wait_for([&] { return canvas.viewport().origin.y < before - 30; }));
  test::press(canvas, WXK_ESCAPE);
  const double after = canvas.viewport().origin.y;
  test::pump();
  CHECK(canvas.viewport().origin.y == after);
}

TEST_CASE("the picture goes to the clipboard as PNG and as SVG", "[gui][diagram]") {
  Opened opened(little);
  auto& view = drawn(opened);
  const auto idle = [&] { return !opened.workspace().jobs().any(); };
  view.copy_svg();
  REQUIRE(test::wait_for(idle));
  CHECK(ui::clipboard_bytes("image/svg+xml").find("<svg") != std::string::npos);
  view.copy_picture();
  REQUIRE(test::wait_for(idle));
  CHECK(ui::clipboard_bytes("image/png").starts_with("\x89PNG"));
  CHECK(test::last_error().empty());
}

TEST_CASE("every page of a poster has ink on it", "[gui][diagram][print]") {
  Opened opened(little);
  ui::ScenePrintout printout(drawn(opened).picture(), 2);
  wxBitmap paper(420, 594);
  wxMemoryDC dc(paper);
  printout.SetDC(&dc);
  printout.SetPageSizePixels(4200, 5940);
  printout.SetPPIPrinter(508, 508);
  printout.OnPreparePrinting();
  REQUIRE(printout.poster().page_count() >= 2);
  CHECK_FALSE(printout.HasPage(printout.poster().page_count() + 1));
  for (int page = 1; printout.HasPage(page); ++page) {
    dc.SetBackground(*wxWHITE_BRUSH);
    dc.Clear();
    REQUIRE(printout.OnPrintPage(page));
    const wxImage image = paper.ConvertToImage();
    const auto* data = image.GetData();
    CHECK(std::any_of(data, data + 3 * 420 * 594, [](unsigned char value) { return value < 128; }));
  }
}
