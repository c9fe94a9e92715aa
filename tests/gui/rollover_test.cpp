#include <wx/button.h>
#include <wx/choice.h>
#include <wx/textctrl.h>
#include <catch2/catch.hpp>

#include "tests/gui/opened.h"
#include "ui/dialogs/rollover_dialog.h"

using namespace attune;
using test::idle;
using test::Opened;

namespace {

void choose_in(std::string_view name, int which) {
  auto& choice = test::find<wxChoice>(name);
  choice.SetSelection(which);
  wxCommandEvent event(wxEVT_CHOICE, choice.GetId());
  event.SetEventObject(&choice);
  choice.ProcessWindowEvent(event);
  test::wait_for(idle);
}

}  // namespace

TEST_CASE("what a new edition would leave behind is shown before anything is done", "[gui][rollover]") {
  Opened opened(
      "framework a ; A1! A2! ; framework b ; B1! ; relation from=a:A1 relation=\"replaced by\" to=b:B1 ; "
      "C1 Y1.1: X1 -> a:A1@I, X2 -> a:A2@I");
  const auto before = opened.workspace().snapshot();
  ui::RolloverDialog dialog(&test::frame(), opened.workspace());
  auto& list = test::find<wxDataViewListCtrl>("rollover_list");
  REQUIRE(test::wait_for(idle));
  CHECK(dialog.FindWindow(wxID_OK)->IsEnabled());
  CHECK(list.GetItemCount() == 0);

  choose_in("rollover_where", 1);
  CHECK_FALSE(dialog.FindWindow(wxID_OK)->IsEnabled());
  choose_in("rollover_edition", 2);
  CHECK(dialog.FindWindow(wxID_OK)->IsEnabled());
  CHECK(list.GetItemCount() > 0);
  choose_in("rollover_edition", 1);
  CHECK_FALSE(dialog.FindWindow(wxID_OK)->IsEnabled());
  CHECK(list.GetItemCount() == 0);
  test::find<wxTextCtrl>("rollover_title").SetValue(wxS("Medicine 2027"));
  CHECK(dialog.options().title == "Medicine 2027");
  CHECK(dialog.options().year == analysis::Years::same);
  CHECK(opened.workspace().snapshot() == before);
}
