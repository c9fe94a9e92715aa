#include "ui/models/command_list.h"

#include <catch2/catch.hpp>

using namespace attune;
using ui::Command;

namespace {

const std::vector<Command> commands = {
    {"file.export_xlsx", "Export as a workbook", "Export as a workbook", "File", ""},
    {"file.export_syllabus", "Export syllabi", "Export syllabi", "File", "Ctrl+E"},
    {"edit.undo", "\xE6\x92\xA4\xE9\x94\x80", "Undo", "Edit", "Ctrl+Z"},
    {"view.history", "History", "History", "View", "Ctrl+7"},
    {"file.report", "Make a report", "Make a report", "File", "", false},
};

std::vector<std::string> ids(std::string_view letters, const std::vector<std::string>& recent = {}) {
  std::vector<std::string> found;
  for (const std::size_t at : ui::find_commands(commands, letters, recent)) found.push_back(commands[at].id);
  return found;
}

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("without letters every command is there, the recent ones first", "[ui][commands]") {
  CHECK(ids("").size() == commands.size());
  CHECK(ids("").front() == "file.export_xlsx");
  const auto found = ids("", {"view.history", "edit.undo"});
  CHECK(found[0] == "view.history");
  CHECK(found[1] == "edit.undo");
}

TEST_CASE("commands are found by some of their letters in order, whatever the case", "[ui][commands]") {
  CHECK(ids("exsyl") == Ids{"file.export_syllabus"});
  CHECK(ids("EXP SYL") == Ids{"file.export_syllabus"});
  CHECK(ids("xyz").empty());
}

TEST_CASE("a beginning comes before a word, a word before scattered letters", "[ui][commands]") {
  CHECK(ids("exp").size() == 2);
  CHECK(ids("re").front() == "file.report");
  CHECK(ids("his").front() == "view.history");
  CHECK(ids("syllabi").front() == "file.export_syllabus");
}

TEST_CASE("a Chinese window's commands are found in both languages", "[ui][commands]") {
  CHECK(ids("undo") == Ids{"edit.undo"});
  CHECK(ids("\xE6\x92\xA4") == Ids{"edit.undo"});
  // Half a character is nothing.
  CHECK(ids("\xE6").empty());
}

TEST_CASE("of equals the one that was used lately comes first", "[ui][commands]") {
  CHECK(ids("export").front() == "file.export_xlsx");
  CHECK(ids("export", {"file.export_syllabus"}).front() == "file.export_syllabus");
}

TEST_CASE("a label loses what only a menu understands", "[ui][commands]") {
  CHECK(ui::plain_label("Export s&yllabi...") == "Export syllabi");
  CHECK(ui::plain_label("\xE5\xAF\xBC\xE5\x87\xBA(&E)...") == "\xE5\xAF\xBC\xE5\x87\xBA");
  CHECK(ui::plain_label("\xE5\xAF\xBC\xE5\x87\xBA(&E)\xE2\x80\xA6") == "\xE5\xAF\xBC\xE5\x87\xBA");
  CHECK(ui::plain_label("Save (as)") == "Save (as)");
}

TEST_CASE("a Chinese command is found by pinyin and by its initials", "[ui][commands]") {
  CHECK(ids("chexiao") == Ids{"edit.undo"});
  CHECK(ids("cx") == Ids{"edit.undo"});
}
