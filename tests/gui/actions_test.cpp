#include <set>

#include <catch2/catch.hpp>

#include "base/text.h"
#include "tests/gui/window.h"
#include "tests/support/files.h"
#include "ui/actions.h"
#include "ui/commands/file.h"

using namespace attune;

TEST_CASE("every action has its own id and shortcut, a label and a help", "[gui]") {
  std::set<std::string_view> seen;
  for (const ui::Action& action : ui::actions()) {
    INFO(action.id);
    CHECK(seen.insert(action.id).second);
    CHECK_FALSE(action.label.empty());
    CHECK_FALSE(action.help.empty());
    for (const auto shortcut : {action.shortcut, action.second_shortcut})
      if (!shortcut.empty()) CHECK(seen.insert(shortcut).second);
  }
}

TEST_CASE("without a programme only what makes or opens one is enabled", "[gui]") {
  test::choose("file.close");
  test::pump();
  const std::set<std::string_view> enabled = {"file.new",     "file.sample",        "file.open",
                                              "file.import",  "file.import_folder", "file.quit",
                                              "view.english", "view.chinese",       "help.shortcuts",
                                              "help.about"};
  for (const ui::Action& action : ui::actions()) {
    INFO(action.id);
    CHECK(test::is_enabled(action.id) == enabled.contains(action.id));
  }
}

TEST_CASE("undo and redo are enabled when there is something to take back, and say what", "[gui]") {
  const test::TemporaryFolder folder;
  ui::create_path(test::frame(), folder / "a.attune", {});
  test::pump();
  CHECK_FALSE(test::is_enabled("edit.redo"));
  test::frame().workspace().edit("Add course {code}", [](app::Edit& edit) {
    model::Course course;
    course.code = "MED1";
    edit.put(course);
  });
  test::pump();
  CHECK(test::is_enabled("edit.undo"));
  const auto* undo = test::frame().GetMenuBar()->FindItem(ui::id_of(ui::action("edit.undo")));
  CHECK(undo->GetItemLabelText().Contains(wxS("Add course")));
  CHECK(test::choose("edit.undo"));
  CHECK(test::frame().workspace().snapshot()->courses().empty());
  CHECK(test::is_enabled("edit.redo"));
  test::choose("file.close");
}

TEST_CASE("a file that is no programme is refused with a sentence, and what was open stays", "[gui]") {
  const test::TemporaryFolder folder;
  ui::create_path(test::frame(), folder / "a.attune", {});
  test::pump();
  ui::open_path(test::frame(), folder / "missing.attune");
  CHECK_FALSE(test::last_error().empty());
  CHECK(test::frame().workspace().document()->file() == folder / "a.attune");
  test::choose("file.close");
}
