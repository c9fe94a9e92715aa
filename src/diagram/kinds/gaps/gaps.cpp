// Columns from left to right: 0 a hidden root that keeps the order of everything behind it, 1 the frameworks, then the
// branches by depth, then the competencies (or folded branches), what they lack, and what feeds them. Each row is a
// chain, so nothing crosses.

#include "diagram/kinds/gaps/gaps.h"

#include <algorithm>
#include <utility>

#include "base/number.h"
#include "diagram/kinds/gaps/feeders.h"
#include "diagram/parts/fold.h"
#include "diagram/parts/picture.h"

namespace attune::diagram {

using analysis::Coverage;
using model::Curriculum;
using model::Index;

namespace {

constexpr int straight = 30;
constexpr std::size_t most_feeder_lines = 4;

class GapPicture : Picture {
 public:
  GapPicture(const Curriculum& of, const Coverage& covered, const PictureOptions& wanted)
      : Picture(of, covered, wanted, N_("Gap diagram: what feeds each competency, and what is missing.")),
        feeder_columns_(of, covered, words),
        folding_(fold(of, wanted.most_rows)) {}

  Graph make() {
    if (coverage.leaf_count == 0) {
      only("no-competencies", competencies_missing_title(), competencies_missing_text());
    } else {
      graph.arrangement = Arrangement::rows;
      add(boxes.hidden("root"), 0);
      rows();
    }
    return finish();
  }

 private:
  void join(std::size_t tail, std::size_t head, Role role, int weight, std::string label = {},
            std::string description = {}) {
    Edge& edge = Picture::join(tail, head, role, std::move(label), std::move(description));
    edge.name = "line-" + graph.nodes[head].name;
    edge.weight = weight;
  }

  void rows() {
    for (Index framework = 0; framework < curriculum.frameworks().size(); ++framework)
      if (curriculum.is_own(framework))
        for (const Index competency : curriculum.tree_of(framework))
          if (!folding_.is_row(curriculum, competency) && curriculum.depth_of(competency) < folding_.depth)
            branch_depth_ = std::max(branch_depth_, static_cast<std::size_t>(curriculum.depth_of(competency)) + 1);
    row_column_ = 2 + branch_depth_;
    headings();
    for (Index framework = 0; framework < curriculum.frameworks().size(); ++framework)
      if (curriculum.is_own(framework)) tree(framework);
    say_notes();
    explain();
  }

  void headings() {
    std::size_t last = add(boxes.heading(say(N_("Framework")), box_width(Role::framework)), 1);
    join(0, last, Role::hidden, 1);
    const auto next = [&](const std::string& text, Role role, std::size_t column) {
      const std::size_t heading = add(boxes.heading(text, box_width(role)), column);
      join(last, heading, Role::hidden, straight);
      last = heading;
    };
    next(say(folding_.folded ? N_("Branch or competency") : N_("Competency")), Role::covered, row_column_);
    next(say(N_("What is missing")), Role::gap, row_column_ + 1);
    for (std::size_t i = 0; i < feeder_columns_.titles().size(); ++i)
      next(feeder_columns_.titles()[i], Role::first_classroom, row_column_ + 2 + i);
  }

  void tree(Index framework) {
    const std::vector<Index> leaves = leaves_of(curriculum, framework);
    const std::size_t root = add(boxes.framework(framework, leaves), 1);
    join(0, root, Role::hidden, 1);
    if (leaves.empty()) return;
    if (folding_.depth < 0) return behind(root, leaves);
    std::vector<std::size_t> open;  // the node of the branch at each depth
    bool first_branch = true;
    for (const Index competency : curriculum.tree_of(framework)) {
      const auto depth = static_cast<std::size_t>(curriculum.depth_of(competency));
      if (static_cast<int>(depth) > folding_.depth) continue;
      open.resize(depth);
      const std::size_t parent = open.empty() ? root : open.back();
      const bool row = folding_.is_row(curriculum, competency), leaf = curriculum.is_leaf(competency);
      if (depth == 0 && !row && !std::exchange(first_branch, false)) separate(root);
      const std::vector<Index> under = leaves_under(curriculum, competency);
      Node box = leaf ? boxes.leaf(competency) : boxes.branch(competency, under);
      if (row) box.size.width = box_width(Role::covered);
      const std::size_t node = add(std::move(box), row ? row_column_ : 2 + depth);
      open.push_back(node);
      join(parent, node, Role::tree, 2);
      if (depth == 0 && !row) graph.clusters.push_back({graph.nodes[node].name, {}});
      const std::size_t first = node;
      if (row) behind(node, under);
      if (depth > 0 || !row)
        for (std::size_t i = first; i < graph.nodes.size(); ++i) graph.clusters.back().nodes.push_back(i);
    }
  }

  // A straight line of hidden nodes that keeps a branch apart from the one above it, in every column.
  void separate(std::size_t last) {
    for (std::size_t column = 2; column < row_column_ + 2 + feeder_columns_.titles().size(); ++column) {
      const std::size_t next =
          add(boxes.hidden("between-" + base::to_text(static_cast<std::int64_t>(graph.nodes.size()))), column);
      join(last, next, Role::hidden, column == 2 ? 1 : straight);
      last = next;
    }
  }

  // What stands to the right of a row's node.
  void behind(std::size_t node, const std::vector<Index>& leaves) {
    std::size_t last = node;
    if (Node gap = boxes.gap(graph.nodes[node], leaves); !gap.lines.empty()) {
      last = add(std::move(gap), row_column_ + 1);
      join(node, last, Role::gap_line, straight);
    }
    const std::vector<Feeders> columns = feeder_columns_.of(leaves);
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (columns[i].list.empty()) continue;
      const Role role = feeder_columns_.is_second(i) ? Role::second_classroom : Role::first_classroom;
      const std::size_t box =
          add(feeders(graph.nodes[node], columns[i], feeder_columns_.titles()[i], role), row_column_ + 2 + i);
      const std::string level = words.level(columns[i].level);
      join(last, box, columns[i].reaches ? Role::feeds : Role::feeds_few, straight, level,
           columns[i].reaches ? graph.nodes[box].title
                              : say({N_("{what}: reaches few"), {{"what", graph.nodes[box].title}}}));
      last = box;
    }
  }

  Node feeders(const Node& of, const Feeders& list, const std::string& column, Role role) {
    std::vector<Item> items;
    for (const Feeder& feeder : list.list)
      items.push_back({feeder.subject, feeder_text(words, feeder, coverage.thresholds)});
    return boxes.listing(role, "feeds-" + of.name, column + " \xe2\x86\x92 " + of.title, items, most_feeder_lines,
                         box_width(role));
  }

  void say_notes() {
    graph.notes.push_back(words.definition(options.covered_by));
    graph.notes.push_back(words.totals());
    if (!folding_.folded) return;
    const auto rows = std::count_if(graph.nodes.begin(), graph.nodes.end(), [&](const Node& n) {
      return n.column == row_column_ &&
             (n.role == Role::branch || n.role == Role::covered || n.role == Role::uncovered);
    });
    note({N_("{all} competencies are too many for one picture: each row below is a branch, folded ({rows} rows)."),
          {{"all", count_text(coverage.leaf_count)}, {"rows", count_text(static_cast<std::size_t>(rows))}}});
  }

  void explain() {
    const std::string share = base::format_percent(coverage.thresholds.reach);
    legend(Role::covered, N_("Competency, covered"));
    legend(Role::uncovered, N_("Competency, not covered"));
    legend(Role::branch, N_("Branch of the framework"));
    legend(Role::gap, N_("Gap: what the competency lacks"));
    legend(Role::first_classroom, N_("First classroom: courses of the stage"));
    legend(Role::second_classroom, N_("Second classroom: activities outside courses"));
    legend(Role::feeds, {N_("Reaches at least {share} of the students"), {{"share", share}}});
    legend(Role::feeds_few, {N_("Reaches fewer than {share}"), {{"share", share}}});
    legend_of_levels();
  }

  FeederColumns feeder_columns_;
  Folding folding_;
  std::size_t branch_depth_ = 0, row_column_ = 2;
};

}  // namespace

Graph gap_graph(const Curriculum& curriculum, const Coverage& coverage, const PictureOptions& options) {
  return GapPicture(curriculum, coverage, options).make();
}

}  // namespace attune::diagram
