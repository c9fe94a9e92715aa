#include "diagram/kinds/heatmap.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/number.h"
#include "diagram/parts/competency_heads.h"
#include "diagram/parts/course_rows.h"

namespace attune::diagram {

using analysis::Coverage;
using model::Curriculum;
using model::Index;

namespace {

// What a course has for a competency; levels are ranks, -1: not at all.
struct HeatCell {
  int declared = -1, taught = -1;
  bool assessed = false;
  std::set<Index> activities;
};

class HeatmapPicture : Picture {
  static constexpr double head_width = 268;
  static constexpr std::size_t most_columns = 48, most_courses = 120;
  static constexpr std::string_view assessed_sign = "*";

 public:
  HeatmapPicture(const Curriculum& of, const Coverage& covered, const PictureOptions& wanted)
      : Picture(of, covered, wanted, N_("Heatmap: which course teaches which competency, at its highest level there.")),
        shown_(shown_competencies(of, covered, wanted, most_columns)),
        rows_(course_rows(of, words, most_courses)) {}

  Graph make() {
    if (shown_.list.empty()) {
      only("no-competencies", competencies_missing_title(), competencies_missing_text());
      return finish();
    }
    graph.notes.push_back(words.definition(options.covered_by));
    if (shown_.folded)
      note_folded(N_("{all} competencies are too many for one picture: some columns are branches, folded."),
                  shown_.leaf_count);
    if (rows_.folded)
      note({N_("{all} courses are too many for one picture: each row is a kind of course in a stage."),
            {{"all", count_text(curriculum.courses().size())}}});
    Matrix matrix;
    CodedColumns columns = coded_columns(shown_, curriculum, coverage, words, boxes, options.covered_by, 30);
    matrix.cell = {30, 22};
    matrix.head_width = head_width;
    matrix.columns = std::move(columns.heads);
    matrix.column_groups = std::move(columns.groups);
    for (const CourseRows::Group& group : rows_.groups) {
      MatrixGroup into{group.title, {}};
      for (const CourseRow& each : group.rows) into.rows.push_back(row(each));
      matrix.groups.push_back(std::move(into));
    }
    const PlacedMatrix placed = place_matrix(graph, boxes, std::move(matrix));
    place_key(graph, boxes, columns.key, {0, placed.bottom + 6}, std::max(placed.width, 640.0));
    explain();
    return finish();
  }

 private:
  template <class Note>
  void each(std::span<const Index> alignments, std::map<std::size_t, HeatCell>& cells, Note note_one) const {
    for (const Index row : alignments) {
      const model::Alignment& alignment = curriculum.alignments()[row];
      const Index competency = curriculum.competency_of(row);
      if (competency == model::none || !analysis::counts(alignment, coverage.thresholds)) continue;
      const std::size_t column = shown_.place_of[competency];
      if (column != ShownCompetencies::nowhere)
        note_one(cells[column], curriculum.scale().rank(alignment.level).value_or(0));
    }
  }

  std::map<std::size_t, HeatCell> cells_of(const CourseRow& of) const {
    std::map<std::size_t, HeatCell> cells;
    const auto examine = [&](std::span<const Index> assessments) {
      for (const Index assessment : assessments)
        each(curriculum.alignments_of_assessment(assessment), cells, [](HeatCell& cell, int) { cell.assessed = true; });
    };
    for (const Index course : of.courses) {
      each(curriculum.alignments_of_course(course), cells,
           [](HeatCell& cell, int level) { cell.declared = std::max(cell.declared, level); });
      examine(curriculum.assessments_of_course(course));
    }
    for (const Index activity : of.activities) {
      each(curriculum.alignments_of_activity(activity), cells, [&](HeatCell& cell, int level) {
        cell.taught = std::max(cell.taught, level);
        cell.activities.insert(activity);
      });
      examine(curriculum.assessments_of_activity(activity));
    }
    return cells;
  }

  MatrixRow row(const CourseRow& of) {
    MatrixRow row;
    const auto cells = cells_of(of);
    const bool second = of.courses.empty();
    row.head = boxes.begin(second ? Role::second_classroom : Role::first_classroom, of.name, head_width);
    for (const Index course : of.courses) row.head.subjects.push_back(subject_of(curriculum.courses()[course]));
    if (second)
      for (const Index activity : of.activities)
        row.head.subjects.push_back(subject_of(curriculum.activities()[activity]));
    row.head.title = of.title;
    row.head.landmark = of.courses.size() == 1;
    const std::size_t several = second ? of.activities.size() : of.courses.size();
    const bool counted = second || rows_.folded;
    boxes.write(row.head, counted ? words.in_brackets(of.title, {count_text(several)}) : of.title, Font::small, 1);
    // A thin row: the words need no more room than they take.
    row.head.size.height = 22;
    for (const auto& [column, cell] : cells) row.cells.push_back({column, 0, node_of(cell, row.head, column)});
    return row;
  }

  Node node_of(const HeatCell& cell, const Node& head, std::size_t column) {
    std::string text = words.level(std::max(cell.taught, cell.declared));
    const std::string level = text.empty() ? "+" : text;
    Role role = Role::gap;
    std::vector<std::string> facts;
    if (cell.taught >= 0) {
      role = shade_of(cell.taught, curriculum.scale().levels.size());
      text = level;
      facts.push_back(say(N_("taught")) + (words.level(cell.taught).empty() ? "" : " " + words.level(cell.taught)));
    } else if (cell.declared >= 0) {
      role = Role::uncovered;
      text = "(" + level + ")";
      facts.push_back(say(N_("declared, but not taught")));
    } else {
      text.clear();
      facts.push_back(say(N_("assessed, but not taught")));
    }
    if (cell.assessed) {
      text += assessed_sign;
      if (cell.taught >= 0) facts.push_back(say(N_("assessed")));
    }
    const Shown& shown = shown_.list[column];
    const std::string name = name_of(shown, curriculum, words);
    Node node = boxes.cell(role, "cell-" + head.name + "-" + count_text(column), {30, 22}, text);
    node.title = head.title + ", " + name + ": " + dotted(facts);
    if (shown.competency != model::none)
      node.subjects.push_back(subject_of(curriculum.competencies()[shown.competency]));
    for (const Index activity : cell.activities) {
      node.subjects.push_back(subject_of(curriculum.activities()[activity]));
      node.description += (node.description.empty() ? "" : "; ") + words.name_of(curriculum.activities()[activity]);
    }
    return node;
  }

  void explain() {
    legend(Role::covered, N_("Competency, covered"));
    legend(Role::uncovered, N_("Not covered; in a cell: declared, but not taught there, the level in brackets"));
    legend(Role::gap, N_("Gap: taught nowhere; in a cell: assessed, but not taught there"));
    legend_of_shades(N_("Taught, {level}"));
    note({N_("{sign} in a cell: assessed there."), {{"sign", std::string(assessed_sign)}}});
  }

  ShownCompetencies shown_;
  CourseRows rows_;
};

}  // namespace

Graph heatmap_graph(const Curriculum& curriculum, const Coverage& coverage, const PictureOptions& options) {
  return HeatmapPicture(curriculum, coverage, options).make();
}

}  // namespace attune::diagram
