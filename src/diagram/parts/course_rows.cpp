#include "diagram/parts/course_rows.h"

#include <algorithm>
#include <map>

namespace attune::diagram {

using model::Curriculum;
using model::Index;
using model::Kind;

namespace {

// Courses in the order of their terms; those without one last.
std::vector<Index> courses_in_order(const Curriculum& curriculum) {
  std::vector<Index> courses(curriculum.courses().size());
  for (Index i = 0; i < courses.size(); ++i) courses[i] = i;
  std::stable_sort(courses.begin(), courses.end(), [&](Index a, Index b) {
    constexpr int last = 1 << 20;
    return curriculum.term_of_course(a).value_or(last) < curriculum.term_of_course(b).value_or(last);
  });
  return courses;
}

// One row a key, in the order in which the keys first appear.
class Folder {
 public:
  explicit Folder(std::vector<CourseRow>& rows) : rows_(rows) {}
  CourseRow& row(const std::string& name, const std::string& title) {
    const auto [found, is_new] = places_.try_emplace(name, rows_.size());
    if (is_new) rows_.push_back({name, title, {}, {}});
    return rows_[found->second];
  }

 private:
  std::vector<CourseRow>& rows_;
  std::map<std::string, std::size_t> places_;
};

}  // namespace

CourseRows course_rows(const Curriculum& curriculum, const Wording& words, std::size_t most) {
  CourseRows rows;
  rows.folded = curriculum.courses().size() > most;
  const std::size_t stages = curriculum.stages().size();
  std::vector<CourseRows::Group> groups(stages + 1);
  for (Index stage = 0; stage < stages; ++stage) groups[stage].title = words.name_of(curriculum.stages()[stage]);
  groups[stages].title = words.say(stages == 0 ? N_("First classroom") : N_("In no stage"));
  std::vector<Folder> folders;
  for (auto& group : groups) folders.emplace_back(group.rows);
  for (const Index course : courses_in_order(curriculum)) {
    const model::Course& of = curriculum.courses()[course];
    const Index stage = curriculum.stage_of(curriculum.term_of_course(course));
    const std::size_t at = stage == model::none ? stages : stage;
    std::vector<CourseRow>& list = groups[at].rows;
    const auto activities = curriculum.activities_of(course);
    if (!rows.folded) {
      list.push_back({"course-" + of.code, words.name_of(of), {course}, {activities.begin(), activities.end()}});
      continue;
    }
    const std::string name = "courses-" + count_text(at) + "-" + of.course_kind;
    CourseRow& row = folders[at].row(name, words.kind_of(Kind::course, of.course_kind));
    row.courses.push_back(course);
    row.activities.insert(row.activities.end(), activities.begin(), activities.end());
  }
  for (auto& group : groups)
    if (!group.rows.empty()) rows.groups.push_back(std::move(group));

  // The second classroom by kind of activity: its activities are many and small.
  CourseRows::Group second{words.say(N_("Second classroom")), {}};
  Folder folder(second.rows);
  for (Index activity = 0; activity < curriculum.activities().size(); ++activity) {
    const model::Activity& of = curriculum.activities()[activity];
    if (of.setting() != model::Setting::second) continue;
    folder.row("second-" + of.activity_kind, words.kind_of(Kind::activity, of.activity_kind))
        .activities.push_back(activity);
  }
  if (!second.rows.empty()) rows.groups.push_back(std::move(second));
  return rows;
}

}  // namespace attune::diagram
