#include "diagram/kinds/course.h"

#include <algorithm>
#include <map>

#include "base/number.h"
#include "diagram/parts/columns.h"
#include "diagram/parts/picture.h"

namespace attune::diagram {

using analysis::Coverage;
using model::Curriculum;
using model::Index;
using model::Kind;

namespace {

// What the course has for one competency; levels are ranks, -1: not at all.
struct Served {
  int declared = -1, taught = -1;
  bool formative = false, summative = false, other = false;

  bool assessed() const { return formative || summative || other; }
};

class CoursePicture : Picture {
  static constexpr double activity_width = 216, competency_width = 220, assessment_width = 176;
  // A course of more activities than this is drawn by their kinds.
  static constexpr std::size_t most_activities = 40;

 public:
  CoursePicture(const Curriculum& of, const Coverage& covered, const PictureOptions& wanted)
      : Picture(of, covered, wanted,
                N_("One course: what its activities teach, at which level, and how that is assessed.")),
        course_(wanted.course),
        entity_(of.courses()[wanted.course]) {}

  Graph make() {
    const std::string programme = std::move(graph.title);
    graph.title = words.name_of(entity_);
    graph.notes.insert(graph.notes.begin(), facts(programme));
    note(
        N_("Declared means here: the course claims the competency. Taught: one of its activities teaches it. Assessed: "
           "one of its assessments examines it."));
    collect();
    if (served_.empty()) {
      only("nothing-aligned", N_("This course is aligned to no competency"),
           N_("Neither the course nor any of its activities or assessments says which competency it serves. Align "
              "them, or leave the course out of the map."));
      return finish();
    }
    heads();
    activities();
    competencies();
    assessments();
    lines();
    place_columns(graph, {{Order::given, 0}, {Order::near, 64}, {Order::near, 40}});
    explain();
    return finish();
  }

 private:
  // "Clinical Medicine · Y2.1 · 32 h · reaches 35 % of the students"
  std::string facts(const std::string& programme) const {
    std::vector<std::string> parts{programme};
    if (const auto term = curriculum.term_of_course(course_)) parts.push_back(words.term(*term));
    if (const double hours = entity_.theory_hours.value_or(0) + entity_.practice_hours.value_or(0); hours > 0)
      parts.push_back(words.hours(hours));
    if (!entity_.is_required())
      parts.push_back(say({N_("elective, reaches {share} of the students"),
                           {{"share", base::format_percent(entity_.reach.value_or(analysis::reach_of_a_choice))}}}));
    return dotted(parts);
  }

  template <class Note>
  void each(std::span<const Index> alignments, Note note_one) {
    for (const Index row : alignments) {
      const model::Alignment& alignment = curriculum.alignments()[row];
      const Index competency = curriculum.competency_of(row);
      if (competency == model::none || !curriculum.is_own(curriculum.framework_of(competency)) ||
          !analysis::counts(alignment, coverage.thresholds))
        continue;
      note_one(served_[competency], competency, curriculum.scale().rank(alignment.level).value_or(0));
    }
  }

  void collect() {
    each(curriculum.alignments_of_course(course_),
         [](Served& of, Index, int level) { of.declared = std::max(of.declared, level); });
    for (const Index activity : curriculum.activities_of(course_)) {
      each(curriculum.alignments_of_activity(activity), [&](Served& of, Index competency, int level) {
        of.taught = std::max(of.taught, level);
        int& best = teaches_[activity].try_emplace(competency, level).first->second;
        best = std::max(best, level);
      });
      for (const Index assessment : curriculum.assessments_of_activity(activity)) collect_assessment(assessment);
    }
    for (const Index assessment : curriculum.assessments_of_course(course_)) collect_assessment(assessment);
  }

  void collect_assessment(Index assessment) {
    if (assesses_.count(assessment)) return;
    const model::Purpose purpose = curriculum.assessments()[assessment].purpose;
    std::vector<Index>& of_it = assesses_[assessment];
    each(curriculum.alignments_of_assessment(assessment), [&](Served& of, Index competency, int) {
      of.formative = of.formative || purpose == model::Purpose::formative;
      of.summative = of.summative || purpose == model::Purpose::summative;
      of.other = of.other || purpose == model::Purpose::unset;
      if (std::find(of_it.begin(), of_it.end(), competency) == of_it.end()) of_it.push_back(competency);
    });
  }

  void heads() {
    add(boxes.heading(say(N_("Activities")), activity_width), 0);
    add(boxes.heading(say(N_("Competencies")), competency_width), 1);
    if (!assesses_.empty()) add(boxes.heading(say(N_("Assessments")), assessment_width), 2);
  }

  void activities() {
    if (teaches_.size() > most_activities) return folded_activities();
    std::vector<Index> idle;
    for (const Index activity : curriculum.activities_of(course_)) {
      if (!teaches_.count(activity)) {
        idle.push_back(activity);
        continue;
      }
      const model::Activity& of = curriculum.activities()[activity];
      Node node = boxes.begin(Role::first_classroom, "activity-" + of.code, activity_width);
      node.subjects = {subject_of(of)};
      node.title = words.name_of(of);
      boxes.write(node, node.title, Font::body, 3);
      std::vector<std::string> facts;
      if (!of.activity_kind.empty()) facts.push_back(words.kind_of(Kind::activity, of.activity_kind));
      if (of.hours) facts.push_back(words.hours(*of.hours));
      if (!coverage.reaches(activity))
        facts.push_back(say({N_("reaches {share}"), {{"share", base::format_percent(coverage.reach[activity])}}}));
      boxes.tell(node, dotted(facts), Font::small, 2);
      Boxes::close(node);
      node_of_activity_[activity] = add(std::move(node), 0);
    }
    if (!idle.empty()) other(idle);
  }

  // All activities of one kind as one box.
  void folded_activities() {
    note({N_("{count} activities are too many for one picture: each box on the left is a kind of activity."),
          {{"count", count_text(teaches_.size())}}});
    std::map<std::string, std::vector<Index>> kinds;
    std::vector<Index> idle;
    for (const Index activity : curriculum.activities_of(course_))
      if (teaches_.count(activity))
        kinds[curriculum.activities()[activity].activity_kind].push_back(activity);
      else
        idle.push_back(activity);
    for (const auto& [kind, list] : kinds) {
      const std::string title = words.kind_of(Kind::activity, kind);
      Node node = boxes.begin(Role::first_classroom, "activities-" + kind, activity_width);
      node.title = title;
      boxes.write(node, title, Font::strong, 2);
      describe_many(node, list);
      const std::size_t place = add(std::move(node), 0);
      for (const Index activity : list) node_of_activity_[activity] = place;
    }
    if (!idle.empty()) other(idle);
  }

  void describe_many(Node& node, const std::vector<Index>& list) {
    double hours = 0;
    for (const Index activity : list) {
      node.subjects.push_back(subject_of(curriculum.activities()[activity]));
      hours += curriculum.activities()[activity].hours.value_or(0);
    }
    boxes.tell(node,
               say({N_("Activities: {count}; hours: {hours}"),
                    {{"count", count_text(list.size())}, {"hours", base::format_hours(hours)}}}),
               Font::small, 2);
    for (const Index activity : list) node.description += "; " + words.name_of(curriculum.activities()[activity]);
    Boxes::close(node);
  }

  // What teaches no competency of this framework: one box, so that the picture shows the whole course.
  void other(const std::vector<Index>& idle) {
    Node node = boxes.begin(Role::other, "other-activities", activity_width);
    node.title = say(N_("Activities aligned to no competency"));
    boxes.write(node, node.title, Font::small, 2);
    describe_many(node, idle);
    add(std::move(node), 0);
  }

  void competencies() {
    for (const auto& [competency, of] : served_) {
      const model::Competency& entity = curriculum.competencies()[competency];
      const bool whole = of.declared >= 0 && of.taught >= 0 && of.assessed();
      Node node = boxes.begin(of.taught < 0 ? Role::gap
                              : whole       ? Role::covered
                                            : Role::uncovered,
                              "competency-" + entity.code, competency_width);
      node.subjects = {subject_of(entity)};
      node.title = words.name_of(entity);
      node.landmark = true;
      boxes.write(node, node.title, Font::strong, 3);
      const auto state = [&](int level, const char* yes, const char* no) {
        if (level < 0) return say(no);
        const std::string code = words.level(level);
        return code.empty() ? say(yes) : say(yes) + " " + code;
      };
      boxes.tell(node,
                 dotted({state(of.declared, N_("declared"), N_("not declared")),
                         state(of.taught, N_("taught"), N_("not taught"))}),
                 Font::small, 2);
      boxes.tell(node, assessed(of), Font::small, 2);
      Boxes::close(node);
      node_of_competency_[competency] = add(std::move(node), 1);
    }
  }

  std::string assessed(const Served& of) const {
    if (!of.assessed()) return say(N_("not assessed in this course"));
    if (of.formative && of.summative) return say(N_("assessed formatively and summatively"));
    if (of.summative) return say(N_("assessed summatively"));
    return say(of.formative ? N_("assessed formatively") : N_("assessed"));
  }

  void assessments() {
    for (const auto& [assessment, competencies] : assesses_) {
      const model::Assessment& of = curriculum.assessments()[assessment];
      Node node = boxes.begin(Role::assessment, "assessment-" + of.code, assessment_width);
      node.subjects = {subject_of(of)};
      node.title = words.name_of(of);
      boxes.write(node, node.title, Font::body, 3);
      std::vector<std::string> facts;
      if (of.purpose != model::Purpose::unset) facts.push_back(words.purpose(of.purpose));
      if (of.weight) facts.push_back(base::format_percent(*of.weight / 100));
      if (competencies.empty()) facts.push_back(say(N_("of no competency")));
      boxes.tell(node, dotted(facts), Font::small, 2);
      Boxes::close(node);
      node_of_assessment_[assessment] = add(std::move(node), 2);
    }
  }

  void lines() {
    // One line from a box to a competency, at the highest level; folded activities share a box.
    std::map<std::pair<std::size_t, std::size_t>, std::pair<int, bool>> levels;
    for (const auto& [activity, taught] : teaches_)
      for (const auto& [competency, level] : taught) {
        auto& [highest, reaches] = levels[{node_of_activity_[activity], node_of_competency_[competency]}];
        highest = std::max(highest, level);
        reaches = reaches || coverage.reaches(activity);
      }
    for (const auto& [ends, how] : levels)
      join(ends.first, ends.second, how.second ? Role::feeds : Role::feeds_few, words.level(how.first),
           graph.nodes[ends.first].title + " \xe2\x86\x92 " + graph.nodes[ends.second].title);
    for (const auto& [assessment, competencies] : assesses_)
      for (const Index competency : competencies)
        join(node_of_competency_[competency], node_of_assessment_[assessment], Role::assesses, {},
             graph.nodes[node_of_assessment_[assessment]].title + " \xe2\x86\x92 " +
                 graph.nodes[node_of_competency_[competency]].title);
  }

  void explain() {
    const std::string share = base::format_percent(coverage.thresholds.reach);
    legend(Role::covered, N_("Competency: declared, taught and assessed here"));
    legend(Role::uncovered, N_("Competency: taught, not declared or not assessed here"));
    legend(Role::gap, N_("Gap: no activity of the course teaches it"));
    legend(Role::first_classroom, N_("Activity"));
    legend(Role::other, N_("Activities aligned to no competency"));
    legend(Role::assessment, N_("Assessment"));
    legend(Role::feeds, {N_("Teaches; reaches at least {share} of the students"), {{"share", share}}});
    legend(Role::feeds_few, {N_("Teaches; reaches fewer than {share}"), {{"share", share}}});
    legend(Role::assesses, N_("Is assessed by"));
    legend(Role::level, {N_("Level: {levels}"), {{"levels", words.levels()}}});
  }

  Index course_;
  const model::Course& entity_;
  std::map<Index, Served> served_;                 // by competency
  std::map<Index, std::map<Index, int>> teaches_;  // by activity: competencies with the highest level
  std::map<Index, std::vector<Index>> assesses_;   // by assessment
  std::map<Index, std::size_t> node_of_activity_, node_of_competency_, node_of_assessment_;
};

}  // namespace

Graph course_graph(const Curriculum& curriculum, const Coverage& coverage, const PictureOptions& options) {
  return CoursePicture(curriculum, coverage, options).make();
}

}  // namespace attune::diagram
