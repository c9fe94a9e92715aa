#include "diagram/kinds/competency.h"

#include <algorithm>
#include <array>
#include <map>

#include "analysis/progression.h"
#include "base/number.h"
#include "diagram/draw.h"
#include "diagram/parts/fold.h"
#include "diagram/parts/picture.h"

namespace attune::diagram {

using analysis::Coverage;
using analysis::Definition;
using model::Curriculum;
using model::Index;

namespace {

// What stands in a lane in one term: one activity, the activities of a course, or an assessment.
struct Contribution {
  std::vector<Subject> subjects;
  std::string name, title;
  std::vector<std::string> facts;
  int level = -1;
  bool reaches = true;
};

enum Lane : std::size_t { first_lane, second_lane, assessed_lane, lane_count };

class CompetencyPicture : Picture {
  static constexpr double label_width = 150, term_width = 176, empty_width = 46, gap_x = 12, gap_y = 8, inset = 8;
  static constexpr double level_width = 26;
  // What nobody gave a term stands behind the last one.
  static constexpr int no_term = 1 << 20;
  // A stack of more boxes than this shows courses with what they do, not each activity.
  static constexpr std::size_t most_in_stack = 9;

 public:
  CompetencyPicture(const Curriculum& of, const Coverage& covered, const PictureOptions& wanted)
      : Picture(of, covered, wanted,
                N_("One competency along the terms: everything that teaches or examines it, with the level there.")),
        competency_(wanted.competency),
        members_(subtree()) {}

  Graph make() {
    const model::Competency& of = curriculum.competencies()[competency_];
    const std::string programme = std::move(graph.title);
    graph.title = words.name_of(of);
    graph.notes.insert(graph.notes.begin(), programme);
    graph.notes.push_back(words.definition(options.covered_by));
    collect();
    across();
    if (columns_.empty()) columns_[no_term] = {label_width + 28, term_width};
    top();
    levels();
    lane(first_lane, N_("First classroom"), Role::first_classroom);
    lane(second_lane, N_("Second classroom"), Role::second_classroom);
    lane(assessed_lane, N_("Assessments"), Role::assessment);
    explain();
    return finish();
  }

 private:
  struct Column {
    double x = 0, width = 0;
  };
  using Cells = std::map<int, std::vector<Contribution>>;  // by term

  std::vector<Index> subtree() const {
    std::vector<Index> members{options.competency};
    for (std::size_t i = 0; i < members.size(); ++i) {
      const auto children = curriculum.children_of(members[i]);
      members.insert(members.end(), children.begin(), children.end());
    }
    return members;
  }

  void collect() {
    std::map<Index, int> taught;  // by activity
    std::map<Index, bool> assessed;
    for (const Index member : members_) {
      for (const Index place : coverage.teachings.of_competency(member)) {
        const analysis::Teaching& teaching = coverage.teachings[place];
        int& level = taught.try_emplace(teaching.activity, teaching.level).first->second;
        level = std::max(level, teaching.level);
      }
      for (const Index assessment : coverage.competencies[member].assessments) assessed[assessment] = true;
    }
    std::map<std::pair<std::size_t, int>, std::size_t> sizes;
    for (const auto& [activity, level] : taught) ++sizes[{lane_of(activity), term_of(activity)}];
    for (const auto& [activity, level] : taught) {
      const std::size_t lane = lane_of(activity);
      const int term = term_of(activity);
      add_activity(lanes_[lane][term], activity, level, lane == first_lane && sizes[{lane, term}] > most_in_stack);
    }
    for (const auto& [assessment, yes] : assessed) add_assessment(assessment);
  }

  std::size_t lane_of(Index activity) const {
    return curriculum.activities()[activity].setting() == model::Setting::second ? second_lane : first_lane;
  }
  int term_of(Index activity) const { return curriculum.term_of_activity(activity).value_or(no_term); }

  void add_activity(std::vector<Contribution>& stack, Index activity, int level, bool by_course) {
    const model::Activity& of = curriculum.activities()[activity];
    const Index course = curriculum.course_of(activity);
    if (by_course && course != model::none) {
      folded_ = true;
      const model::Course& entity = curriculum.courses()[course];
      auto same = std::find_if(stack.begin(), stack.end(),
                               [&](const Contribution& each) { return each.subjects.front() == subject_of(entity); });
      if (same == stack.end()) {
        stack.push_back({{subject_of(entity)}, "course-" + entity.code, words.name_of(entity), {}, -1, false});
        same = stack.end() - 1;
      }
      same->subjects.push_back(subject_of(of));
      same->level = std::max(same->level, level);
      same->reaches = same->reaches || coverage.reaches(activity);
      same->facts = {say({N_("activities: {count}"), {{"count", count_text(same->subjects.size() - 1)}}})};
      return;
    }
    Contribution contribution{{subject_of(of)}, "activity-" + of.code, words.name_of(of), {}, level, true};
    if (of.hours) contribution.facts.push_back(words.hours(*of.hours));
    contribution.reaches = coverage.reaches(activity);
    if (!contribution.reaches)
      contribution.facts.push_back(
          say({N_("reaches {share}"), {{"share", base::format_percent(coverage.reach[activity])}}}));
    stack.push_back(std::move(contribution));
  }

  void add_assessment(Index assessment) {
    const model::Assessment& of = curriculum.assessments()[assessment];
    Contribution contribution{{subject_of(of)}, "assessment-" + of.code, words.name_of(of), {}, -1, true};
    if (of.purpose != model::Purpose::unset) contribution.facts.push_back(words.purpose(of.purpose));
    lanes_[assessed_lane][curriculum.term_of_assessment(assessment).value_or(no_term)].push_back(
        std::move(contribution));
  }

  // Terms in which nothing happens are narrow: one sees how long it is silent.
  void across() {
    double x = label_width + 28;
    const auto column = [&](int term) {
      const bool used =
          std::any_of(lanes_.begin(), lanes_.end(), [&](const Cells& cells) { return cells.count(term); });
      if (term == no_term && !used) return;
      columns_[term] = {x, used ? term_width : empty_width};
      x += columns_[term].width + gap_x;
    };
    for (int term = 1; term <= curriculum.term_count(); ++term) column(term);
    column(no_term);
    right_ = x - gap_x;
  }

  // The competency itself, and what it lacks.
  void top() {
    const bool leaf = curriculum.is_leaf(competency_);
    const std::vector<Index> leaves = leaves_under(curriculum, competency_);
    Node box = leaf ? boxes.leaf(competency_) : boxes.branch(competency_, leaves);
    box.landmark = true;
    box.size.width = std::max(box.size.width, label_width);
    Node gap = boxes.gap(box, leaves);
    const double height = std::max(box.size.height, gap.lines.empty() ? 0 : gap.size.height);
    const double width = box.size.width, middle = height / 2;
    Point at{0, middle - box.size.height / 2};
    const std::size_t place_of_box = place(std::move(box), at);
    if (!gap.lines.empty()) {
      at = {width + 36, middle - gap.size.height / 2};
      join(place_of_box, place(std::move(gap), at), Role::gap_line);
    }
    if (const auto& declaring = coverage.competencies[competency_].declaring_courses; !declaring.empty()) {
      std::vector<std::string> codes;
      for (const Index course : declaring) codes.push_back(curriculum.courses()[course].code);
      note({N_("Declared by {courses}."), {{"courses", words.list(codes)}}});
    }
    if (folded_) note(N_("Where a term holds too many activities for one picture, each box is a course."));
    y_ = height + 18;
  }

  // The heads of the terms, and the highest level in each.
  void levels() {
    double height = 0;
    Index stage = model::none;
    for (const auto& [term, column] : columns_) {
      const std::string text = term == no_term ? say(N_("Without a term")) : words.term(term);
      Node head = boxes.begin(Role::heading, "heading", column.width + 2 * padding_x - 2);
      const Index here = curriculum.stage_of(term == no_term ? std::optional<int>() : std::optional<int>(term));
      if (here != model::none && here != stage && column.width > empty_width) {
        boxes.write(head, words.name_of(curriculum.stages()[here]), Font::small, 1);
        stage = here;
      }
      boxes.write(head, text, Font::strong, 1);
      Boxes::close(head);
      height = std::max(height, head.size.height);
      heads_.push_back(place(std::move(head), {column.x - padding_x + 1, 0}));
    }
    for (const std::size_t head : heads_) graph.nodes[head].at.y = y_ + height - graph.nodes[head].size.height;
    y_ += height + 4;

    std::size_t last = static_cast<std::size_t>(-1);
    int last_term = 0;
    constexpr Size size{empty_width, 24};
    for (const auto& [term, column] : columns_) {
      const int level = highest(term);
      if (level < 0) continue;
      const std::string code = words.level(level);
      Node cell = boxes.cell(shade_of(level, curriculum.scale().levels.size()),
                             "level-" + count_text(static_cast<std::size_t>(term)), size, code.empty() ? "+" : code);
      cell.title = (term == no_term ? say(N_("Without a term")) : words.term(term)) + ": " + words.level_name(level);
      cell.subjects = {subject_of(curriculum.competencies()[competency_])};
      const std::size_t now = place(std::move(cell), {column.x, y_});
      if (last != static_cast<std::size_t>(-1) && term != no_term)
        join(last, now, term - last_term > coverage.thresholds.sustain_terms ? Role::gap_line : Role::feeds);
      last = now;
      last_term = term;
    }
    Node label = boxes.heading(say(N_("Highest level")), label_width);
    label.size.height = size.height;
    place(std::move(label), {0, y_});
    y_ += size.height + 14;
  }

  int highest(int term) const {
    int level = -1;
    for (const std::size_t lane : {first_lane, second_lane})
      if (const auto found = lanes_[lane].find(term); found != lanes_[lane].end())
        for (const Contribution& each : found->second) level = std::max(level, each.level);
    return level;
  }

  void lane(Lane which, const char* title, Role role) {
    const double top = y_;
    y_ += inset;
    double bottom = y_ + 34;
    place(boxes.heading(say(title), label_width), {0, y_});
    for (const auto& [term, column] : columns_) {
      const auto found = lanes_[which].find(term);
      if (found == lanes_[which].end()) continue;
      double y = y_;
      for (const Contribution& each : found->second) {
        Node box = contribution(each, role);
        const double height = box.size.height;
        const Point at{column.x, y};
        const std::string name = box.name;
        place(std::move(box), at);
        if (const std::string code = words.level(each.level); !code.empty())
          graph.marks.push_back(
              {name + "-level", Role::level, {at.x + term_width - level_width - 3, y + 3, level_width, 18}, code});
        y += height + gap_y;
      }
      bottom = std::max(bottom, y - gap_y);
    }
    if (lanes_[which].empty()) {
      Node gap = boxes.begin(Role::gap, "gap-lane-" + count_text(which), 200);
      gap.title = say(which == assessed_lane ? N_("No assessment examines it")
                      : which == first_lane  ? N_("No course teaches it")
                                             : N_("No activity outside courses teaches it"));
      gap.subjects = {subject_of(curriculum.competencies()[competency_])};
      boxes.write(gap, gap.title, Font::small, 2);
      Boxes::close(gap);
      bottom = std::max(bottom, y_ + gap.size.height);
      right_ = std::max(right_, label_width + 28 + gap.size.width);
      place(std::move(gap), {label_width + 28, y_});
    }
    y_ = bottom + inset;
    graph.clusters.push_back({"lane-" + count_text(which), {}, Rect{-inset, top, right_ + 2 * inset, y_ - top}});
    y_ += 10;
  }

  Node contribution(const Contribution& of, Role role) {
    Node box = boxes.begin(role, of.name, term_width - (of.level >= 0 ? level_width : 0));
    box.subjects = of.subjects;
    box.title = of.title;
    boxes.write(box, of.title, Font::small, 3);
    boxes.tell(box, dotted(of.facts), Font::small, 1);
    Boxes::close(box);
    if (of.level >= 0) box.description = dotted({words.level_name(of.level), box.description});
    box.size.width = term_width;
    return box;
  }

  void explain() {
    legend(Role::covered, N_("Competency, covered"));
    legend(Role::uncovered, N_("Competency, not covered"));
    legend(Role::branch, N_("Branch of the framework"));
    legend(Role::gap, N_("Gap: what the competency lacks"));
    legend(Role::first_classroom, N_("Activities of courses"));
    legend(Role::second_classroom, N_("Second classroom: activities outside courses"));
    legend(Role::assessment, N_("Assessment"));
    legend(Role::feeds, N_("Taught on"));
    legend(Role::gap_line, {N_("Silence of more than {terms} terms, or what is missing"),
                            {{"terms", count_text(static_cast<std::size_t>(coverage.thresholds.sustain_terms))}}});
    legend(Role::level, {N_("Level: {levels}"), {{"levels", words.levels()}}});
  }

  Index competency_;
  std::vector<Index> members_;
  std::array<Cells, lane_count> lanes_;
  std::map<int, Column> columns_;
  std::vector<std::size_t> heads_;
  bool folded_ = false;
  double y_ = 0, right_ = 0;
};

}  // namespace

Graph competency_graph(const Curriculum& curriculum, const Coverage& coverage, const PictureOptions& options) {
  return CompetencyPicture(curriculum, coverage, options).make();
}

}  // namespace attune::diagram
