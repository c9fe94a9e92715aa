#include "app/edits/programme.h"

#include <catch2/catch.hpp>

#include "app/edits/change_field.h"
#include "base/error.h"
#include "tests/support/document.h"

using namespace attune;

namespace {

model::Programme on_scale(const model::Curriculum& curriculum, std::string_view scale) {
  model::Programme programme = curriculum.programme();
  programme.scale = scale;
  return programme;
}

std::string complaint(const model::Curriculum& curriculum, const model::Programme& programme) {
  const auto complaints = app::judge_programme(curriculum, programme);
  return complaints.empty() ? std::string() : complaints.front().message.english();
}

}  // namespace

TEST_CASE("what another program changed of the programme meanwhile stays", "[app][edits][programme]") {
  const test::TemporaryDocument document("programme title=Medicine years=5");
  const model::Programme seen = document.now().programme();
  const auto other = app::Document::open(document->file());
  model::Programme theirs = seen;
  theirs.institution = "North Coast College";
  REQUIRE(app::change_programme(*other, theirs));
  model::Programme ours = seen;
  ours.title = "Nursing";
  SECTION("and is not known yet") {}
  SECTION("and was noticed while the fields were being typed") { REQUIRE(document->refresh()); }
  REQUIRE(app::change_programme(*document, ours, {}, &seen));
  CHECK(document.now().programme().title == "Nursing");
  CHECK(document.now().programme().institution == "North Coast College");
}

TEST_CASE("the programme's facts change in one edit, which is undone as one", "[app][edits][programme]") {
  const test::TemporaryDocument document("programme title=Medicine years=5");
  const model::Programme before = document.now().programme();
  model::Programme programme = before;
  programme.title = "Nursing";
  programme.institution = "North Coast College";
  programme.years = 3;
  REQUIRE(app::change_programme(*document, programme));
  CHECK(document.now().programme() == programme);
  CHECK_FALSE(app::change_programme(*document, programme));
  CHECK(document->next_undo()->label.english() == "Change the programme");
  document->undo();
  CHECK(document.now().programme() == before);
}

TEST_CASE("another scale takes the levels of alignments and targets along", "[app][edits][programme]") {
  const test::TemporaryDocument document("E1!M E2! ; C1 Y1.1 -> E2: A1 lecture 2h -> E1@R, A2 lecture 2h -> E1@M");
  const auto miller = model::find_scale("miller", document.now().table<model::ScaleLevel>());
  const app::LevelMap levels = app::propose_levels(document.now(), miller);
  CHECK(levels == app::LevelMap{{"R", "SH"}, {"M", "D"}});
  REQUIRE(app::change_programme(*document, on_scale(document.now(), "miller"), levels));
  CHECK(app::levels_in_use(document.now()) == std::vector<std::string>{"SH", "D"});
  CHECK(document.now().competencies()[0].target == "D");
  CHECK(document.now().alignments()[0].level.empty());
  document->undo();
  CHECK(app::levels_in_use(document.now()) == std::vector<std::string>{"R", "M"});
}

TEST_CASE("levels are proposed by what they are called, else by how far up they stand", "[app][edits][programme]") {
  const test::TemporaryDocument document("E1!M ; C1 Y1.1: A1 lecture 2h -> E1@I");
  const auto proposed = [&](std::string_view scale) {
    return app::propose_levels(document.now(), model::find_scale(scale, document.now().table<model::ScaleLevel>()));
  };
  CHECK(proposed("ida") == app::LevelMap{{"I", "I"}, {"M", "A"}});
  // The same letter, but another level.
  CHECK(proposed("hml") == app::LevelMap{{"I", "L"}, {"M", "H"}});
}

TEST_CASE("a scale without the levels in use is refused, and nothing changes", "[app][edits][programme]") {
  const test::TemporaryDocument document("E1!M ; C1 Y1.1: A1 lecture 2h -> E1@R");
  CHECK_THROWS_AS(app::change_programme(*document, on_scale(document.now(), "ida")), base::Error);
  CHECK_THROWS_AS(app::change_programme(*document, on_scale(document.now(), "ida"), {{"R", "D"}, {"M", "X"}}),
                  base::Error);
  const auto verdict = app::change_field(*document, app::ref(document.now().programme()), "scale", "ida");
  CHECK(verdict.error.english() ==
        "Alignments or targets are at level R, which the scale ida does not have: say which level takes its place.");
  CHECK(complaint(document.now(), on_scale(document.now(), "none")) == "There is no scale none.");
  CHECK(document.now().programme().scale == "irm");
  CHECK(document->history().size() == 1);
}

TEST_CASE("a programme does not end before what stands in it", "[app][edits][programme]") {
  const test::TemporaryDocument document("programme years=5 terms_per_year=3 ; C1 Y2.3 ; C2 Y4.1");
  model::Programme programme = document.now().programme();
  programme.years = 4;
  CHECK(complaint(document.now(), programme).empty());
  programme.years = 3;
  CHECK(complaint(document.now(), programme) == "C2 stands in year 4: the programme cannot end before.");
  programme.years = 21;
  CHECK(complaint(document.now(), programme) == "It must be between 1 and 20.");
  programme.years.reset();
  programme.terms_per_year = 2;
  CHECK(complaint(document.now(), programme) == "C1 stands in term 3 of a year: there cannot be fewer terms.");
}

TEST_CASE("the second language is another than the first", "[app][edits][programme]") {
  const test::TemporaryDocument document("");
  model::Programme programme = document.now().programme();
  programme.language_2 = programme.language;
  CHECK(complaint(document.now(), programme) == "The second language must be another than the first.");
}
