#include "tests/diagram/pictures.h"

#include <fmt/format.h>

#include <algorithm>

#include "app/worker/graphviz.h"
#include "diagram/draw.h"
#include "diagram/kinds.h"
#include "tests/support/curriculum.h"

namespace attune::test {

diagram::Graph gaps_of(std::string_view programme, const diagram::PictureOptions& options) {
  const model::Snapshot snapshot = curriculum(programme);
  return diagram::gap_graph(*snapshot, analysis::cover(*snapshot), options);
}

diagram::Scene picture_of(std::string_view programme, const diagram::PictureOptions& options) {
  return diagram::draw(gaps_of(programme, options), app::graphviz_layout(), diagram::Theme::light);
}

diagram::Graph graph_of(std::string_view kind, const model::Curriculum& curriculum,
                        const diagram::PictureOptions& options) {
  return diagram::find_picture_kind(kind)->make(curriculum, analysis::cover(curriculum), options);
}

diagram::Scene scene_of(std::string_view kind, const model::Curriculum& curriculum,
                        const diagram::PictureOptions& options) {
  return scene_of_graph(graph_of(kind, curriculum, options));
}

diagram::Scene scene_of_graph(const diagram::Graph& graph) {
  return diagram::draw(graph, app::graphviz_layout(), diagram::Theme::light);
}

std::string full_programme() {
  std::string text =
      "programme \"A programme\" years=5 terms_per_year=2\n"
      "stage PRE from_year=1 from_term=1 to_year=2 to_term=2 \"Before the wards\"\n"
      "stage CLI from_year=3 from_term=1 to_year=4 to_term=2 \"On the wards\"\n"
      "stage INT from_year=5 from_term=1 to_year=5 to_term=2 \"Internship\"\n";
  for (int branch = 1; branch <= 6; ++branch) {
    text += fmt::format("B{}! \"Branch number {}\"\n", branch, branch);
    for (int leaf = 1; leaf <= 4; ++leaf)
      text +=
          fmt::format("B{0}.{1}>B{0}!R \"A competency with a title that needs two lines, {0} {1}\"\n", branch, leaf);
  }
  for (int course = 1; course <= 30; ++course) {
    text += fmt::format("C{} Y{}.{} \"Course of medicine {}\" -> B1.1@I : ", course, 1 + course % 5, 1 + course % 2,
                        course);
    for (int activity = 1; activity <= 4; ++activity) {
      const int leaf = course * 7 + activity * 5;
      // B1.2 is taught by nobody.
      const std::string code = fmt::format("B{}.{}", 1 + leaf % 6, 1 + leaf / 6 % 4);
      text += fmt::format("A{}.{} lecture 2h -> {}@{}, ", course, activity, code == "B1.2" ? "B2.1" : code,
                          leaf % 3 ? "R" : "I");
    }
    text += fmt::format("X{} summative -> B{}.{}\n", course, 1 + course % 5, 3 + course % 2);
  }
  text += "second: ";
  for (int activity = 1; activity <= 20; ++activity)
    text +=
        fmt::format("{}S{} Y{}.1 \"Volunteering in a place of many words, {}\" reach=0.1 -> B{}.{}@R",
                    activity > 1 ? ", " : "", activity, 1 + activity % 5, activity, 2 + activity % 5, 1 + activity % 4);
  return text;
}

std::string rich_programme() {
  return full_programme() +
         "\nM1 Y1.1 \"Ethics\" elective reach=0.3 -> B1.1@I B1.2@I: A1 lecture 2h S1 -> B1.1@I, A2 roleplay 3h S5 -> "
         "B2.1@R, "
         "A3 bedside 4h, X1 formative -> B2.1, X2 summative 40% activity=A1 -> B1.1\n"
         "M2 Y2.1 \"Communication\" prerequisites=M1: A4 seminar 2h -> B2.1@R\n"
         "M3 Y3.1 \"Ward\" clinical prerequisites=M2: A5 bedside 8h -> B2.1@M, X3 summative -> B2.1\n"
         "M4 Y1.1 \"Too early\" prerequisites=M3: A6 lecture -> B3.1@I\n"
         "M5 \"At no time\": A7 journal -> B3.2@I\n"
         "training T1 teacher=Wang method=roleplay \"Role play for teachers\"\n"
         "framework nat role=standard status=adopted \"National standard\"\n"
         "N1! \"Talks with patients\"; N2! \"Answers to nobody\"\n"
         "relation from=nat:N1 relation=related to=own:B2.1\n"
         "instrument JSE min=20 max=140 \"A scale of empathy\" subscales=Taking+Caring\n"
         "administration D1 instrument=JSE cohort=2024 year=1 term=1; administration D2 instrument=JSE cohort=2024 "
         "year=3\n"
         "score administration=D1 n=40 mean=100 sd=10; score administration=D2 n=38 mean=106.5 sd=11\n"
         "score administration=D1 subscale=Caring n=40 mean=44\n";
}

std::size_t count_of(const diagram::Scene& scene, diagram::Role role) {
  return static_cast<std::size_t>(std::count_if(scene.shapes.begin(), scene.shapes.end(),
                                                [&](const diagram::Shape& shape) { return shape.role == role; }));
}

const diagram::Shape* shape_named(const diagram::Scene& scene, std::string_view id) {
  const auto found = std::find_if(scene.shapes.begin(), scene.shapes.end(),
                                  [&](const diagram::Shape& shape) { return shape.id == id; });
  return found == scene.shapes.end() ? nullptr : &*found;
}

std::string words_of(const diagram::Shape& shape) {
  std::string text;
  for (const diagram::Words& words : shape.words) text += (text.empty() ? "" : " ") + words.text;
  return text;
}

}  // namespace attune::test
