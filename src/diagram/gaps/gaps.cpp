// Columns from left to right: 0 a hidden root that keeps the order of everything behind it, 1 the frameworks, then the
// branches by depth, then the competencies (or folded branches), what they lack, and what feeds them. Each row is a
// chain, so nothing crosses.

#include "diagram/gaps.h"

#include <algorithm>
#include <set>
#include <utility>

#include "base/number.h"
#include "diagram/gaps/boxes.h"
#include "diagram/gaps/fold.h"

namespace attune::diagram {

using analysis::Coverage;
using model::Curriculum;
using model::Index;

namespace {

constexpr int straight = 30;

class GapGraph {
 public:
  GapGraph(const Curriculum& curriculum, const Coverage& coverage, const GapOptions& options)
      : curriculum_(curriculum),
        coverage_(coverage),
        options_(options),
        words_(curriculum, coverage, options.words),
        boxes_(curriculum, coverage, words_, options.covered_by, options.words.language()),
        feeder_columns_(curriculum, coverage, words_),
        folding_(fold(curriculum, options.most_rows)) {}

  Graph make() {
    graph_.language = options_.words.language();
    const std::string title = words_.title_of(curriculum_.programme());
    graph_.title = title.empty() ? words_.say(N_("Programme without a title")) : title;
    graph_.notes = {words_.say(N_("Gap diagram: what feeds each competency, and what is missing."))};
    add(boxes_.hidden("root"), 0);
    if (coverage_.leaf_count == 0)
      empty();
    else
      rows();
    if (!options_.date.empty()) graph_.notes.push_back(words_.say({N_("As of {date}."), {{"date", options_.date}}}));
    return std::move(graph_);
  }

 private:
  std::size_t add(Node node, std::size_t column) {
    node.column = column;
    graph_.nodes.push_back(std::move(node));
    return graph_.nodes.size() - 1;
  }

  void join(std::size_t tail, std::size_t head, Role role, int weight, std::string label = {},
            std::string description = {}) {
    graph_.edges.push_back(
        {"line-" + graph_.nodes[head].name, tail, head, role, std::move(label), std::move(description), weight});
  }

  void empty() {
    const std::size_t notice =
        add(boxes_.notice("no-competencies", words_.say(N_("There are no competencies to look at yet")),
                          words_.say(N_("Begin with a framework: import one, choose one that comes with the "
                                        "program, or add competencies of your own. Then this picture shows "
                                        "which of them are taught, reached and assessed."))),
            1);
    join(0, notice, Role::hidden, 1);
  }

  void rows() {
    for (Index framework = 0; framework < curriculum_.frameworks().size(); ++framework)
      if (curriculum_.is_own(framework))
        for (const Index competency : curriculum_.tree_of(framework))
          if (!folding_.is_row(curriculum_, competency) && curriculum_.depth_of(competency) < folding_.depth)
            branch_depth_ = std::max(branch_depth_, static_cast<std::size_t>(curriculum_.depth_of(competency)) + 1);
    row_column_ = 2 + branch_depth_;
    headings();
    for (Index framework = 0; framework < curriculum_.frameworks().size(); ++framework)
      if (curriculum_.is_own(framework)) tree(framework);
    say_notes();
    legend();
  }

  void headings() {
    std::size_t last = add(boxes_.heading(words_.say(N_("Framework")), Role::framework), 1);
    join(0, last, Role::hidden, 1);
    const auto next = [&](const std::string& text, Role role, std::size_t column) {
      const std::size_t heading = add(boxes_.heading(text, role), column);
      join(last, heading, Role::hidden, straight);
      last = heading;
    };
    next(words_.say(folding_.folded ? N_("Branch or competency") : N_("Competency")), Role::covered, row_column_);
    next(words_.say(N_("What is missing")), Role::gap, row_column_ + 1);
    for (std::size_t i = 0; i < feeder_columns_.titles().size(); ++i)
      next(feeder_columns_.titles()[i], Role::first_classroom, row_column_ + 2 + i);
  }

  void tree(Index framework) {
    const std::vector<Index> leaves = leaves_of(curriculum_, framework);
    const std::size_t root = add(boxes_.framework(framework, leaves), 1);
    join(0, root, Role::hidden, 1);
    if (leaves.empty()) return;
    if (folding_.depth < 0) return behind(root, leaves);
    std::vector<std::size_t> open;  // the node of the branch at each depth
    bool first_branch = true;
    for (const Index competency : curriculum_.tree_of(framework)) {
      const auto depth = static_cast<std::size_t>(curriculum_.depth_of(competency));
      if (static_cast<int>(depth) > folding_.depth) continue;
      open.resize(depth);
      const std::size_t parent = open.empty() ? root : open.back();
      const bool row = folding_.is_row(curriculum_, competency), leaf = curriculum_.is_leaf(competency);
      if (depth == 0 && !row && !std::exchange(first_branch, false)) separate(root);
      const std::vector<Index> under = leaves_under(curriculum_, competency);
      Node box = leaf ? boxes_.leaf(competency) : boxes_.branch(competency, under);
      if (row) box.size.width = box_width(Role::covered);
      const std::size_t node = add(std::move(box), row ? row_column_ : 2 + depth);
      open.push_back(node);
      join(parent, node, Role::tree, 2);
      if (depth == 0 && !row) graph_.clusters.push_back({graph_.nodes[node].name, {}});
      const std::size_t first = node;
      if (row) behind(node, under);
      if (depth > 0 || !row)
        for (std::size_t i = first; i < graph_.nodes.size(); ++i) graph_.clusters.back().nodes.push_back(i);
    }
  }

  // A straight line of hidden nodes that keeps a branch apart from the one above it, in every column.
  void separate(std::size_t last) {
    for (std::size_t column = 2; column < row_column_ + 2 + feeder_columns_.titles().size(); ++column) {
      const std::size_t next =
          add(boxes_.hidden("between-" + base::to_text(static_cast<std::int64_t>(graph_.nodes.size()))), column);
      join(last, next, Role::hidden, column == 2 ? 1 : straight);
      last = next;
    }
  }

  // What stands to the right of a row's node.
  void behind(std::size_t node, const std::vector<Index>& leaves) {
    std::size_t last = node;
    if (Node gap = boxes_.gap(graph_.nodes[node], leaves); !gap.lines.empty()) {
      last = add(std::move(gap), row_column_ + 1);
      join(node, last, Role::gap_line, straight);
    }
    const std::vector<Feeders> columns = feeder_columns_.of(leaves);
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (columns[i].list.empty()) continue;
      const Role role = feeder_columns_.is_second(i) ? Role::second_classroom : Role::first_classroom;
      const std::size_t box =
          add(boxes_.feeders(graph_.nodes[node], columns[i], feeder_columns_.titles()[i], role), row_column_ + 2 + i);
      const std::string level = words_.level(columns[i].level);
      join(last, box, columns[i].reaches ? Role::feeds : Role::feeds_few, straight, level,
           columns[i].reaches ? graph_.nodes[box].title
                              : words_.say({N_("{what}: reaches few"), {{"what", graph_.nodes[box].title}}}));
      last = box;
    }
  }

  void say_notes() {
    graph_.notes.push_back(words_.definition(options_.covered_by));
    graph_.notes.push_back(words_.totals());
    if (!folding_.folded) return;
    const auto rows = std::count_if(graph_.nodes.begin(), graph_.nodes.end(), [&](const Node& n) {
      return n.column == row_column_ &&
             (n.role == Role::branch || n.role == Role::covered || n.role == Role::uncovered);
    });
    graph_.notes.push_back(words_.say(
        {N_("{all} competencies are too many for one picture: each row below is a branch, folded ({rows} rows)."),
         {{"all", base::to_text(static_cast<std::int64_t>(coverage_.leaf_count))},
          {"rows", base::to_text(static_cast<std::int64_t>(rows))}}}));
  }

  void legend() {
    graph_.legend_title = words_.say(N_("Legend"));
    std::set<Role> used;
    for (const Node& node : graph_.nodes) used.insert(node.role);
    bool levels = false;
    for (const Edge& edge : graph_.edges) used.insert(edge.role), levels = levels || !edge.label.empty();
    const auto entry = [&](Role role, const base::Message& meaning) {
      if (used.count(role)) graph_.legend.push_back({role, words_.say(meaning)});
    };
    const std::string share = base::format_percent(coverage_.thresholds.reach);
    entry(Role::covered, N_("Competency, covered"));
    entry(Role::uncovered, N_("Competency, not covered"));
    entry(Role::branch, N_("Branch of the framework"));
    entry(Role::gap, N_("Gap: what the competency lacks"));
    entry(Role::first_classroom, N_("First classroom: courses of the stage"));
    entry(Role::second_classroom, N_("Second classroom: activities outside courses"));
    entry(Role::feeds, {N_("Reaches at least {share} of the students"), {{"share", share}}});
    entry(Role::feeds_few, {N_("Reaches fewer than {share}"), {{"share", share}}});
    if (levels)
      graph_.legend.push_back(
          {Role::level, words_.say({N_("Highest level there: {levels}"), {{"levels", words_.levels()}}})});
  }

  const Curriculum& curriculum_;
  const Coverage& coverage_;
  const GapOptions& options_;
  GapWords words_;
  GapBoxes boxes_;
  FeederColumns feeder_columns_;
  Folding folding_;
  std::size_t branch_depth_ = 0, row_column_ = 2;
  Graph graph_;
};

}  // namespace

Graph gap_graph(const Curriculum& curriculum, const Coverage& coverage, const GapOptions& options) {
  return GapGraph(curriculum, coverage, options).make();
}

}  // namespace attune::diagram
