#include <wx/button.h>
#include <wx/choice.h>
#include <wx/modalhook.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <catch2/catch.hpp>

#include "tests/gui/opened.h"
#include "tests/gui/worker.h"
#include "ui/dialogs/waive_dialog.h"
#include "ui/support/post.h"
#include "ui/views/gaps_view.h"

using namespace attune;
using test::idle;
using test::Opened;
using ui::ViewId;

namespace {

ui::GapsView& gaps_view(Opened& opened) { return opened.view<ui::GapsView>(ViewId::gaps); }

// The first gap of the rule.
bool select(ui::GapsView& view, Opened& opened, std::string_view rule) {
  for (std::size_t row = 0; row < view.list().rows().size(); ++row) {
    const auto& shown = view.list().rows()[row];
    if (shown.is_heading() || opened.workspace().gaps()[shown.gap].rule != rule) continue;
    view.list().select(row);
    test::wait_for([] { return !wxTheApp->ProcessIdle(); });  // it scrolls there when there is nothing else to do
    return true;
  }
  return false;
}

void click(std::string_view name) {
  auto& button = test::find<wxButton>(name);
  wxCommandEvent event(wxEVT_BUTTON, button.GetId());
  event.SetEventObject(&button);
  button.ProcessWindowEvent(event);
  test::pump();
}

bool is_there(std::string_view name) { return wxWindow::FindWindowByName(ui::wx(name), &test::frame()) != nullptr; }

// Fills the dialog in, and sees what it says to a day that is none first.
class Waiving : public wxModalDialogHook {
 public:
  Waiving() { Register(); }
  std::string said;

 protected:
  int Enter(wxDialog* dialog) override {
    if (dynamic_cast<ui::WaiveDialog*>(dialog) == nullptr) return wxID_NONE;
    ui::post([this, dialog] {
      auto& until = *dynamic_cast<wxTextCtrl*>(wxWindow::FindWindowByName(wxS("waive_until"), dialog));
      wxWindow::FindWindowByName(wxS("waive_reason"), dialog)->SetFocus();
      dynamic_cast<wxTextCtrl*>(wxWindow::FindWindowByName(wxS("waive_reason"), dialog))->SetValue(wxS("a new post"));
      until.SetValue(wxS("soon"));
      press_ok(*dialog);
      said = ui::utf8(dynamic_cast<wxStaticText*>(wxWindow::FindWindowByName(wxS("waive_note"), dialog))->GetLabel());
      until.SetValue(wxS("2999-12-31"));
      press_ok(*dialog);
      if (dialog->IsModal()) dialog->EndModal(wxID_CANCEL);
    });
    return wxID_NONE;
  }

 private:
  static void press_ok(wxDialog& dialog) {
    wxCommandEvent event(wxEVT_BUTTON, wxID_OK);
    dialog.ProcessWindowEvent(event);
  }
};

}  // namespace

TEST_CASE("a gap is mended by what the planner finds for it, in one edit", "[gui][gaps]") {
  Opened opened(
      "programme years=1; framework school; F1! emotional F2! regulation; C1 empathy Y1.1 ; C2 internship Y1.2");
  auto& view = gaps_view(opened);
  REQUIRE(select(view, opened, "untaught"));
  REQUIRE(is_there("gap_find"));
  click("gap_find");
  REQUIRE(test::wait_for([] { return idle() && is_there("gap_add"); }));
  const std::size_t gaps = opened.workspace().figures().open_gap_count();
  click("gap_add");
  REQUIRE(opened.now().activities().size() == 1);
  CHECK(opened.workspace().figures().open_gap_count() != gaps);
  CHECK_FALSE(is_there("gap_add"));
  test::choose("edit.undo");
  CHECK(opened.now().activities().empty());
  CHECK(test::toolkit_complaints() == "");
}

TEST_CASE("a search that is stopped says so, and can be begun again", "[gui][gaps]") {
  Opened opened("programme years=1; framework school; F1! emotional; C1 empathy Y1.1");
  auto& view = gaps_view(opened);
  REQUIRE(select(view, opened, "untaught"));
  {
    const test::Worker hangs("exec sleep 60");
    click("gap_find");
    REQUIRE(opened.workspace().jobs().running("mend"));
    CHECK_FALSE(is_there("gap_find"));
    opened.workspace().jobs().cancel("mend");
    REQUIRE(test::wait_for([] { return is_there("gap_find"); }));
  }
  CHECK(test::find<wxStaticText>("gap_note").GetLabel() == wxS("The search ended without an answer."));
  click("gap_find");
  CHECK(test::wait_for([] { return idle() && is_there("gap_add"); }));
}

TEST_CASE("a gap that one edit mends has a button for it", "[gui][gaps]") {
  Opened opened("E1! E2! ; C1 Y1.1 -> E1@I: A1 lecture 2h -> E1@I E2@R");
  auto& view = gaps_view(opened);
  REQUIRE(select(view, opened, "taught-not-declared"));
  REQUIRE(test::find<wxButton>("gap_mend").GetLabel() == wxS("Declare E2 in C1"));
  click("gap_mend");
  CHECK(opened.now().alignments_of_course(0).size() == 2);
  CHECK_FALSE(opened.has_gap("taught-not-declared"));
  CHECK(test::toolkit_complaints() == "");
}

TEST_CASE("a gap is waived with a reason until a day, and the waiver is taken back", "[gui][gaps]") {
  Opened opened("E1! ; C1 Y1.1");
  auto& view = gaps_view(opened);
  REQUIRE(select(view, opened, "orphan-course"));
  const std::size_t open = opened.workspace().figures().open_gap_count();
  {
    Waiving waiving;
    click("gap_waive");
    CHECK_FALSE(waiving.said.empty());
  }
  const auto& waivers = opened.now().table<model::Waiver>();
  REQUIRE(waivers.size() == 1);
  CHECK(waivers[0].reason == "a new post");
  CHECK(waivers[0].until == "2999-12-31");
  CHECK(opened.workspace().figures().open_gap_count() == open - 1);
  CHECK_FALSE(select(view, opened, "orphan-course"));

  auto& shown = test::find<wxChoice>("gap_waived");
  shown.SetSelection(2);
  wxCommandEvent chosen(wxEVT_CHOICE, shown.GetId());
  shown.ProcessWindowEvent(chosen);
  CHECK(view.list().rows().gap_count() == 1);
  REQUIRE(select(view, opened, "orphan-course"));
  CHECK_FALSE(is_there("gap_find"));
  click("gap_waive");
  CHECK(opened.now().table<model::Waiver>().empty());
  CHECK(opened.workspace().figures().open_gap_count() == open);
  shown.SetSelection(0);
  shown.ProcessWindowEvent(chosen);
  CHECK(test::toolkit_complaints() == "");
}
