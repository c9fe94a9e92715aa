// Charts: bars of coverage and hours, the radar of dimensions, scores before and after.

#include <catch2/catch.hpp>

#include <algorithm>

#include "tests/diagram/pictures.h"
#include "tests/support/curriculum.h"

using namespace attune;
using diagram::Role;
using test::shape_named;
using test::words_of;

namespace {

diagram::Scene chart(const char* kind, std::string_view programme) {
  return test::scene_of(kind, *test::curriculum(programme));
}

const diagram::Rect& mark(const diagram::Scene& scene, std::string_view id) {
  const auto found = std::ranges::find(scene.marks, id, &diagram::Shape::id);
  if (found == scene.marks.end()) throw std::invalid_argument("no mark " + std::string(id));
  return found->rect;
}

const diagram::Connector& line(const diagram::Scene& scene, std::string_view id) {
  const auto found = std::ranges::find(scene.connectors, id, &diagram::Connector::id);
  if (found == scene.connectors.end()) throw std::invalid_argument("no line " + std::string(id));
  return *found;
}

double distance(diagram::Point a, diagram::Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

constexpr const char* two_stages =
    "programme years=2 terms_per_year=1; stage P from_year=1 to_year=1 \"Before\"; stage Q from_year=2 to_year=2;"
    "E1!I emotional; E2!I emotional; C1!I cognitive;";

}  // namespace

TEST_CASE("bars of coverage tell every part of the programme by every definition", "[diagram][charts]") {
  const diagram::Scene scene =
      chart("coverage",
            std::string(two_stages) + "K1 Y1: A1 lecture 2h -> E1@I; K2 Y2: A2 lecture 2h -> C1@I, X1 summative -> C1");
  CHECK_THAT(words_of(*shape_named(scene, "taught-programme")), Catch::Contains("67 %") && Catch::Contains("2 of 3"));
  CHECK_THAT(words_of(*shape_named(scene, "taught-dimension-emotional")), Catch::Contains("1 of 2"));
  CHECK(shape_named(scene, "taught-dimension-cognitive")->role == Role::covered);
  CHECK(shape_named(scene, "assessed-stage-P")->role == Role::gap);
  CHECK_THAT(words_of(*shape_named(scene, "taught-stage-Q")), Catch::Contains("1 of 3"));
  CHECK(shape_named(scene, "taught-setting-second")->role == Role::gap);
  CHECK(mark(scene, "bar-taught-programme").width == Approx(2 * mark(scene, "bar-taught-stage-P").width));
  // A gap has no bar, and a dimension leads to its competencies.
  CHECK_THROWS(mark(scene, "bar-assessed-stage-P"));
  CHECK(shape_named(scene, "taught-dimension-emotional")->subjects.size() == 2);
}

TEST_CASE("bars of hours are on one scale, and say how much reaches the students", "[diagram][charts]") {
  const diagram::Scene scene =
      chart("hours",
            "E1!I; K1 Y1.1 elective reach=0.5: A1 lecture 10h -> E1@I, A2 lecture roleplay 30h;"
            "K2 Y1.1: A3 reading 20h, A4 5h");
  const auto hours = [&](std::string_view id) { return words_of(*shape_named(scene, id)); };
  CHECK_THAT(hours("hours-method-lecture"), Catch::Contains("40 h") && Catch::Contains("20 h"));
  CHECK_THAT(hours("hours-mode-passive"), Catch::Contains("60 h") && Catch::Contains("40 h"));
  CHECK_THAT(hours("hours-mode-practice"), Catch::Contains("30 h") && Catch::Contains("15 h"));
  CHECK_THAT(hours("hours-no-method"), Catch::Contains("5 h"));
  CHECK(shape_named(scene, "hours-mode-interactive")->role == Role::gap);
  CHECK(shape_named(scene, "mode-reflection")->role == Role::gap);
  CHECK(mark(scene, "bar-hours-mode-passive").width == Approx(2 * mark(scene, "bar-hours-mode-practice").width));
  CHECK(mark(scene, "effective-hours-method-lecture").width ==
        Approx(mark(scene, "bar-hours-method-lecture").width / 2));
}

TEST_CASE("the radar measures levels against their targets", "[diagram][charts]") {
  const diagram::Scene scene = chart("radar",
                                     "E1!M emotional; E2!I emotional; C1!R cognitive; R1!I regulation;"
                                     "K1 Y1.1: A1 lecture 2h -> E1@R C1@R");
  const diagram::Shape* emotional = shape_named(scene, "levels-emotional");
  REQUIRE(emotional);
  CHECK(emotional->role == Role::gap);
  CHECK_THAT(words_of(*emotional), Catch::Contains("reached 1") && Catch::Contains("target 2"));
  CHECK(shape_named(scene, "levels-cognitive")->role == Role::covered);
  CHECK_THAT(words_of(*shape_named(scene, "levels-regulation")), Catch::Contains("reached 0"));
  // Of three levels: the axis is as long as the way to the outermost ring.
  const auto& reached = line(scene, "levels-reached").curve;
  const diagram::Point middle = line(scene, "levels-axis-0").curve.front();
  const double axis = distance(middle, line(scene, "levels-ring-2").curve.front());
  CHECK(distance(middle, reached[0]) == Approx(axis / 3));
  CHECK(distance(middle, reached[3]) == Approx(axis * 2 / 3));
  CHECK(distance(middle, reached[6]) == Approx(0).margin(1e-9));
  CHECK(distance(reached.front(), reached.back()) == Approx(0).margin(1e-9));
}

TEST_CASE("a stage's radar shows what the policy asks for", "[diagram][charts]") {
  const diagram::Scene scene = chart("radar", std::string(two_stages) +
                                                  "policy balance.P.emotional=0.5..0.8 balance.Q.emotional=0.1..0.3;"
                                                  "K1 Y1: A1 lecture 1h -> E1@I, A2 lecture 3h -> C1@I;"
                                                  "K2 Y2: A3 lecture 2h -> E1@I, A4 lecture 8h -> C1@I");
  CHECK(shape_named(scene, "share-P-emotional")->role == Role::gap);
  CHECK_THAT(words_of(*shape_named(scene, "share-P-emotional")), Catch::Contains("25 %") && Catch::Contains("50 %"));
  CHECK(shape_named(scene, "share-Q-emotional")->role == Role::covered);
  CHECK(shape_named(scene, "share-Q-cognitive")->role == Role::first_classroom);
  const auto& asked = line(scene, "stage-0-asked-0").curve;
  const diagram::Point middle = line(scene, "stage-0-axis-0").curve.front();
  // The axis ends at 80 %.
  CHECK(distance(middle, asked.front()) == Approx(distance(middle, asked.back()) * 5 / 8));
}

TEST_CASE("any number of dimensions finds room around a radar", "[diagram][charts]") {
  for (int count = 1; count <= 14; ++count) {
    std::string programme = "programme years=1 terms_per_year=1\n";
    for (int i = 1; i <= count; ++i)
      programme +=
          "E" + std::to_string(i) + "!I dimension=\"a dimension of some length, number " + std::to_string(i) + "\"\n";
    INFO(count);
    const diagram::Scene scene = chart("radar", programme);
    for (std::size_t i = 0; i < scene.shapes.size(); ++i)
      for (std::size_t j = i + 1; j < scene.shapes.size(); ++j)
        CHECK_FALSE(scene.shapes[i].rect.overlaps(scene.shapes[j].rect));
    CHECK(std::ranges::count_if(scene.shapes, [](const auto& each) { return each.id.starts_with("levels-a_20"); }) ==
          count);
  }
}

TEST_CASE("scores stand on the scale of their instrument, with the change from first to last", "[diagram][charts]") {
  const diagram::Scene scene =
      chart("scores",
            "instrument JSE min=0 max=100 \"Scale\"; administration A instrument=JSE cohort=2024 year=1;"
            "administration B instrument=JSE cohort=2024 year=2; administration C instrument=JSE cohort=2025 year=1;"
            "score administration=A mean=50 sd=10 n=20; score administration=B mean=45.5 sd=10 n=20;"
            "score administration=C mean=60");
  const auto middle = [&](std::string_view id) { return mark(scene, id).middle().x; };
  const double low = line(scene, "low-0").curve.front().x, high = line(scene, "high-0").curve.front().x;
  CHECK(middle("mean-scores-A") == Approx((low + high) / 2));
  CHECK(middle("mean-scores-B") == Approx(low + (high - low) * 0.455));
  CHECK(mark(scene, "deviation-scores-A").width == Approx((high - low) * 0.2));
  std::string words;
  for (const diagram::Words& each : scene.words) words += each.text + "\n";
  CHECK_THAT(words, Catch::Contains("\xe2\x88\x92"
                                    "4.5") &&
                        Catch::Contains("d = \xe2\x88\x92"
                                        "0.45"));
  // Measured once is a gap.
  CHECK(shape_named(scene, "scores-C")->role == Role::gap);
  CHECK_THROWS(mark(scene, "deviation-scores-C"));
  CHECK(words_of(*shape_named(scene, "change-2")) == "Measured once");
}

TEST_CASE("subscales are left out where there is too much to read", "[diagram][charts]") {
  std::string programme = "instrument I subscales=a+b\n";
  for (int i = 1; i <= 31; ++i) {
    const std::string code = "D" + std::to_string(i);
    programme += "administration " + code + " instrument=I cohort=" + std::to_string(2000 + i) + " year=1\n";
    for (const char* subscale : {"", "subscale=a", "subscale=b"})
      programme += "score administration=" + code + " mean=5 " + subscale + "\n";
  }
  const diagram::Scene scene = chart("scores", programme);
  CHECK(scene.description.find("too many for one picture") != std::string::npos);
  CHECK(test::count_of(scene, Role::branch) == 31);
}
