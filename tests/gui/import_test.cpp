// A spreadsheet comes in: read in the background, looked at, then taken as one edit or as a new programme.

#include <wx/modalhook.h>
#include <catch2/catch.hpp>

#include "base/atomic_file.h"
#include "tests/gui/opened.h"
#include "ui/commands/exchange.h"

using namespace attune;
using test::idle;

namespace {

// Answers every dialog in the place of a person, after `meanwhile`, and counts them.
class Answer : public wxModalDialogHook {
 public:
  explicit Answer(int id, std::function<void()> meanwhile = {}) : id_(id), meanwhile_(std::move(meanwhile)) {
    Register();
  }
  ~Answer() override { Unregister(); }
  int asked() const { return asked_; }

 protected:
  int Enter(wxDialog*) override {
    ++asked_;
    if (meanwhile_) meanwhile_();
    return id_;
  }

 private:
  int id_;
  std::function<void()> meanwhile_;
  int asked_ = 0;
};

void import(const std::filesystem::path& input, const std::filesystem::path& file = {}) {
  ui::import_to(test::frame(), input, file);
}

void rename_course(ui::Workspace& workspace, const std::string& title) {
  workspace.edit("Rename", [&](app::Edit& edit) {
    model::Course course = edit.before().courses()[0];
    course.title = title;
    edit.put(course);
  });
}

}  // namespace

TEST_CASE("what was edited while a spreadsheet was read is not taken back by the import", "[gui][import]") {
  test::Opened opened("C1 Y1.1 \"Anatomy\"");
  base::write_file(opened.folder / "courses.csv", "code,credits\nC1,3\n");
  const Answer answer(wxID_OK);
  import(opened.folder / "courses.csv");
  rename_course(opened.workspace(), "Surgery");
  REQUIRE(test::wait_for([&] { return answer.asked() == 1 && idle(); }));
  CHECK(opened.now().courses()[0].title == "Surgery");
  CHECK(opened.now().courses()[0].credits == 3);
}

TEST_CASE("an import whose programme changed while it was looked at says so and changes nothing", "[gui][import]") {
  test::Opened opened("C1 Y1.1 \"Anatomy\"");
  base::write_file(opened.folder / "courses.csv", "code,credits\nC1,3\n");
  const Answer answer(wxID_OK, [&] { rename_course(opened.workspace(), "Surgery"); });
  import(opened.folder / "courses.csv");
  REQUIRE(test::wait_for([&] { return answer.asked() == 1 && idle(); }));
  CHECK(test::last_error().find("import again") != std::string::npos);
  CHECK(opened.now().courses()[0].title == "Surgery");
  CHECK_FALSE(opened.now().courses()[0].credits.has_value());
}

TEST_CASE("an import is not taken by another programme that was opened meanwhile", "[gui][import]") {
  test::Opened opened("C1 Y1.1 \"Anatomy\"");
  base::write_file(opened.folder / "courses.csv", "code,title\nC9,Nine\n");
  const Answer answer(wxID_OK);
  import(opened.folder / "courses.csv");
  ui::create_path(test::frame(), opened.folder / "other.attune", {});
  REQUIRE(test::wait_for(idle));
  CHECK(answer.asked() == 0);
  CHECK(opened.now().courses().empty());
}

TEST_CASE("a spreadsheet becomes a new programme, and none is left where a person thinks better of it",
          "[gui][import]") {
  const test::TemporaryFolder folder;
  base::write_file(folder / "courses.csv", "code,title\nC1,Anatomy\n");
  {
    const Answer answer(wxID_CANCEL);
    import(folder / "courses.csv", folder / "new.attune");
    REQUIRE(test::wait_for([&] { return answer.asked() == 1 && idle(); }));
    CHECK_FALSE(std::filesystem::exists(folder / "new.attune"));
  }
  const Answer answer(wxID_OK);
  import(folder / "missing.csv", folder / "new.attune");
  REQUIRE(test::wait_for(idle));
  CHECK_FALSE(test::last_error().empty());
  CHECK_FALSE(std::filesystem::exists(folder / "new.attune"));
  CHECK(test::frame().workspace().document() == nullptr);

  import(folder / "courses.csv", folder / "new.attune");
  REQUIRE(test::wait_for([&] { return test::frame().workspace().document() != nullptr; }));
  CHECK(test::frame().workspace().snapshot()->courses().size() == 1);
  CHECK(test::frame().workspace().document()->file() == folder / "new.attune");
  test::choose("file.close");
}
