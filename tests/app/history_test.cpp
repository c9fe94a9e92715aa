#include "app/history.h"

#include <catch2/catch.hpp>

#include "tests/support/files.h"

using namespace attune;
using app::Document;

namespace {

// Two languages, a course and an activity that is aligned to a competency.
struct Planned {
  Planned() {
    model::Programme programme;
    programme.language_2 = "zh_CN";
    document = Document::create(folder / "a.attune", programme);
    document->edit("Fill", [](app::Edit& edit) {
      model::Framework framework;
      framework.key = "own";
      framework.id = edit.put(framework);
      model::Competency competency;
      competency.framework = framework.id;
      competency.code = "E1";
      competency.title = "Notice";
      competency.title_2 = "\xE5\xAF\x9F\xE8\xA7\x89";
      competency.id = edit.put(competency);
      model::Course course;
      course.code = "C1";
      course.course_kind = "basic";
      course.required = true;
      course.id = edit.put(course);
      model::Alignment alignment;
      alignment.course = course.id;
      alignment.competency = competency.id;
      alignment.level = "R";
      alignment.status = model::AlignmentStatus::agreed;
      edit.put(alignment);
    });
  }

  std::string after(model::Kind kind, std::string_view field, app::Values values,
                    const base::Catalogue& words = base::Catalogue()) {
    for (const auto& change : app::describe_step(*document, document->history().back().seq, words, values))
      if (change.kind == kind)
        for (const auto& said : change.fields)
          if (said.field == field) return said.after;
    return "(nothing)";
  }

  test::TemporaryFolder folder;
  std::unique_ptr<Document> document;
};

}  // namespace

TEST_CASE("the history tells codes of the file in words", "[app][history]") {
  Planned planned;
  CHECK(planned.after(model::Kind::course, "kind", app::Values::words) == "Basic science");
  CHECK(planned.after(model::Kind::course, "required", app::Values::words) == "yes");
  CHECK(planned.after(model::Kind::alignment, "level", app::Values::words) == "R Reinforced");
  CHECK(planned.after(model::Kind::alignment, "status", app::Values::words) == "Agreed");
  CHECK(planned.after(model::Kind::alignment, "competency", app::Values::words) == "E1 Notice");
}

TEST_CASE("for programs the history tells what the file says", "[app][history]") {
  Planned planned;
  CHECK(planned.after(model::Kind::course, "kind", app::Values::codes) == "basic");
  CHECK(planned.after(model::Kind::alignment, "level", app::Values::codes) == "R");
  CHECK(planned.after(model::Kind::alignment, "status", app::Values::codes) == "agreed");
}

TEST_CASE("the history names things in the language of the reader", "[app][history]") {
  Planned planned;
  const auto chinese = base::Catalogue::load({}, "zh_CN");
  CHECK(planned.after(model::Kind::alignment, "competency", app::Values::codes, chinese) ==
        "E1 \xE5\xAF\x9F\xE8\xA7\x89");
}

TEST_CASE("an alignment that was deleted is called by what it joined", "[app][history]") {
  Planned planned;
  planned.document->edit("Delete", [](app::Edit& edit) { edit.remove(edit.before().alignments()[0].id); });
  const auto changes = app::describe_step(*planned.document, planned.document->history().back().seq, base::Catalogue(),
                                          app::Values::codes);
  REQUIRE(changes.size() == 1);
  CHECK(changes[0].name == "C1 \xE2\x86\x92 E1");
}
