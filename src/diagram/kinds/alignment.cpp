// Nine fields: the corners of the triangle (only declared, only taught, only assessed), the sides between two of them,
// the middle with all three, and below what is none of them.

#include "diagram/kinds/alignment.h"

#include <algorithm>
#include <array>

#include "base/number.h"
#include "diagram/parts/competency_heads.h"

namespace attune::diagram {

using analysis::Coverage;
using analysis::Definition;
using model::Curriculum;
using model::Index;

namespace {

struct Field {
  bool declared, taught, assessed;
  std::size_t row, column;
  std::size_t wide;  // boxes side by side
  const char* title;
  std::vector<std::size_t> members{};  // places in what is shown
};

class AlignmentPicture : Picture {
  static constexpr double box_wide = 214, field_gap = 18, box_gap = 8, inset = 10;
  static constexpr std::size_t most_competencies = 90;

 public:
  AlignmentPicture(const Curriculum& of, const Coverage& covered, const PictureOptions& wanted)
      : Picture(of, covered, wanted,
                N_("Alignment: what courses declare, activities teach and assessments examine should be the same.")),
        shown_(shown_competencies(of, covered, wanted, most_competencies)) {}

  Graph make() {
    if (shown_.list.empty()) {
      only("no-competencies", competencies_missing_title(), competencies_missing_text());
      return finish();
    }
    note(
        N_("Declared: a course claims the competency. Taught: an activity teaches it. Assessed: an assessment examines "
           "it."));
    graph.notes.push_back(words.totals());
    if (shown_.folded)
      note({N_("{all} competencies are too many for one picture: some boxes are branches; a branch stands where all of "
               "its "
               "competencies do, or the furthest from the middle of them."),
            {{"all", count_text(shown_.leaf_count)}}});
    sort();
    place_fields();
    explain();
    return finish();
  }

 private:
  bool all(const Shown& of, Definition by) const {
    if (of.whole) return of_branch(of.competency, by);
    return std::all_of(of.leaves.begin(), of.leaves.end(),
                       [&](Index leaf) { return coverage.competencies[leaf].covered(by); });
  }

  // What a branch has by itself.
  bool of_branch(Index branch, Definition by) const {
    const analysis::CompetencyCoverage& of = coverage.competencies[branch];
    return by == Definition::declared ? !of.declaring_courses.empty()
           : by == Definition::taught ? !of.activities.empty()
                                      : !of.assessments.empty();
  }

  void sort() {
    for (std::size_t i = 0; i < shown_.list.size(); ++i) {
      const Shown& of = shown_.list[i];
      for (Field& field : fields_)
        if (field.declared == all(of, Definition::declared) && field.taught == all(of, Definition::taught) &&
            field.assessed == all(of, Definition::assessed))
          field.members.push_back(i);
    }
  }

  // Every row as high as its highest field, every column as wide as its widest.
  void place_fields() {
    std::array<double, 3> widths{};
    for (const Field& field : fields_)
      if (field.row < 3)
        widths[field.column] = std::max(widths[field.column],
                                        static_cast<double>(field.wide) * (box_wide + box_gap) - box_gap + 2 * inset);
    std::array<double, 3> xs{0, widths[0] + field_gap, widths[0] + widths[1] + 2 * field_gap};
    const double all_wide = xs[2] + widths[2];
    double y = 0;
    for (std::size_t row = 0; row < 4; ++row) {
      double height = 0;
      for (Field& field : fields_)
        if (field.row == row) {
          const double width = row == 3 ? all_wide : widths[field.column];
          height = std::max(height, fill(field, {row == 3 ? 0 : xs[field.column], y}, width));
        }
      for (Cluster& cluster : graph.clusters)
        if (cluster.rect->y == y) cluster.rect->height = height;
      y += height + field_gap;
    }
  }

  double fill(Field& field, Point at, double width) {
    const std::string heading = words.in_brackets(say(field.title), {count_text(field.members.size())});
    Node title = boxes.heading(heading, width);
    double y = at.y + 4;
    const double title_height = title.size.height;
    place(std::move(title), {at.x, y});
    y += title_height;
    const std::size_t wide = field.row == 3 ? 4 : field.wide;
    const double room = (width - 2 * inset + box_gap) / static_cast<double>(wide) - box_gap;
    double row_height = 0;
    for (std::size_t i = 0; i < field.members.size(); ++i) {
      if (i > 0 && i % wide == 0) {
        y += row_height + box_gap;
        row_height = 0;
      }
      Node box = competency(shown_.list[field.members[i]], field, room);
      row_height = std::max(row_height, box.size.height);
      place(std::move(box), {at.x + inset + static_cast<double>(i % wide) * (room + box_gap), y});
    }
    y += row_height + inset;
    graph.clusters.push_back({"field-" + count_text(static_cast<std::size_t>(&field - fields_.data())),
                              {},
                              Rect{at.x, at.y, width, y - at.y}});
    return y - at.y;
  }

  Node competency(const Shown& of, const Field& field, double width) {
    Node box = head_of(of, curriculum, coverage, words, boxes, options.covered_by, width);
    boxes.write(box, box.title, Font::body, 3);
    const bool whole = field.declared && field.taught && field.assessed;
    if (!of.whole) box.role = whole ? Role::covered : field.taught ? Role::uncovered : Role::gap;
    box.description.clear();
    if (of.folded) {
      const auto count = [&](Definition by) {
        return count_text(static_cast<std::size_t>(std::count_if(
            of.leaves.begin(), of.leaves.end(), [&](Index leaf) { return coverage.competencies[leaf].covered(by); })));
      };
      boxes.tell(box,
                 say({N_("of {all}: {declared} declared, {taught} taught, {assessed} assessed"),
                      {{"all", count_text(of.leaves.size())},
                       {"declared", count(Definition::declared)},
                       {"taught", count(Definition::taught)},
                       {"assessed", count(Definition::assessed)}}}),
                 Font::small, 3);
    } else {
      const analysis::CompetencyCoverage& state = coverage.competencies[of.competency];
      boxes.tell(box,
                 say({N_("{courses} declare, {activities} teach, {assessments} assess it"),
                      {{"courses", count_text(state.declaring_courses.size())},
                       {"activities", count_text(state.activities.size())},
                       {"assessments", count_text(state.assessments.size())}}}),
                 Font::small, 2);
    }
    Boxes::close(box);
    return box;
  }

  void explain() {
    legend(Role::covered, N_("Competency: declared, taught and assessed"));
    legend(Role::uncovered, N_("Competency: taught, not declared or not assessed"));
    legend(Role::gap, N_("Gap: nothing teaches it"));
    legend(Role::branch, N_("Alignments to all of a branch"));
  }

  ShownCompetencies shown_;
  std::array<Field, 8> fields_ = {{
      {true, false, false, 0, 0, 1, N_("Only declared")},
      {true, true, false, 0, 1, 3, N_("Declared and taught, not assessed")},
      {false, true, false, 0, 2, 1, N_("Only taught")},
      {true, false, true, 1, 0, 1, N_("Declared and assessed, not taught")},
      {true, true, true, 1, 1, 3, N_("Declared, taught and assessed")},
      {false, true, true, 1, 2, 1, N_("Taught and assessed, not declared")},
      {false, false, true, 2, 1, 3, N_("Only assessed")},
      {false, false, false, 3, 0, 4, N_("Nothing at all: gaps")},
  }};
};

}  // namespace

Graph alignment_graph(const Curriculum& curriculum, const Coverage& coverage, const PictureOptions& options) {
  return AlignmentPicture(curriculum, coverage, options).make();
}

}  // namespace attune::diagram
