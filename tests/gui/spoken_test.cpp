// Whoever cannot see the window hears it: nothing that keys stop at is without a name and a role.

#include <wx/filedlg.h>
#include <wx/modalhook.h>
#include <wx/msgdlg.h>
#include <algorithm>
#include <array>

#include <catch2/catch.hpp>

#include "base/atomic_file.h"
#include "tests/gui/opened.h"
#include "tests/gui/spoken.h"
#include "ui/actions.h"
#include "ui/commands/compare.h"
#include "ui/commands/exchange.h"
#include "ui/dialogs/compare_window.h"
#include "ui/dialogs/evidence_dialog.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/pick_dialog.h"
#include "ui/dialogs/preview_dialog.h"
#include "ui/dialogs/print_dialog.h"
#include "ui/dialogs/waive_dialog.h"
#include "ui/views/curriculum_view.h"
#include "ui/views/diagram_view.h"
#include "ui/views/framework_view.h"
#include "ui/views/gaps_view.h"
#include "ui/views/matrix_view.h"

using namespace attune;
using ui::ViewId;

namespace {

constexpr const char* small_programme =
    "programme title=Medicine language=en language_2=zh_CN years=2; E! ; E1>E!I emotional ; E2>E!R cognitive ;"
    "C1 Y1.1 \"Early contact\" -> E1@I: A1 lecture 2h -> E1@I?, X1 summative -> E1@I ; C2 Y2.1 ; second: S1 2h Y1.1";

void check_spoken(wxWindow& window) {
  for (const std::string& widget : test::unspoken_in(window)) FAIL_CHECK(widget);
}

// Listens to every dialog in the place of a person, and cancels it.
class Listener : public wxModalDialogHook {
 public:
  Listener() { Register(); }
  ~Listener() override { Unregister(); }
  int heard() const { return heard_; }

 protected:
  int Enter(wxDialog* dialog) override {
    // Those are the desktop's.
    const bool own = dynamic_cast<wxFileDialog*>(dialog) == nullptr && dynamic_cast<wxDirDialog*>(dialog) == nullptr &&
                     dynamic_cast<wxMessageDialog*>(dialog) == nullptr;
    if (own) {
      ++heard_;
      INFO(ui::utf8(dialog->GetTitle()));
      check_spoken(*dialog);
    }
    return wxID_CANCEL;
  }

 private:
  int heard_ = 0;
};

}  // namespace

TEST_CASE("the start page and every view are read aloud", "[gui][spoken]") {
  { test::Opened once(small_programme); }  // so that the start page has a file to name
  test::pump();
  check_spoken(test::frame());
  test::Opened opened(small_programme);
  for (std::size_t i = 0; i < ui::view_count; ++i) {
    INFO(i);
    opened.view<ui::View>(static_cast<ViewId>(i));
    REQUIRE(test::wait_for(test::idle));
    check_spoken(test::frame());
  }
  auto& curriculum = opened.view<ui::CurriculumView>(ViewId::curriculum);
  const auto look = [&](const ui::Place& place) {
    REQUIRE(curriculum.reveal(place));
    test::pump();
    check_spoken(test::frame());
  };
  look(test::place_to(opened.now().courses()[0]));
  look(test::place_to(opened.now().activities()[0]));
  look(test::place_to(opened.now().assessments()[0]));
  REQUIRE(opened.view<ui::FrameworkView>(ViewId::framework).reveal(test::place_to(opened.now().competencies()[1])));
  test::pump();
  check_spoken(test::frame());
  auto& gaps = opened.view<ui::GapsView>(ViewId::gaps);
  REQUIRE(gaps.reveal(test::place_to(opened.now().competencies()[2])));
  test::pump();
  check_spoken(test::frame());
}

TEST_CASE("every dialog that an action opens is read aloud", "[gui][spoken]") {
  test::Opened opened(small_programme);
  Listener listener;
  for (const ui::Action& action : ui::actions()) {
    constexpr std::array left_out = {"file.quit", "file.close", "file.sample", "file.new_window", "help.guide"};
    if (std::ranges::find(left_out, action.id) != left_out.end()) continue;
    if (action.kind == ui::ActionKind::choice) continue;
    INFO(action.id);
    test::choose(action.id);
    REQUIRE(test::wait_for(test::idle));
    for (wxWindow* window : wxTopLevelWindows)
      if (window != &test::frame() && window->IsShown()) check_spoken(*window);
    test::put_others_away();
  }
  CHECK(listener.heard() >= 6);
}

TEST_CASE("the dialogs behind buttons are read aloud", "[gui][spoken]") {
  test::Opened opened(small_programme);
  Listener listener;
  ui::Workspace& workspace = opened.workspace();
  wxWindow* frame = &test::frame();
  const auto whole = ui::whole_standing(opened.now(), workspace.coverage(), ui::words());
  ui::EvidenceDialog evidence(frame, workspace, whole, analysis::Definition::taught);
  check_spoken(evidence);
  ui::WaiveDialog waive(frame, workspace, workspace.gaps().front());
  check_spoken(waive);
  ui::FormDialog form(frame, workspace, 0, "en");
  check_spoken(form);
  ui::PreviewDialog preview(frame, wxS("Preview"), [snapshot = workspace.snapshot()](const base::Progress& progress) {
    app::SyllabusJob job;
    job.courses = {0};
    return app::syllabus_pages(*snapshot, job, progress);
  });
  preview.Show();
  REQUIRE(test::wait_for([&] { return preview.canvas().page_count() > 0; }));
  check_spoken(preview);
  test::put_others_away();
  auto& view = opened.view<ui::DiagramView>(ViewId::diagram);
  REQUIRE(test::wait_for([&] { return !view.canvas().scene().shapes.empty(); }));
  ui::PrintDialog print(frame, view.canvas().scene());
  check_spoken(print);
  const std::vector<ui::Option> options = {{"a", "Anatomy"}, {"b", "Bones"}};
  ui::pick(frame, wxS("Courses"), options, {}, ui::Pick::one);
  ui::pick(frame, wxS("Courses"), options, {}, ui::Pick::many);

  base::write_file(opened.folder / "courses.csv", "code,title,oddity\nC9,Nine,1\n");
  ui::import_to(test::frame(), opened.folder / "courses.csv", {});
  REQUIRE(test::wait_for([&] { return listener.heard() == 3 && test::idle(); }));

  opened.workspace().document()->save_copy(opened.folder / "earlier.attune");
  ui::compare_with(test::frame(), opened.folder / "earlier.attune");
  const auto comparison = [&] { return wxWindow::FindWindowByName(wxS("compare_window"), frame); };
  REQUIRE(test::wait_for([&] { return comparison() != nullptr && test::idle(); }));
  check_spoken(*comparison());
  comparison()->Close();
  test::frame().Raise();
  test::pump();
}

TEST_CASE("what is chosen in a diagram and a cell of the matrix are read aloud", "[gui][spoken]") {
  test::Opened opened(small_programme);
  auto& canvas = opened.view<ui::DiagramView>(ViewId::diagram).canvas();
  REQUIRE(test::wait_for([&] { return test::idle() && !canvas.scene().shapes.empty(); }));
  std::string last;
  for (int step = 0; step < 3; ++step) {
    test::press(canvas, step == 0 ? WXK_DOWN : WXK_RIGHT);
    REQUIRE(canvas.selected_shape() != nullptr);
    CHECK(test::spoken_name(canvas).starts_with(canvas.selected_shape()->title));
    CHECK(test::spoken_name(canvas) != last);
    last = test::spoken_name(canvas);
  }
  auto& matrix = opened.view<ui::MatrixView>(ViewId::matrix);
  wxWindow& cells = *matrix.grid().GetGridWindow();
  REQUIRE(matrix.select_cell("A1", "E1"));
  CHECK(test::spoken_name(cells).find("A1") != std::string::npos);
  CHECK(test::spoken_name(cells).ends_with(": I"));
  test::press(cells, 'R');
  CHECK(test::spoken_name(cells).ends_with(": R"));
  test::press(cells, WXK_RIGHT);
  CHECK(test::spoken_name(cells).find("E2") != std::string::npos);
}
