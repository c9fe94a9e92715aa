#include <catch2/catch.hpp>

#include <wx/dataview.h>
#include <wx/srchctrl.h>

#include "tests/gui/window.h"
#include "tests/support/files.h"
#include "ui/dialogs/find_window.h"
#include "ui/support/text.h"
#include "ui/views/curriculum_view.h"
#include "ui/views/framework_view.h"

using namespace attune;
using ui::ViewId;

namespace {

std::string name_in_row(const wxDataViewListCtrl& list, unsigned row) { return ui::utf8(list.GetTextValue(row, 1)); }

void press_enter(wxSearchCtrl& field) {
  wxCommandEvent event(wxEVT_SEARCH, field.GetId());
  event.SetEventObject(&field);
  field.GetEventHandler()->ProcessEvent(event);
  test::pump();
}

}  // namespace

TEST_CASE("what is typed is found anywhere in the programme, and Enter goes there", "[gui]") {
  REQUIRE(test::choose("file.sample"));
  REQUIRE(test::choose("edit.find_anywhere"));
  test::pump();
  auto& window = test::find<ui::FindWindow>("find_window");
  auto& field = test::find<wxSearchCtrl>("find_field");
  auto& list = test::find<wxDataViewListCtrl>("find_list");
  CHECK(window.IsShown());

  field.SetValue(wxS("R3"));
  REQUIRE(test::wait_for([&] { return list.GetItemCount() > 0; }));
  CHECK(name_in_row(list, 0).starts_with("R3 "));
  press_enter(field);
  CHECK_FALSE(window.IsShown());
  CHECK(test::frame().shown_view() == ViewId::framework);

  REQUIRE(test::choose("edit.find_anywhere"));
  field.SetValue(wxS("medical ethics"));
  test::pump();
  REQUIRE(list.GetItemCount() > 0);
  field.SetValue(wxS("yixuelunli"));
  REQUIRE(list.GetItemCount() > 0);
  field.SetValue(wxS("HUM202"));
  REQUIRE(list.GetItemCount() > 0);
  press_enter(field);
  CHECK(test::frame().shown_view() == ViewId::curriculum);

  // What was changed since is found too.
  test::frame().workspace().edit("Add course {code}", [](app::Edit& edit) {
    model::Course course;
    course.code = "ZOO1";
    edit.put(course);
  });
  REQUIRE(test::choose("edit.find_anywhere"));
  field.SetValue(wxS("zoo1"));
  CHECK(test::wait_for([&] { return list.GetItemCount() == 1; }));
  field.SetValue(wxS("nothing of this kind"));
  CHECK(list.GetItemCount() == 0);
  press_enter(field);
  CHECK(window.IsShown());

  test::choose("file.close");
  CHECK(test::wait_for([&] { return !window.IsShown(); }));
  CHECK(test::last_error().empty());
}
