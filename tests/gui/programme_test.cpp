#include <catch2/catch.hpp>

#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "app/edits/programme.h"
#include "tests/gui/opened.h"
#include "ui/commands/edit.h"
#include "ui/support/post.h"

using namespace attune;

namespace {

void choose_starting(wxChoice& choice, std::string_view text) {
  for (unsigned i = 0; i < choice.GetCount(); ++i)
    if (choice.GetString(i).StartsWith(ui::wx(text))) choice.SetSelection(static_cast<int>(i));
  wxCommandEvent event(wxEVT_CHOICE, choice.GetId());
  event.SetEventObject(&choice);
  choice.ProcessWindowEvent(event);
}

void click(wxDialog& dialog, int id) {
  wxCommandEvent event(wxEVT_BUTTON, id);
  event.SetEventObject(dialog.FindWindow(id));
  dialog.ProcessWindowEvent(event);
}

}  // namespace

TEST_CASE("the programme's facts and its scale change in a dialog, in one edit", "[gui][programme]") {
  test::Opened opened("E1!M ; C1 Y1.1: A1 lecture 2h -> E1@R");
  ui::post([] {
    test::find<wxTextCtrl>("programme_title").SetValue(wxS("Nursing"));
    test::find<wxTextCtrl>("programme_years").SetValue(wxS("3"));
    choose_starting(test::find<wxChoice>("programme_scale"), "Knows, Knows how");
    choose_starting(test::find<wxChoice>("level_R"), "KH");
    click(test::find<wxDialog>("programme"), wxID_OK);
  });
  ui::edit_programme(test::frame());
  CHECK(opened.now().programme().title == "Nursing");
  CHECK(opened.now().programme().years == 3);
  CHECK(app::levels_in_use(opened.now()) == std::vector<std::string>{"KH", "D"});
  CHECK(test::choose("edit.undo"));
  CHECK(opened.now().programme().title.empty());
  CHECK(app::levels_in_use(opened.now()) == std::vector<std::string>{"R", "M"});
}

TEST_CASE("what the programme cannot be is said in its dialog, which stays", "[gui][programme]") {
  test::Opened opened("programme years=5 terms_per_year=2 ; C1 Y4.1");
  const auto steps = opened.workspace().document()->history().size();
  ui::post([] {
    auto& dialog = test::find<wxDialog>("programme");
    test::find<wxTextCtrl>("programme_years").SetValue(wxS("3"));
    click(dialog, wxID_OK);
    CHECK(dialog.IsModal());
    CHECK(test::find<wxStaticText>("complaint").GetLabel().Contains(wxS("C1")));
    click(dialog, wxID_CANCEL);
  });
  ui::edit_programme(test::frame());
  CHECK(opened.workspace().document()->history().size() == steps);
}
