#include <catch2/catch.hpp>

#include <wx/dataview.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>

#include "app/lookup.h"
#include "tests/gui/opened.h"
#include "ui/dialogs/command_window.h"
#include "ui/views/curriculum_view.h"

using namespace attune;
using ui::ViewId;

namespace {

void enter_in(std::string_view name) {
  auto& field = test::find<wxSearchCtrl>(name);
  wxCommandEvent event(wxEVT_SEARCH, field.GetId());
  event.SetEventObject(&field);
  field.GetEventHandler()->ProcessEvent(event);
  test::pump();
}

std::string first_command() {
  auto& list = test::find<wxDataViewListCtrl>("command_list");
  return list.GetItemCount() == 0 ? std::string() : ui::utf8(list.GetTextValue(0, 0));
}

}  // namespace

TEST_CASE("a command is found by some letters of its name, and Enter does it", "[gui][commands]") {
  test::Opened opened("E1! ; C1 Y1.1");
  test::frame().show_view(ViewId::overview);
  REQUIRE(test::choose("view.commands"));
  auto& window = test::find<ui::CommandWindow>("command_window");
  CHECK(window.IsShown());
  CHECK(test::find<wxDataViewListCtrl>("command_list").GetItemCount() == static_cast<int>(ui::actions().size()));
  test::find<wxSearchCtrl>("command_field").SetValue(wxS("hstry"));
  CHECK(first_command() == "History");
  enter_in("command_field");
  CHECK_FALSE(window.IsShown());
  CHECK(test::frame().shown_view() == ViewId::history);
  // The next time it comes first.
  REQUIRE(test::choose("view.commands"));
  test::find<wxSearchCtrl>("command_field").SetValue(wxString());
  CHECK(first_command() == "History");
  window.Hide();
}

TEST_CASE("a command that is not possible now is grey, and says so", "[gui][commands]") {
  test::choose("file.close");
  REQUIRE(test::choose("view.commands"));
  test::find<wxSearchCtrl>("command_field").SetValue(wxS("gaps"));
  CHECK(first_command().find("alpha") != std::string::npos);
  enter_in("command_field");
  auto& window = test::find<ui::CommandWindow>("command_window");
  CHECK(window.IsShown());
  CHECK_FALSE(test::find<wxStaticText>("command_count").GetLabel().empty());
  window.Hide();
}

TEST_CASE("back and forward lead through the places that were shown, with what was selected", "[gui][visits]") {
  test::Opened opened("E1! ; C1 Y1.1 \"Anatomy\" ; C2 Y1.1");
  auto& view = opened.view<ui::CurriculumView>(ViewId::curriculum);
  const auto c2 = app::entity_by_code(opened.now(), model::Kind::course, "C2");
  REQUIRE(view.reveal({c2.kind, c2.id}));
  REQUIRE(test::choose("view.gaps"));
  REQUIRE(view.reveal({c2.kind, app::entity_by_code(opened.now(), model::Kind::course, "C1").id}));
  REQUIRE(view.reveal({c2.kind, c2.id}));
  REQUIRE(test::choose("view.back"));
  CHECK(test::frame().shown_view() == ViewId::curriculum);
  CHECK(view.here().id == c2.id);
  CHECK(test::is_enabled("view.forward"));
  REQUIRE(test::choose("view.forward"));
  CHECK(test::frame().shown_view() == ViewId::gaps);
  CHECK_FALSE(test::is_enabled("view.forward"));
}

TEST_CASE("another programme begins without a way back", "[gui][visits]") {
  test::Opened opened("E1! ; C1 Y1.1");
  test::choose("view.gaps");
  test::choose("view.matrix");
  CHECK(test::is_enabled("view.back"));
  ui::create_path(test::frame(), opened.folder / "b.attune", {});
  test::pump();
  CHECK_FALSE(test::is_enabled("view.back"));
}
