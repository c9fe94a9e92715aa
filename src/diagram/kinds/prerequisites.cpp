#include "diagram/kinds/prerequisites.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/number.h"
#include "diagram/parts/picture.h"

namespace attune::diagram {

using analysis::Coverage;
using model::Curriculum;
using model::Index;

namespace {

class PrerequisitesPicture : Picture {
  static constexpr double course_width = 176;
  static constexpr std::size_t most_courses = 250;

 public:
  PrerequisitesPicture(const Curriculum& of, const Coverage& covered, const PictureOptions& wanted)
      : Picture(of, covered, wanted, N_("Prerequisites: which courses build on which, and the longest chain of them.")),
        before_(of.courses().size()),
        after_(of.courses().size()) {}

  Graph make() {
    for (Index course = 0; course < curriculum.courses().size(); ++course)
      for (const auto& id : curriculum.courses()[course].prerequisites)
        if (const auto before = curriculum.courses().index_of(id)) {
          before_[course].push_back(*before);
          after_[*before].push_back(course);
        }
    find_circles();
    find_chains();
    choose();
    if (chosen_.empty()) {
      only("no-prerequisites", N_("No course has a prerequisite"),
           N_("Say of a course which courses it builds on. Then this picture shows in which order they have to stand, "
              "and "
              "what stands too early."));
      return finish();
    }
    notes();
    graph.arrangement = Arrangement::free;
    columns();
    for (const Index course : chosen_) one_course(course);
    lines();
    explain();
    return finish();
  }

 private:
  // A prerequisite that its course leads to as well.
  bool in_circle(Index before, Index course) const {
    return circle_[before] == circle_[course] && (before == course || sizes_.at(circle_[course]) > 1);
  }

  // Strongly connected components, by two passes without recursion (Kosaraju): deep chains must not end the program.
  void find_circles() {
    const std::size_t count = curriculum.courses().size();
    std::vector<Index> order;
    std::vector<bool> seen(count, false);
    const auto walk = [&](Index start, const std::vector<std::vector<Index>>& next, const auto& leave) {
      std::vector<std::pair<Index, std::size_t>> open{{start, 0}};
      seen[start] = true;
      while (!open.empty()) {
        auto& [at, edge] = open.back();
        if (edge < next[at].size()) {
          const Index to = next[at][edge++];
          if (!seen[to]) {
            seen[to] = true;
            open.emplace_back(to, 0);
          }
        } else {
          leave(at);
          open.pop_back();
        }
      }
    };
    for (Index course = 0; course < count; ++course)
      if (!seen[course]) walk(course, after_, [&](Index at) { order.push_back(at); });
    seen.assign(count, false);
    circle_.assign(count, 0);
    std::size_t number = 0;
    for (auto at = order.rbegin(); at != order.rend(); ++at)
      if (!seen[*at]) {
        walk(*at, before_, [&](Index each) {
          circle_[each] = number;
          ++sizes_[number];
        });
        ++number;
      }
  }

  // The number of courses in the longest chain that ends with each course, circles left out.
  void find_chains() {
    const std::size_t count = curriculum.courses().size();
    std::vector<std::size_t> waiting(count, 0);
    for (Index course = 0; course < count; ++course)
      for (const Index before : before_[course])
        if (!in_circle(before, course)) ++waiting[course];
    std::vector<Index> ready;
    for (Index course = 0; course < count; ++course)
      if (waiting[course] == 0) ready.push_back(course);
    length_.assign(count, 1);
    from_.assign(count, model::none);
    for (std::size_t i = 0; i < ready.size(); ++i)
      for (const Index course : after_[ready[i]]) {
        if (in_circle(ready[i], course)) continue;
        if (length_[ready[i]] + 1 > length_[course]) {
          length_[course] = length_[ready[i]] + 1;
          from_[course] = ready[i];
        }
        if (--waiting[course] == 0) ready.push_back(course);
      }
    Index last = 0;
    for (Index course = 0; course < count; ++course)
      if (length_[course] > length_[last]) last = course;
    for (Index at = count == 0 ? model::none : last; at != model::none; at = from_[at]) chain_.push_back(at);
    std::reverse(chain_.begin(), chain_.end());
    if (chain_.size() < 2) chain_.clear();
  }

  bool on_chain(Index course) const { return std::find(chain_.begin(), chain_.end(), course) != chain_.end(); }

  void choose() {
    for (Index course = 0; course < curriculum.courses().size(); ++course)
      if (!before_[course].empty() || !after_[course].empty()) chosen_.push_back(course);
    if (chosen_.size() <= most_courses) return;
    // The longest chain, what is wrong, and what stands next to them.
    all_ = chosen_.size();
    std::set<Index> near(chain_.begin(), chain_.end());
    for (const Index course : chosen_)
      for (const Index before : before_[course])
        if (is_wrong(before, course)) near.insert({before, course});
    for (const Index course : std::set<Index>(near)) {
      near.insert(before_[course].begin(), before_[course].end());
      near.insert(after_[course].begin(), after_[course].end());
    }
    chosen_.assign(near.begin(), near.end());
    if (chosen_.size() > most_courses) chosen_.resize(most_courses);
  }

  bool is_wrong(Index before, Index course) const {
    if (in_circle(before, course)) return true;
    const auto earlier = curriculum.term_of_course(before), term = curriculum.term_of_course(course);
    return earlier && term && *earlier >= *term;
  }

  void notes() {
    note(
        {N_("Courses that have prerequisites or are some: {count} of {all}."),
         {{"count", count_text(all_ == 0 ? chosen_.size() : all_)}, {"all", count_text(curriculum.courses().size())}}});
    if (all_ > 0)
      note({N_("{all} courses are too many for one picture: it shows the longest chain, what is out of order, and what "
               "stands next to them."),
            {{"all", count_text(all_)}}});
    if (!chain_.empty()) {
      std::vector<std::string> codes;
      for (const Index course : chain_) codes.push_back(curriculum.courses()[course].code);
      note({N_("The longest chain has {count} courses: {chain}."),
            {{"count", count_text(chain_.size())}, {"chain", base::join(codes, " \xe2\x86\x92 ")}}});
    }
    std::size_t wrong = 0;
    for (const Index course : chosen_)
      for (const Index before : before_[course]) wrong += is_wrong(before, course) ? 1U : 0U;
    if (wrong > 0)
      note({N_("Prerequisites in the same term or later, or leading back to their course: {count}."),
            {{"count", count_text(wrong)}}});
  }

  // Terms that have a course, from left to right; courses without a term stand behind what they build on.
  void columns() {
    std::set<int> terms;
    for (const Index course : chosen_)
      if (const auto term = curriculum.term_of_course(course)) terms.insert(*term);
    std::map<int, std::size_t> column_of_term;
    for (const int term : terms) column_of_term.emplace(term, column_of_term.size());
    column_.assign(curriculum.courses().size(), 0);
    std::vector<Index> by_length = chosen_;
    std::stable_sort(by_length.begin(), by_length.end(), [&](Index a, Index b) { return length_[a] < length_[b]; });
    std::size_t columns = std::max<std::size_t>(1, terms.size());
    for (const Index course : by_length) {
      if (const auto term = curriculum.term_of_course(course)) {
        column_[course] = column_of_term[*term];
        continue;
      }
      for (const Index before : before_[course])
        if (!in_circle(before, course)) column_[course] = std::max(column_[course], column_[before] + 1);
      columns = std::max(columns, column_[course] + 1);
    }
    // Headings in a chain keep the columns in order, whatever the courses' lines say.
    std::vector<int> order(terms.begin(), terms.end());
    for (std::size_t i = 0; i < columns; ++i) {
      const std::string text = i < order.size() ? words.term(order[i]) : std::string();
      Node heading = boxes.heading(text, course_width);
      if (text.empty()) heading.size.height = 20;
      const std::size_t at = add(std::move(heading), i);
      if (i > 0) {
        Edge& edge = join(at - 1, at, Role::hidden);
        edge.weight = 100;
      }
    }
  }

  void one_course(Index course) {
    const model::Course& of = curriculum.courses()[course];
    const bool wrong = std::any_of(before_[course].begin(), before_[course].end(),
                                   [&](Index before) { return is_wrong(before, course); });
    Node node = boxes.begin(wrong              ? Role::gap
                            : on_chain(course) ? Role::critical
                                               : Role::first_classroom,
                            "course-" + of.code, course_width);
    node.subjects = {subject_of(of)};
    node.title = words.name_of(of);
    node.landmark = true;
    boxes.write(node, node.title, Font::small, 3);
    if (wrong) boxes.tell(node, say(N_("not after all of its prerequisites")), Font::small, 2);
    Boxes::close(node);
    nodes_[course] = add(std::move(node), column_[course]);
  }

  void lines() {
    for (const Index course : chosen_)
      for (const Index before : before_[course]) {
        if (!nodes_.count(before) || before == course) continue;
        const bool wrong = is_wrong(before, course);
        const auto next = std::find(chain_.begin(), chain_.end(), before);
        const bool chained = next != chain_.end() && next + 1 != chain_.end() && *(next + 1) == course;
        Edge& edge = join(nodes_[before], nodes_[course],
                          wrong     ? Role::gap_line
                          : chained ? Role::critical_line
                                    : Role::tree,
                          {}, graph.nodes[nodes_[before]].title + " \xe2\x86\x92 " + graph.nodes[nodes_[course]].title);
        if (chained) edge.weight = 4;
        edge.forward = column_[before] < column_[course];
      }
  }

  void explain() {
    legend(Role::first_classroom, N_("Course"));
    legend(Role::critical, N_("On the longest chain"));
    legend(Role::gap, N_("Gap: stands too early, or leads back to itself"));
    legend(Role::tree, N_("Prerequisite, before the course"));
    legend(Role::critical_line, N_("Next in the longest chain"));
    legend(Role::gap_line, N_("Prerequisite that is not before the course"));
  }

  std::vector<std::vector<Index>> before_, after_;  // by course
  std::vector<std::size_t> circle_;                 // by course: the circle that it is part of, or it alone
  std::map<std::size_t, std::size_t> sizes_;        // of the circles
  std::vector<std::size_t> length_, column_;
  std::vector<Index> from_, chain_, chosen_;
  std::size_t all_ = 0;
  std::map<Index, std::size_t> nodes_;
};

}  // namespace

Graph prerequisites_graph(const Curriculum& curriculum, const Coverage& coverage, const PictureOptions& options) {
  return PrerequisitesPicture(curriculum, coverage, options).make();
}

}  // namespace attune::diagram
