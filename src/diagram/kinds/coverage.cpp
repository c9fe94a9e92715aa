#include "diagram/kinds/coverage.h"

#include "analysis/breakdown.h"
#include "analysis/coverage.h"
#include "analysis/words.h"
#include "base/number.h"
#include "diagram/parts/bars.h"
#include "diagram/parts/matrix.h"

namespace attune::diagram {

using analysis::Coverage;
using analysis::Definition;
using analysis::Part;
using analysis::PartCoverage;
using model::Curriculum;
using model::Index;

namespace {

class CoveragePicture : Picture {
  static constexpr double head_width = 210;
  static constexpr Size cell_size{124, 44};

 public:
  CoveragePicture(const Curriculum& of, const Coverage& covered, const PictureOptions& wanted)
      : Picture(of, covered, wanted,
                N_("Coverage: how many of the competencies each part of the programme covers, by every definition.")) {}

  Graph make() {
    if (coverage.leaf_count == 0) {
      only("no-competencies", competencies_missing_title(), competencies_missing_text());
      return finish();
    }
    note(N_(
        "A dimension is a part of the framework, and everything in the programme counts for it. A stage or a classroom "
        "covers what it covers by itself. A bar as wide as its box is all of them."));
    Matrix matrix;
    matrix.cell = cell_size;
    matrix.cell_gap = 8;
    matrix.row_gap = 6;
    matrix.head_width = head_width;
    for (std::size_t i = 0; i < analysis::definition_count; ++i) matrix.columns.push_back(column(i));
    matrix.groups.push_back(whole());
    for (const Part by : {Part::dimension, Part::stage, Part::setting})
      if (MatrixGroup group = group_of(by); !group.rows.empty()) matrix.groups.push_back(std::move(group));
    const PlacedMatrix placed = place_matrix(graph, boxes, std::move(matrix));
    for (std::size_t row = 0; row < placed.cells.size(); ++row)
      for (const auto& [definition, node] : placed.cells[row])
        add_bar(graph, graph.nodes[node], share(parts_[row], definition));
    legend(Role::bar, N_("Covered competencies"));
    legend(Role::covered, N_("All are covered"));
    legend(Role::gap, N_("Gap: none is covered"));
    return finish();
  }

 private:
  static double share(const PartCoverage& part, std::size_t definition) {
    return part.leaf_count == 0
               ? 0
               : static_cast<double>(part.covered_leaves[definition]) / static_cast<double>(part.leaf_count);
  }

  Node column(std::size_t definition) {
    Node head =
        boxes.begin(Role::branch, "definition-" + std::string(analysis::definition_codes[definition]), cell_size.width);
    head.title = say(analysis::definition_title(static_cast<Definition>(definition)));
    head.description = words.definition(static_cast<Definition>(definition));
    boxes.write(head, head.title, Font::strong, 2);
    Boxes::close(head);
    return head;
  }

  MatrixGroup whole() {
    PartCoverage all;
    all.activities = curriculum.activities().size();
    all.leaf_count = coverage.leaf_count;
    all.covered_leaves = coverage.covered_leaves;
    for (const double hours : coverage.hours) all.hours += hours;
    MatrixGroup group;
    Node head = boxes.begin(Role::framework, "programme", head_width);
    head.title = say(N_("Whole programme"));
    group.rows.push_back(row(std::move(head), facts_of(all), all, {}));
    return group;
  }

  MatrixGroup group_of(Part by) {
    MatrixGroup group;
    group.title = say(by == Part::dimension ? N_("By dimension")
                      : by == Part::stage   ? N_("By stage")
                                            : N_("By classroom"));
    for (const PartCoverage& part : analysis::break_down(curriculum, coverage, by)) {
      // What belongs to no stage is told where there is something.
      if (part.code.empty() && part.activities == 0) continue;
      Node head = boxes.begin(Role::branch, name_of(by, part), head_width);
      head.title = title_of(by, part);
      head.subjects = subjects_of(by, part);
      std::vector<Subject> subjects = head.subjects;
      const std::string facts = by == Part::dimension
                                    ? say({N_("competencies: {count}"), {{"count", count_text(part.leaf_count)}}})
                                    : facts_of(part);
      group.rows.push_back(row(std::move(head), facts, part, subjects));
    }
    return group;
  }

  static std::string name_of(Part by, const PartCoverage& part) {
    return (by == Part::dimension ? "dimension-" : by == Part::stage ? "stage-" : "setting-") + part.code;
  }

  std::string title_of(Part by, const PartCoverage& part) const {
    if (by == Part::dimension) return words.dimension(part.code);
    if (by == Part::setting)
      return say(part.code == model::code(model::Setting::second) ? N_("Second classroom") : N_("First classroom"));
    const auto stage = curriculum.find_code<model::Stage>(part.code);
    return stage && !part.code.empty() ? words.name_of(curriculum.stages()[*stage]) : say(N_("Without a stage"));
  }

  // A dimension stands for its competencies.
  std::vector<Subject> subjects_of(Part by, const PartCoverage& part) const {
    std::vector<Subject> subjects;
    if (by == Part::stage && !part.code.empty())
      if (const auto stage = curriculum.find_code<model::Stage>(part.code))
        subjects.push_back(subject_of(curriculum.stages()[*stage]));
    if (by == Part::dimension)
      analysis::for_each_own_leaf(curriculum, [&](Index leaf) {
        if (curriculum.competencies()[leaf].dimension == part.code)
          subjects.push_back(subject_of(curriculum.competencies()[leaf]));
      });
    return subjects;
  }

  std::string facts_of(const PartCoverage& part) const {
    return dotted(
        {say({N_("activities: {count}"), {{"count", count_text(part.activities)}}}), words.hours(part.hours)});
  }

  MatrixRow row(Node head, const std::string& facts, const PartCoverage& part, const std::vector<Subject>& subjects) {
    head.landmark = true;
    boxes.write(head, head.title, Font::strong, 2);
    boxes.tell(head, facts, Font::small, 1);
    Boxes::close(head);
    MatrixRow row;
    for (std::size_t i = 0; i < analysis::definition_count; ++i) {
      const std::size_t covered = part.covered_leaves[i];
      const Role role = covered == 0 ? Role::gap : covered == part.leaf_count ? Role::covered : Role::first_classroom;
      Node cell = boxes.begin(role, std::string(analysis::definition_codes[i]) + "-" + head.name, cell_size.width);
      cell.title = head.title + ", " + say(analysis::definition_title(static_cast<Definition>(i)));
      cell.subjects = subjects;
      boxes.tell(cell,
                 dotted({base::format_percent(share(part, i)),
                         say({N_("{covered} of {all}"),
                              {{"covered", count_text(covered)}, {"all", count_text(part.leaf_count)}}})}),
                 Font::small, 1);
      close_with_bar(cell, cell_size.height);
      row.cells.push_back({i, 0, std::move(cell)});
    }
    row.head = std::move(head);
    parts_.push_back(part);
    return row;
  }

  std::vector<PartCoverage> parts_;  // by row
};

}  // namespace

Graph coverage_graph(const Curriculum& curriculum, const Coverage& covered, const PictureOptions& options) {
  return CoveragePicture(curriculum, covered, options).make();
}

}  // namespace attune::diagram
