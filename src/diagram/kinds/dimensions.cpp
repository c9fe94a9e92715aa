#include "diagram/kinds/dimensions.h"

#include "analysis/balance.h"
#include "analysis/coverage.h"
#include "base/number.h"
#include "diagram/parts/bands.h"
#include "diagram/parts/bars.h"
#include "diagram/parts/competency_heads.h"

namespace attune::diagram {

using analysis::Coverage;
using analysis::DimensionShare;
using analysis::StageBalance;
using model::Curriculum;

namespace {

class DimensionsPicture : Picture {
  static constexpr double head_width = 190;
  static constexpr Size cell_size{196, 62};

 public:
  DimensionsPicture(const Curriculum& of, const Coverage& covered, const PictureOptions& wanted)
      : Picture(of, covered, wanted, N_("Dimensions: which part of each stage's effective hours each dimension has.")),
        stages_(analysis::balance_of(of, covered)) {}

  Graph make() {
    if (coverage.leaf_count == 0) {
      only("no-competencies", competencies_missing_title(), competencies_missing_text());
      return finish();
    }
    if (stages_.empty()) {
      only("no-stages", N_("The programme has no stages yet"),
           N_("Divide its terms into stages, such as pre-clinical, clinical and internship. Then this picture shows "
              "which dimensions each of them serves."));
      return finish();
    }
    note(N_(
        "An hour of an activity is shared out among the competencies that it teaches, and counts as far as it reaches "
        "the students. A bar as wide as its box is the whole stage."));
    Matrix matrix;
    matrix.cell = cell_size;
    matrix.cell_gap = 12;
    matrix.row_gap = 9;
    matrix.head_width = head_width;
    for (const StageBalance& stage : stages_) matrix.columns.push_back(column(stage));
    MatrixGroup group;
    for (std::size_t i = 0; i < stages_.front().dimensions.size(); ++i) group.rows.push_back(row(i));
    matrix.groups.push_back(std::move(group));
    const PlacedMatrix placed = place_matrix(graph, boxes, std::move(matrix));
    for (std::size_t i = 0; i < placed.cells.size(); ++i)
      for (const auto& [stage, node] : placed.cells[i]) bar(stages_[stage].dimensions[i], stage, node);
    explain();
    return finish();
  }

 private:
  Node column(const StageBalance& of) {
    const model::Stage& stage = curriculum.stages()[of.stage];
    Node head = boxes.begin(Role::branch, "stage-" + stage.code, cell_size.width);
    head.subjects = {subject_of(stage)};
    head.title = words.name_of(stage);
    head.landmark = true;
    boxes.write(head, head.title, Font::strong, 2);
    boxes.tell(head, say({N_("{hours} effective hours"), {{"hours", base::format_hours(of.effective_hours)}}}),
               Font::small, 1);
    Boxes::close(head);
    return head;
  }

  const analysis::Band* band(std::size_t stage, const DimensionShare& part) const {
    return find_band(coverage, curriculum.stages()[stages_[stage].stage].code, part.dimension);
  }

  MatrixRow row(std::size_t at) {
    const std::string& dimension = stages_.front().dimensions[at].dimension;
    MatrixRow row;
    row.head = boxes.begin(Role::branch, "dimension-" + dimension, head_width);
    row.head.title = words.dimension(dimension);
    row.head.landmark = true;
    boxes.write(row.head, row.head.title, Font::strong, 2);
    analysis::for_each_own_leaf(curriculum, [&](model::Index leaf) {
      if (curriculum.competencies()[leaf].dimension == dimension)
        row.head.subjects.push_back(subject_of(curriculum.competencies()[leaf]));
    });
    boxes.tell(row.head, say({N_("competencies: {count}"), {{"count", count_text(row.head.subjects.size())}}}),
               Font::small, 1);
    Boxes::close(row.head);
    for (std::size_t stage = 0; stage < stages_.size(); ++stage) row.cells.push_back({stage, 0, cell(stage, at)});
    return row;
  }

  Node cell(std::size_t stage, std::size_t at) {
    const DimensionShare& part = stages_[stage].dimensions[at];
    const analysis::Band* wanted = band(stage, part);
    const bool lacks = wanted != nullptr && stages_[stage].effective_hours > 0 && is_outside(*wanted, part.share);
    const bool empty = part.effective_hours <= 0;
    Node node =
        boxes.begin(lacks   ? Role::gap
                    : empty ? Role::other
                            : Role::first_classroom,
                    "share-" + curriculum.stages()[stages_[stage].stage].code + "-" + part.dimension, cell_size.width);
    node.title = words.name_of(curriculum.stages()[stages_[stage].stage]) + ", " + words.dimension(part.dimension);
    node.subjects = {subject_of(curriculum.stages()[stages_[stage].stage])};
    boxes.tell(node, dotted({base::format_percent(part.share), words.hours(part.effective_hours)}), Font::strong, 1);
    if (wanted != nullptr) boxes.tell(node, say(asked_for(*wanted)), Font::small, 1);
    close_with_bar(node, cell_size.height);
    return node;
  }

  void bar(const DimensionShare& part, std::size_t stage, std::size_t node) {
    const Node& box = graph.nodes[node];
    add_bar(graph, box, part.share);
    const analysis::Band* wanted = band(stage, part);
    if (wanted == nullptr) return;
    if (wanted->low > 0) add_limit(graph, box, wanted->low, "least-");
    if (wanted->high < 1) add_limit(graph, box, wanted->high, "most-");
  }

  void explain() {
    legend(Role::bar, N_("Part of the stage's effective hours"));
    legend(Role::framework, N_("The least or the most that the policy asks for"));
    legend(Role::gap, N_("Gap: less or more than the policy asks for"));
    legend(Role::other, N_("No hours"));
  }

  std::vector<StageBalance> stages_;
};

}  // namespace

Graph dimensions_graph(const Curriculum& curriculum, const Coverage& coverage, const PictureOptions& options) {
  return DimensionsPicture(curriculum, coverage, options).make();
}

}  // namespace attune::diagram
