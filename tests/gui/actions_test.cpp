#include <algorithm>
#include <cstdlib>
#include <regex>
#include <set>

#include <wx/button.h>
#include <catch2/catch.hpp>

#include "app/jobs/language.h"
#include "app/paths.h"
#include "base/atomic_file.h"
#include "base/text.h"
#include "tests/gui/opened.h"
#include "tests/gui/window.h"
#include "tests/support/files.h"
#include "ui/actions.h"
#include "ui/commands/file.h"
#include "ui/widgets/hint_bar.h"

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

TEST_CASE("within a menu every mnemonic leads to one action, in every language", "[gui]") {
  for (const char* language : {"en", "zh_CN"}) {
    const base::Catalogue words = app::words(language);
    std::set<std::pair<ui::Menu, char>> seen;
    for (const ui::Action& action : ui::actions()) {
      if (action.kind == ui::ActionKind::choice) continue;
      const std::string label = action.label.in(words);
      INFO(label);
      const std::size_t at = label.find('&');
      REQUIRE(at + 1 < label.size());
      CHECK(seen.insert({action.menu, label[at + 1] | 0x20}).second);
    }
  }
}

TEST_CASE("a page says how one works with it until somebody has read it", "[gui]") {
  test::Opened opened("E1!I; C1 Y1.1: A1 lecture");
  test::choose("help.hints");
  test::choose("view.matrix");
  auto& hint = test::find<ui::HintBar>("hint");
  REQUIRE(hint.IsShown());
  auto& known = test::find<wxButton>("hint_known");
  wxCommandEvent pressed(wxEVT_BUTTON, known.GetId());
  known.ProcessWindowEvent(pressed);
  CHECK_FALSE(hint.IsShown());
  test::choose("view.gaps");
  CHECK(hint.IsShown());
  test::choose("view.matrix");
  CHECK_FALSE(hint.IsShown());
}

TEST_CASE("without a programme only what makes or opens one is enabled", "[gui]") {
  test::choose("file.close");
  test::pump();
  const std::set<std::string_view> enabled = {
      "file.new",     "file.sample",      "file.open",      "file.backup", "file.blank_workbook", "file.new_window",
      "help.hints",   "edit.preferences", "view.commands",  "file.import", "file.import_folder",  "file.quit",
      "view.english", "view.chinese",     "help.shortcuts", "help.guide",  "help.about"};
  for (const ui::Action& action : ui::actions()) {
    INFO(action.id);
    CHECK(test::is_enabled(action.id) == enabled.contains(action.id));
  }
}

TEST_CASE("the user guide is there in every language, and where nothing can show it one is told where",
          "[gui][guide]") {
  for (const std::string language : {"en", "zh_CN"}) {
    const std::filesystem::path guide = app::guide(language);
    CHECK(guide.filename() == language + ".html");
    const std::string page = base::read_file(guide);
    const std::regex linked("(?:src|href)=\"([^#\"][^\"]*)\"");
    for (std::sregex_iterator link(page.begin(), page.end(), linked); link != std::sregex_iterator(); ++link) {
      INFO((*link)[1].str());
      CHECK(std::filesystem::exists(guide.parent_path() / (*link)[1].str()));
    }
  }
  CHECK(app::guide("fr") == app::guide("en"));
  const std::string path = std::getenv("PATH");
  ::setenv("PATH", "/nowhere", 1);
  test::choose("help.guide");
  ::setenv("PATH", path.c_str(), 1);
  CHECK(test::find<wxInfoBar>("messages").IsShown());
  test::frame().hide_error();
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

TEST_CASE("a file that is gone leaves the list of recent ones when it is asked for", "[gui]") {
  const test::TemporaryFolder folder;
  const auto listed = [&] {
    const auto files = ui::application().settings().recent_files();
    return std::ranges::find(files, folder / "a.attune") != files.end();
  };
  ui::create_path(test::frame(), folder / "a.attune", {});
  test::choose("file.close");
  REQUIRE(listed());
  std::filesystem::remove(folder / "a.attune");
  ui::open_path(test::frame(), folder / "a.attune");
  test::pump();
  CHECK_FALSE(test::last_error().empty());
  CHECK_FALSE(listed());
}

TEST_CASE("a programme that cannot be written says so when it is opened, and refuses edits", "[gui]") {
  const test::TemporaryFolder folder;
  ui::create_path(test::frame(), folder / "a.attune", {});
  test::choose("file.close");
  test::frame().workspace().set_document(app::Document::open(folder / "a.attune", app::OpenMode::read_only));
  test::pump();
  CHECK(test::frame().GetTitle().Contains(wxS("read-only")));
  CHECK(test::find<wxInfoBar>("messages").IsShown());
  CHECK_FALSE(test::is_enabled("edit.programme"));
  CHECK_FALSE(test::frame().workspace().edit("Rename", [](app::Edit& edit) {
    model::Programme programme = edit.before().programme();
    programme.title = "Other";
    edit.put(programme);
  }));
  CHECK(test::last_error().find("read-only") != std::string::npos);
  test::choose("file.close");
}
