#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/stattext.h>
#include <catch2/catch.hpp>

#include "base/atomic_file.h"
#include "tests/gui/opened.h"
#include "ui/commands/compare.h"
#include "ui/dialogs/compare_window.h"
#include "ui/support/clipboard.h"
#include "ui/views/diagram_view.h"

using namespace attune;
using test::idle;
using test::Opened;
using ui::ViewId;

namespace {

bool is_open() { return wxWindow::FindWindowByName(wxS("compare_window"), &test::frame()) != nullptr; }

void change_title(Opened& opened, const std::string& title) {
  opened.workspace().edit("Rename", [&](app::Edit& edit) {
    model::Course course = edit.before().courses()[0];
    course.title = title;
    edit.put(course);
  });
  test::pump();
}

void press(std::string_view name) {
  auto& button = test::find<wxButton>(name);
  wxCommandEvent event(wxEVT_BUTTON, button.GetId());
  button.ProcessWindowEvent(event);
  test::pump();
}

}  // namespace

TEST_CASE("the programme is compared with an earlier file, listed, copied and drawn", "[gui][compare]") {
  Opened opened("E1! ; C1 Y1.1 \"Anatomy\": A1 lecture 2h ; C2 Y1.2 \"Surgery\"");
  const auto earlier = opened.folder / "earlier.attune";
  opened.workspace().document()->save_copy(earlier);
  change_title(opened, "Bones");
  app::set_level(*opened.workspace().document(),
                 {app::ref(opened.now().activities()[0]), opened.now().competencies()[0].id}, "I");
  test::pump();
  ui::compare_with(test::frame(), earlier);
  REQUIRE(test::wait_for([] { return idle() && is_open(); }));
  auto& window = test::find<ui::CompareWindow>("compare_window");
  CHECK(ui::utf8(test::find<wxStaticText>("compare_summary").GetLabel()).find("1 added, 0 removed, 1 changed") !=
        std::string::npos);
  REQUIRE(window.rows().size() == 4);
  CHECK(window.rows()[1].before == "Anatomy");
  CHECK(window.rows()[1].after == "Bones");
  auto& shares = test::find<wxDataViewListCtrl>("compare_shares");
  CHECK(shares.GetTextValue(1, 1) == wxS("0 %"));
  CHECK(shares.GetTextValue(1, 2) == wxS("100 %"));
  CHECK(test::find<wxDataViewListCtrl>("compare_gaps").GetItemCount() > 0);

  test::find<wxSearchCtrl>("compare_search").SetValue(wxS("anatomy"));
  CHECK(window.rows().size() == 2);
  window.copy();
  CHECK(ui::clipboard_bytes("text/plain;charset=utf-8").find("changed\tC1 Bones\tTitle\tAnatomy\tBones") !=
        std::string::npos);

  CHECK_FALSE(test::find<wxButton>("compare_again").IsShown());
  change_title(opened, "Bones and more");
  REQUIRE(test::find<wxButton>("compare_again").IsShown());
  press("compare_again");
  REQUIRE(test::wait_for([] { return idle() && is_open(); }));
  CHECK(test::find<ui::CompareWindow>("compare_window").rows()[1].after == "Bones and more");

  press("compare_draw");
  CHECK(test::frame().shown_view() == ViewId::diagram);
  CHECK_FALSE(is_open());
  auto& diagram = static_cast<ui::DiagramView&>(test::frame().view(ViewId::diagram));
  REQUIRE(test::wait_for([&] { return idle() && !diagram.canvas().scene().shapes.empty(); }));
  CHECK(diagram.bar().kind().id == "diff");
  diagram.bar().choose(diagram.bar().kinds().front().id, {});

  ui::compare_with(test::frame(), earlier);
  REQUIRE(test::wait_for([] { return idle() && is_open(); }));
  test::choose("file.close");
  CHECK(test::wait_for([] { return !is_open(); }));
  CHECK(test::toolkit_complaints() == "");
}

TEST_CASE("a file that is no programme cannot be compared with, and a sentence says so", "[gui][compare]") {
  Opened opened("E1! ; C1 Y1.1");
  const auto file = opened.folder / "letter.attune";
  base::write_file(file, "Dear dean");
  test::last_error();
  ui::compare_with(test::frame(), file);
  REQUIRE(test::wait_for(idle));
  CHECK(test::last_error().find("letter.attune") != std::string::npos);
  CHECK_FALSE(is_open());
  CHECK(test::toolkit_complaints() == "");
}
