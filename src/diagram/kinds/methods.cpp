#include "diagram/kinds/methods.h"

#include <algorithm>
#include <array>
#include <map>

#include "base/number.h"
#include "diagram/parts/competency_heads.h"
#include "model/value_words.h"

namespace attune::diagram {

using analysis::Coverage;
using model::Curriculum;
using model::Index;
using model::Kind;
using model::Mode;

namespace {

class MethodsPicture : Picture {
  static constexpr double head_width = 248;
  static constexpr std::size_t most_columns = 48;
  static constexpr std::array<Mode, 5> modes = {Mode::passive, Mode::interactive, Mode::practice, Mode::reflection,
                                                Mode::unset};
  // From how many activities on a cell is darker.
  static constexpr std::array<std::size_t, 4> steps = {1, 2, 4, 8};

 public:
  MethodsPicture(const Curriculum& of, const Coverage& covered, const PictureOptions& wanted)
      : Picture(
            of, covered, wanted,
            N_("Methods: in how many activities each method teaches each competency. An activity of several methods "
               "counts for each of them.")),
        shown_(shown_competencies(of, covered, wanted, most_columns)) {}

  Graph make() {
    if (shown_.list.empty()) {
      only("no-competencies", competencies_missing_title(), competencies_missing_text());
      return finish();
    }
    graph.notes.push_back(words.definition(options.covered_by));
    if (shown_.folded)
      note_folded(N_("{all} competencies are too many for one picture: some columns are branches, folded."),
                  shown_.leaf_count);
    collect();
    CodedColumns columns = coded_columns(shown_, curriculum, coverage, words, boxes, options.covered_by, 30);
    mark_passive(columns.heads);
    Matrix matrix;
    matrix.cell = {30, 22};
    matrix.head_width = head_width;
    matrix.columns = std::move(columns.heads);
    matrix.column_groups = std::move(columns.groups);
    for (const Mode mode : modes)
      if (MatrixGroup group = group_of(mode); !group.rows.empty()) matrix.groups.push_back(std::move(group));
    const PlacedMatrix placed = place_matrix(graph, boxes, std::move(matrix));
    place_key(graph, boxes, columns.key, {0, placed.bottom + 6}, std::max(placed.width, 640.0));
    explain();
    return finish();
  }

 private:
  // By method (`none`: activities without one): the activities, and those of them that teach each column.
  void collect() {
    for (Index activity = 0; activity < curriculum.activities().size(); ++activity) {
      const model::Activity& of = curriculum.activities()[activity];
      std::vector<Index> methods;
      for (const auto& id : of.methods)
        if (const auto index = curriculum.methods().index_of(id)) methods.push_back(*index);
      if (methods.empty()) methods.push_back(model::none);
      std::vector<std::size_t> columns;
      for (const analysis::Teaching& teaching : coverage.teachings.of_activity(activity))
        if (const std::size_t column = shown_.place_of[teaching.competency]; column != ShownCompetencies::nowhere)
          columns.push_back(column);
      std::sort(columns.begin(), columns.end());
      columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
      for (const Index method : methods)
        for (const std::size_t column : columns) uses_[method][column].push_back(activity);
    }
  }

  Mode mode_of(Index method) const { return method == model::none ? Mode::unset : curriculum.methods()[method].mode; }

  // A competency that is taught, but only in ways in which students listen.
  void mark_passive(std::vector<Node>& heads) {
    for (std::size_t column = 0; column < heads.size(); ++column) {
      bool taught = false, active = false;
      for (const auto& [method, columns] : uses_)
        if (columns.count(column)) {
          taught = true;
          active = active || mode_of(method) != Mode::passive;
        }
      if (!taught || active) continue;
      heads[column].role = Role::uncovered;
      heads[column].description = say(N_("taught only in passive methods"));
    }
  }

  MatrixGroup group_of(Mode mode) {
    MatrixGroup group;
    group.title = mode == Mode::unset ? say(N_("Without a mode"))
                                      : say(base::Message(model::value_word(Kind::method, "mode", model::code(mode))));
    std::vector<Item> idle;
    for (Index method = 0; method < curriculum.methods().size(); ++method) {
      const model::Method& of = curriculum.methods()[method];
      if (of.mode != mode) continue;
      if (uses_.count(method))
        group.rows.push_back(row(method, "method-" + of.code, words.name_of(of)));
      else
        idle.push_back({subject_of(of), words.name_of(of)});
    }
    if (mode == Mode::unset && uses_.count(model::none))
      group.rows.push_back(row(model::none, "no-method", say(N_("Activities without a method"))));
    if (!idle.empty()) {
      MatrixRow unused;
      const std::string title = say(N_("Used in nothing that teaches these competencies"));
      unused.head =
          boxes.listing(Role::other, "idle-methods-" + std::string(model::code(mode)), title, idle, 5, head_width);
      group.rows.push_back(std::move(unused));
    }
    return group;
  }

  MatrixRow row(Index method, const std::string& name, const std::string& title) {
    MatrixRow row;
    row.head = boxes.begin(Role::first_classroom, name, head_width);
    row.head.title = title;
    row.head.landmark = true;
    if (method != model::none) row.head.subjects.push_back(subject_of(curriculum.methods()[method]));
    boxes.write(row.head, title, Font::small, 1);
    row.head.size.height = 22;
    for (const auto& [column, activities] : uses_[method]) {
      std::size_t shade = 0;
      while (shade + 1 < steps.size() && activities.size() >= steps[shade + 1]) ++shade;
      Node node = boxes.cell(shade_of(static_cast<int>(shade), steps.size()), "cell-" + name + "-" + count_text(column),
                             {30, 22}, count_text(activities.size()));
      node.title = title + ", " + name_of(shown_.list[column], curriculum, words);
      for (const Index activity : activities) {
        node.subjects.push_back(subject_of(curriculum.activities()[activity]));
        node.description += (node.description.empty() ? "" : "; ") + words.name_of(curriculum.activities()[activity]);
      }
      row.cells.push_back({column, 0, std::move(node)});
    }
    return row;
  }

  void explain() {
    legend(Role::covered, N_("Competency, covered"));
    legend(Role::uncovered, N_("Competency, not covered, or taught only in passive methods"));
    legend(Role::gap, N_("Gap: nothing teaches it"));
    const auto from_to = [&](Role role, std::size_t least, std::size_t most) {
      legend(role, {N_("{least} to {most} activities"), {{"least", count_text(least)}, {"most", count_text(most)}}});
    };
    legend(Role::shade1, N_("One activity"));
    from_to(Role::shade2, steps[1], steps[2] - 1);
    from_to(Role::shade3, steps[2], steps[3] - 1);
    legend(Role::shade4, {N_("{least} activities or more"), {{"least", count_text(steps[3])}}});
    legend(Role::other, N_("Methods not used here"));
  }

  ShownCompetencies shown_;
  std::map<Index, std::map<std::size_t, std::vector<Index>>> uses_;
};

}  // namespace

Graph methods_graph(const Curriculum& curriculum, const Coverage& coverage, const PictureOptions& options) {
  return MethodsPicture(curriculum, coverage, options).make();
}

}  // namespace attune::diagram
