#include <catch2/catch.hpp>

#include <wx/button.h>

#include "tests/gui/window.h"
#include "tests/support/files.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/support/text.h"

using namespace attune;

namespace {

std::filesystem::path fixture(const char* name) { return test::source_dir() / "tests/publish/fixtures" / name; }

wxDataViewListCtrl& list_in(wxWindow& dialog, const char* name) {
  return dynamic_cast<wxDataViewListCtrl&>(*wxWindow::FindWindowByName(wxString::FromAscii(name), &dialog));
}

}  // namespace

TEST_CASE("a Word form is checked before it is used, and its values are shown", "[gui][form]") {
  REQUIRE(test::choose("file.sample"));
  const auto& courses = test::frame().workspace().snapshot()->courses();
  ui::FormDialog dialog(&test::frame(), test::frame().workspace(), 0, "en");
  wxWindow& use = *dialog.FindWindow(wxID_OK);
  wxDataViewListCtrl& problems = list_in(dialog, "form_problems");
  wxDataViewListCtrl& tags = list_in(dialog, "form_tags");
  CHECK_FALSE(use.IsEnabled());

  dialog.open(fixture("mistakes.docx"));
  CHECK_FALSE(use.IsEnabled());
  CHECK(problems.GetItemCount() == 3);

  dialog.open(fixture("libreoffice.docx"));
  CHECK(use.IsEnabled());
  CHECK(problems.GetItemCount() == 0);
  REQUIRE(tags.GetItemCount() > 10);
  CHECK(ui::utf8(tags.GetTextValue(0, 0)) == "{{course.title}}");
  CHECK(ui::utf8(tags.GetTextValue(0, 3)) == courses[0].title);

  // What is no Word document leaves nothing of the form before.
  dialog.open(test::source_dir() / "README.md");
  CHECK_FALSE(use.IsEnabled());
  CHECK(tags.GetItemCount() == 0);
  CHECK(test::toolkit_complaints().empty());
  test::choose("file.close");
}
