#include "diagram/kinds/map.h"

#include <algorithm>
#include <map>

#include "base/number.h"
#include "diagram/draw.h"
#include "diagram/parts/competency_heads.h"
#include "diagram/parts/fold.h"

namespace attune::diagram {

using analysis::Coverage;
using model::Curriculum;
using model::Index;
using model::Kind;

namespace {

// A course, or the courses of one kind in one term.
struct MapEntry {
  std::string name, title;
  std::vector<Index> courses, activities;
  Role role = Role::first_classroom;
};

class MapPicture : Picture {
  static constexpr double course_width = 168, column_gap = 26, box_gap = 10, strip_height = 18, inset = 8;
  static constexpr std::size_t most_courses = 160, most_strips = 8;
  static constexpr int no_map_term = 1 << 20;

 public:
  MapPicture(const Curriculum& of, const Coverage& covered, const PictureOptions& wanted)
      : Picture(of, covered, wanted,
                N_("Map: the courses term by term; under each course, in columns of colour, what it teaches of every "
                   "branch "
                   "of the framework, at its highest level.")),
        shown_(shown_competencies(of, covered, wanted, most_strips)) {}

  Graph make() {
    if (shown_.list.empty()) {
      only("no-competencies", competencies_missing_title(), competencies_missing_text());
      return finish();
    }
    collect();
    if (folded_)
      note({N_("{all} courses are too many for one picture: each box is a kind of course in a term."),
            {{"all", count_text(curriculum.courses().size())}}});
    if (options.lines == Lines::drawn)
      note(N_("A line leads from a course to each course that it is a prerequisite of."));
    const double bottom = terms();
    gaps(second_classroom(bottom));
    if (options.lines == Lines::drawn && !folded_) prerequisites();
    explain();
    return finish();
  }

 private:
  void collect() {
    folded_ = curriculum.courses().size() > most_courses;
    for (Index course = 0; course < curriculum.courses().size(); ++course) {
      const model::Course& of = curriculum.courses()[course];
      std::vector<MapEntry>& list = terms_[curriculum.term_of_course(course).value_or(no_map_term)];
      const auto activities = curriculum.activities_of(course);
      if (!folded_) {
        list.push_back({"course-" + of.code, words.name_of(of), {course}, {activities.begin(), activities.end()}});
        continue;
      }
      const std::string name =
          "courses-" +
          count_text(static_cast<std::size_t>(std::min(no_map_term, curriculum.term_of_course(course).value_or(0)))) +
          "-" + of.course_kind;
      auto same = std::find_if(list.begin(), list.end(), [&](const MapEntry& each) { return each.name == name; });
      if (same == list.end()) {
        const std::string title = words.kind_of(Kind::course, of.course_kind);
        list.push_back({name, title, {}, {}});
        same = list.end() - 1;
      }
      same->courses.push_back(course);
      same->activities.insert(same->activities.end(), activities.begin(), activities.end());
    }
  }

  double terms() {
    double x = 0, bottom = 0, head_height = 0;
    std::vector<std::size_t> heads;
    for (const auto& [term, entries] : terms_) {
      Node head = boxes.begin(Role::heading, "heading", course_width);
      const Index stage = curriculum.stage_of(term == no_map_term ? std::optional<int>() : std::optional<int>(term));
      if (stage != model::none) boxes.write(head, words.name_of(curriculum.stages()[stage]), Font::small, 1);
      boxes.write(head, term == no_map_term ? say(N_("Without a term")) : words.term(term), Font::strong, 1);
      Boxes::close(head);
      head_height = std::max(head_height, head.size.height);
      heads.push_back(place(std::move(head), {x, 0}));
      x += course_width + column_gap;
    }
    for (const std::size_t head : heads) graph.nodes[head].at.y = head_height - graph.nodes[head].size.height;
    x = 0;
    for (const auto& [term, entries] : terms_) {
      double y = head_height + inset;
      for (const MapEntry& entry : entries) y += box(entry, {x, y}) + box_gap;
      bottom = std::max(bottom, y);
      x += course_width + column_gap;
    }
    for (std::size_t i = 0; i < terms_.size(); ++i)
      graph.clusters.push_back({"term-" + count_text(i),
                                {},
                                Rect{static_cast<double>(i) * (course_width + column_gap) - inset, head_height,
                                     course_width + 2 * inset, bottom - head_height}});
    width_ = std::max(x - column_gap, 5 * (course_width + column_gap) - column_gap);
    return bottom + 14;
  }

  // Returns how high it is.
  double box(const MapEntry& entry, Point at) {
    Node node = boxes.begin(entry.role, entry.name, course_width);
    for (const Index course : entry.courses) node.subjects.push_back(subject_of(curriculum.courses()[course]));
    if (entry.courses.empty())
      for (const Index activity : entry.activities)
        node.subjects.push_back(subject_of(curriculum.activities()[activity]));
    node.title = entry.title;
    node.landmark = entry.courses.size() == 1;
    const bool many = entry.courses.size() != 1;
    const std::size_t several = entry.courses.empty() ? entry.activities.size() : entry.courses.size();
    boxes.write(node, many ? words.in_brackets(entry.title, {count_text(several)}) : entry.title, Font::small, 3);
    Boxes::close(node);
    const auto levels = levels_of(entry);
    const bool strips =
        std::any_of(levels.begin(), levels.end(), [](const auto& l) { return l.first >= 0 || l.second; });
    if (strips) {
      // Room below the words.
      node.lines.push_back({"", Font::small, 0});
      node.size.height += strip_height + 5;
    } else {
      node.description = say(N_("aligned to nothing"));
      if (entry.role == Role::first_classroom) node.role = Role::other;
    }
    const double height = node.size.height;
    const std::string name = node.name;
    if (strips) node.description = strip(levels, name, {at.x + padding_x, at.y + height - strip_height - 4});
    if (entry.courses.size() == 1) nodes_[entry.courses.front()] = graph.nodes.size();
    place(std::move(node), at);
    return height;
  }

  // By branch: the highest level that is taught, and whether it is at least declared.
  std::vector<std::pair<int, bool>> levels_of(const MapEntry& entry) const {
    std::vector<std::pair<int, bool>> levels(shown_.list.size(), {-1, false});
    for (const Index activity : entry.activities)
      for (const analysis::Teaching& teaching : coverage.teachings.of_activity(activity))
        if (const std::size_t at = shown_.place_of[teaching.competency]; at != ShownCompetencies::nowhere)
          levels[at].first = std::max(levels[at].first, teaching.level);
    for (const Index course : entry.courses)
      for (const Index row : curriculum.alignments_of_course(course)) {
        const Index competency = curriculum.competency_of(row);
        if (competency == model::none || !analysis::counts(curriculum.alignments()[row], coverage.thresholds)) continue;
        if (const std::size_t at = shown_.place_of[competency]; at != ShownCompetencies::nowhere)
          levels[at].second = true;
      }
    return levels;
  }

  // One cell a branch, always in the same place; returns what it says in words.
  std::string strip(const std::vector<std::pair<int, bool>>& levels, const std::string& name, Point at) {
    const double cell =
        std::min(30.0, (course_width - 2 * padding_x) / static_cast<double>(std::max<std::size_t>(1, levels.size())));
    std::string text;
    for (std::size_t i = 0; i < levels.size(); ++i) {
      const auto& [level, declared] = levels[i];
      if (level < 0 && !declared) continue;
      const Role role = level < 0 ? Role::uncovered : shade_of(level, curriculum.scale().levels.size());
      graph.marks.push_back({name + "-branch-" + count_text(i),
                             role,
                             {at.x + static_cast<double>(i) * cell, at.y, cell - 2, strip_height},
                             cell < 16 ? std::string() : short_code(i)});
      text += (text.empty() ? "" : "; ") + name_of(shown_.list[i], curriculum, words) + ": " +
              (level < 0 ? say(N_("declared, but not taught")) : words.level_name(level));
    }
    return text;
  }

  std::string short_code(std::size_t place) const {
    const Shown& of = shown_.list[place];
    return of.competency == model::none ? curriculum.frameworks()[of.framework].key
                                        : curriculum.competencies()[of.competency].code;
  }

  double second_classroom(double y) {
    std::map<std::string, std::vector<Index>> kinds;
    for (Index activity = 0; activity < curriculum.activities().size(); ++activity)
      if (curriculum.activities()[activity].setting() == model::Setting::second)
        kinds[curriculum.activities()[activity].activity_kind].push_back(activity);
    Node heading = boxes.heading(say(N_("Second classroom, by kind of activity")), 400);
    const double top = y + heading.size.height;
    place(std::move(heading), {0, y});
    if (kinds.empty()) {
      Node gap = boxes.begin(Role::gap, "no-second-classroom", 260);
      gap.title = say(N_("The second classroom is empty"));
      boxes.write(gap, gap.title, Font::strong, 1);
      Boxes::close(gap);
      const double height = gap.size.height;
      place(std::move(gap), {0, top});
      return top + height + 16;
    }
    return flow(top, [&](const auto& put) {
      for (const auto& [kind, activities] : kinds)
        put({"second-" + kind, words.kind_of(Kind::activity, kind), {}, activities, Role::second_classroom});
    });
  }

  // Boxes from left to right, in as many lines as the width asks for; returns where they end.
  template <class Each>
  double flow(double y, const Each& each) {
    double x = 0, highest = 0;
    each([&](const MapEntry& entry) {
      if (x > 0 && x + course_width > width_ + 1) {
        x = 0;
        y += highest + box_gap;
        highest = 0;
      }
      highest = std::max(highest, box(entry, {x, y}));
      x += course_width + column_gap;
    });
    return y + highest + 16;
  }

  // What is taught nowhere, so that a map never hides it.
  void gaps(double y) {
    std::vector<Index> leaves;
    for (const Shown& shown : shown_.list)
      for (const Index leaf : shown.leaves)
        if (!coverage.competencies[leaf].covered(analysis::Definition::taught)) leaves.push_back(leaf);
    if (leaves.empty()) return;
    Node heading = boxes.heading(say(N_("Gaps: competencies that nothing teaches")), 400);
    const Point at{0, y};
    y += heading.size.height;
    place(std::move(heading), at);
    double x = 0, highest = 0;
    constexpr std::size_t most = 30;
    for (std::size_t i = 0; i < std::min(most, leaves.size()); ++i) {
      const model::Competency& of = curriculum.competencies()[leaves[i]];
      Node gap = boxes.begin(Role::gap, "competency-" + of.code, course_width);
      gap.subjects = {subject_of(of)};
      gap.title = words.name_of(of);
      gap.description = words.lack(Lack::taught, leaves[i]);
      gap.landmark = true;
      boxes.write(gap, gap.title, Font::small, 3);
      if (i + 1 == most && leaves.size() > most) boxes.write(gap, words.and_more(leaves.size() - most), Font::small, 1);
      Boxes::close(gap);
      if (x > 0 && x + course_width > width_ + 1) {
        x = 0;
        y += highest + box_gap;
        highest = 0;
      }
      highest = std::max(highest, gap.size.height);
      place(std::move(gap), {x, y});
      x += course_width + column_gap;
    }
  }

  void prerequisites() {
    for (const auto& [course, node] : nodes_)
      for (const auto& id : curriculum.courses()[course].prerequisites)
        if (const auto before = curriculum.courses().index_of(id); before && nodes_.count(*before)) {
          const std::size_t from = nodes_[*before];
          if (graph.nodes[from].at.x < graph.nodes[node].at.x)
            join(from, node, Role::tree, {}, graph.nodes[from].title + " \xe2\x86\x92 " + graph.nodes[node].title);
        }
  }

  void explain() {
    legend_of_shades(N_("Taught, {level}"));
    legend(Role::uncovered, N_("Declared, but not taught"));
    legend(Role::first_classroom, N_("Course"));
    legend(Role::other, N_("Course aligned to nothing"));
    legend(Role::second_classroom, N_("Second classroom: activities outside courses"));
    legend(Role::gap, N_("Gap: nothing teaches it"));
    legend(Role::tree, N_("Prerequisite"));
    std::vector<std::string> names;
    for (const Shown& of : shown_.list) names.push_back(name_of(of, curriculum, words));
    note({N_("Columns of colour: {branches}."), {{"branches", dotted(names)}}});
  }

  ShownCompetencies shown_;
  std::map<int, std::vector<MapEntry>> terms_;
  std::map<Index, std::size_t> nodes_;  // by course
  bool folded_ = false;
  double width_ = 0;
};

}  // namespace

Graph map_graph(const Curriculum& curriculum, const Coverage& coverage, const PictureOptions& options) {
  return MapPicture(curriculum, coverage, options).make();
}

}  // namespace attune::diagram
