#include "diagram/kinds/progression.h"

#include <algorithm>
#include <map>

#include "analysis/progression.h"
#include "base/number.h"
#include "diagram/parts/competency_heads.h"

namespace attune::diagram {

using analysis::Coverage;
using analysis::Progression;
using model::Curriculum;
using model::Index;

namespace {

// What happens in one term and one classroom: the highest level, and how many competencies of a branch.
struct Step {
  int level = -1;
  std::size_t competencies = 0;
  std::vector<Index> activities;
};

class ProgressionPicture : Picture {
  static constexpr double head_width = 236, behind_width = 196, half_cell = 24;
  static constexpr Size cell_size{2 * half_cell + 2, 24};

 public:
  ProgressionPicture(const Curriculum& of, const Coverage& covered, const PictureOptions& wanted)
      : Picture(of, covered, wanted,
                N_("Progression: at which level each competency is taught, term by term, on the left of a cell in the "
                   "first classroom, on the right in the second.")),
        shown_(shown_competencies(of, covered, wanted, wanted.most_rows)),
        all_(analysis::progressions(of, covered)) {}

  Graph make() {
    if (shown_.list.empty()) {
      only("no-competencies", competencies_missing_title(), competencies_missing_text());
      return finish();
    }
    notes();
    Matrix matrix;
    matrix.cell = cell_size;
    matrix.row_gap = 7;
    matrix.head_width = head_width;
    matrix.behind_width = behind_width;
    matrix.behind_title = say(N_("What stands out"));
    columns(matrix);
    for (const auto& [first, last] : by_branch(shown_)) {
      MatrixGroup group;
      const Shown& of = shown_.list[first];
      if (of.top != model::none && (of.top != of.competency || of.whole))
        group.title = words.name_of(curriculum.competencies()[of.top]);
      for (std::size_t i = first; i < last; ++i) group.rows.push_back(row(shown_.list[i]));
      matrix.groups.push_back(std::move(group));
    }
    const PlacedMatrix placed = place_matrix(graph, boxes, std::move(matrix));
    for (std::size_t i = 0; i < shown_.list.size(); ++i) silences(shown_.list[i], placed, i);
    explain();
    return finish();
  }

 private:
  void notes() {
    note({N_("A pause longer than {terms} terms is a silence; a level below the one before is a step back; a rise of "
             "more "
             "than one level at once is a leap."),
          {{"terms", count_text(static_cast<std::size_t>(coverage.thresholds.sustain_terms))}}});
    graph.notes.push_back(words.definition(options.covered_by));
    if (shown_.folded)
      note({N_("{all} competencies are too many for one picture: some rows are branches, folded; a cell then says in "
               "how "
               "many of its competencies something is taught."),
            {{"all", count_text(shown_.leaf_count)}}});
  }

  void columns(Matrix& matrix) {
    for (int term = 1; term <= curriculum.term_count(); ++term) {
      Node head = boxes.begin(Role::heading, "heading", cell_size.width);
      head.align = Align::centre;
      boxes.write(head, words.term(term), Font::small, 1);
      head.lines.resize(std::min<std::size_t>(head.lines.size(), 1));
      Boxes::close(head);
      const Index stage = curriculum.stage_of(term);
      if (matrix.column_groups.empty() || stage != stage_)
        matrix.column_groups.push_back(
            {stage == model::none ? std::string() : words.name_of(curriculum.stages()[stage]), 0});
      stage_ = stage;
      ++matrix.column_groups.back().columns;
      matrix.columns.push_back(std::move(head));
    }
    // Where the year is not known there is no column for it.
    const bool timeless = std::any_of(shown_.list.begin(), shown_.list.end(), [&](const Shown& shown) {
      return std::any_of(shown.members.begin(), shown.members.end(),
                         [&](Index member) { return !all_[member].without_term.empty(); });
    });
    if (timeless) note(N_("Activities without a term are left out here."));
  }

  std::map<int, Step> steps(const Shown& shown, std::vector<analysis::TermLevel> Progression::*setting) const {
    std::map<int, Step> steps;
    for (const Index member : shown.members)
      for (const analysis::TermLevel& at : all_[member].*setting) {
        Step& step = steps[at.term];
        step.level = std::max(step.level, at.level);
        ++step.competencies;
        step.activities.insert(step.activities.end(), at.activities.begin(), at.activities.end());
      }
    return steps;
  }

  MatrixRow row(const Shown& shown) {
    MatrixRow row;
    row.head = head_of(shown, curriculum, coverage, words, boxes, options.covered_by, head_width);
    boxes.write(row.head, row.head.title, Font::body, 2);
    if (shown.folded) boxes.write(row.head, row.head.description, Font::small, 1);
    Boxes::close(row.head);
    const std::string name = row.head.name, title = row.head.title;
    const auto first = steps(shown, &Progression::first), second = steps(shown, &Progression::second);
    for (int term = 1; term <= curriculum.term_count(); ++term) {
      const auto column = static_cast<std::size_t>(term - 1);
      if (const auto found = first.find(term); found != first.end())
        row.cells.push_back(
            {column, 0, cell(shown, found->second, name, title, term, shade_of(found->second.level, levels()))});
      if (const auto found = second.find(term); found != second.end())
        row.cells.push_back(
            {column, half_cell + 2, cell(shown, found->second, name + "-second", title, term, Role::second_classroom)});
    }
    row.behind = behind(shown, row.head);
    return row;
  }

  std::size_t levels() const { return curriculum.scale().levels.size(); }

  Node cell(const Shown& shown, const Step& step, const std::string& name, const std::string& title, int term,
            Role role) {
    const std::string text = shown.folded ? count_text(step.competencies) : words.level(step.level);
    Node node = boxes.cell(role, name + "-" + words.term(term), {half_cell, cell_size.height}, text);
    node.title = title + ", " + words.term(term);
    for (const Index activity : step.activities) {
      node.subjects.push_back(subject_of(curriculum.activities()[activity]));
      node.description += (node.description.empty() ? "" : "; ") + words.name_of(curriculum.activities()[activity]);
    }
    if (!words.level(step.level).empty()) node.title += ": " + words.level(step.level);
    return node;
  }

  // "Never taught", "silent Y2.1 to Y4.2", "back from M to R in Y4.1".
  Node behind(const Shown& shown, const Node& head) {
    Node node = boxes.begin(Role::gap, "gap-" + head.name, behind_width);
    node.subjects = head.subjects;
    node.title = head.title;
    if (shown.whole) return node;
    std::vector<std::string> facts;
    if (shown.folded) {
      std::vector<Index> untaught, silent, back;
      for (const Index leaf : shown.leaves) {
        if (all_[leaf].both.empty() && all_[leaf].without_term.empty()) untaught.push_back(leaf);
        if (!all_[leaf].silences.empty()) silent.push_back(leaf);
        if (!all_[leaf].regressions.empty()) back.push_back(leaf);
      }
      if (!untaught.empty()) facts.push_back(words.lack(Lack::taught, untaught));
      const auto count = [&](const std::vector<Index>& list, const char* text) {
        if (!list.empty()) facts.push_back(say({text, {{"count", count_text(list.size())}}}));
      };
      count(silent, N_("{count} with a silence"));
      count(back, N_("{count} with a step back"));
    } else {
      const Progression& of = all_[shown.competency];
      if (of.both.empty() && of.without_term.empty()) facts.push_back(words.lack(Lack::taught, shown.competency));
      for (const auto& silence : of.silences)
        facts.push_back(silence.to_level < 0
                            ? say({N_("silent after {from}"), {{"from", words.term(silence.from_term)}}})
                            : say({N_("silent from {from} to {to}"),
                                   {{"from", words.term(silence.from_term)}, {"to", words.term(silence.to_term)}}}));
      for (const auto& step : of.regressions)
        facts.push_back(say({N_("back from {before} to {after} in {term}"),
                             {{"before", words.level(step.from_level)},
                              {"after", words.level(step.to_level)},
                              {"term", words.term(step.to_term)}}}));
      for (const auto& jump : of.jumps)
        facts.push_back(jump.from_level < 0
                            ? say({N_("begins at {after} in {term}"),
                                   {{"after", words.level(jump.to_level)}, {"term", words.term(jump.to_term)}}})
                            : say({N_("leaps from {before} to {after} in {term}"),
                                   {{"before", words.level(jump.from_level)},
                                    {"after", words.level(jump.to_level)},
                                    {"term", words.term(jump.to_term)}}}));
    }
    constexpr std::size_t most_facts = 3;
    for (std::size_t i = 0; i < facts.size(); ++i) {
      if (i < most_facts) boxes.write(node, facts[i], Font::small, 3);
      node.description += (node.description.empty() ? "" : ". ") + facts[i];
    }
    if (facts.size() > most_facts) boxes.write(node, words.and_more(facts.size() - most_facts), Font::small, 1);
    Boxes::close(node);
    return node;
  }

  // A dashed line over the terms in which nothing is taught for too long.
  void silences(const Shown& shown, const PlacedMatrix& placed, std::size_t row) {
    if (shown.folded || shown.whole) return;
    const auto& cells = placed.cells[row];
    const auto in_term = [](int term) {
      return [term](const auto& cell) { return cell.first == static_cast<std::size_t>(term - 1); };
    };
    for (const auto& silence : all_[shown.competency].silences) {
      const auto last = std::find_if(cells.rbegin(), cells.rend(), in_term(silence.from_term));
      const auto next = std::find_if(cells.begin(), cells.end(), in_term(silence.to_term));
      if (last == cells.rend() || (silence.to_level >= 0 && next == cells.end())) continue;
      const std::size_t from = last->second, to = silence.to_level < 0 ? placed.behind[row] : next->second;
      join(from, to, Role::gap_line, {}, graph.nodes[from].title + " \xe2\x80\xa6 " + graph.nodes[to].title);
    }
  }

  void explain() {
    legend(Role::covered, N_("Competency, covered"));
    legend(Role::uncovered, N_("Competency, not covered"));
    legend(Role::gap, N_("Gap: nothing teaches it, or what stands out"));
    legend(Role::branch, N_("Activities for all of a branch"));
    legend_of_shades(N_("First classroom, {level}"));
    legend(Role::second_classroom, N_("Second classroom, with its level"));
    legend(Role::gap_line, N_("Silence"));
  }

  ShownCompetencies shown_;
  std::vector<Progression> all_;
  Index stage_ = model::none;
};

}  // namespace

Graph progression_graph(const Curriculum& curriculum, const Coverage& coverage, const PictureOptions& options) {
  return ProgressionPicture(curriculum, coverage, options).make();
}

}  // namespace attune::diagram
