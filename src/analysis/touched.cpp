#include "analysis/touched.h"

#include <algorithm>

#include "analysis/thresholds.h"

namespace attune::analysis {
namespace {

using model::Activity;
using model::Alignment;
using model::Assessment;
using model::Competency;
using model::Course;
using model::Kind;
using model::none;

template <class T, class... Members>
bool differ(const T& a, const T& b, Members... members) {
  return ((a.*members != b.*members) || ...);
}

bool hangs_on_everything(const Step& step, const Coverage& coverage) {
  const Curriculum &before = step.before(), &after = step.after();
  for (const Kind kind : {Kind::programme, Kind::scale_level, Kind::stage, Kind::framework})
    if (!step.of(kind).empty()) return true;
  // Without a length of its own the programme is as long as the latest thing in it.
  if (before.term_count() != after.term_count()) return true;
  if (!step.of<model::Policy>().empty() && thresholds_of(after) != coverage.thresholds) return true;
  const RowStep& competencies = step.of<Competency>();
  return competencies.shifts() || std::any_of(competencies.changed.begin(), competencies.changed.end(), [&](auto at) {
           return differ(before.competencies()[at.first], after.competencies()[at.second], &Competency::framework,
                         &Competency::parent);
         });
}

class Touching {
 public:
  Touching(const Step& step, const Coverage& coverage)
      : before_(step.before()), after_(step.after()), step_(step), coverage_(coverage) {}

  TouchedParts take() {
    every_subject();
    competencies();
    alignments();
    activities();
    courses();
    assessments();
    people();
    opinions();
    settle(parts_.coverage.activities);
    settle(parts_.coverage.competencies);
    settle(parts_.timed);
    settle(parts_.courses);
    settle(parts_.subjects);
    return std::move(parts_);
  }

 private:
  template <class List>
  static void settle(List& list) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
  }
  void competency(Index index) {
    if (index != none) parts_.coverage.competencies.push_back(index);
  }
  void subject(Kind kind, Index index) { parts_.subjects.push_back({kind, index}); }
  void course(Index after) {
    if (after != none) parts_.courses.push_back(after);
  }

  // What went or changed itself always is a subject; rows that others hang on follow below.
  void every_subject() {
    model::for_each_entity([&]<class T>() {
      for (const Index after : step_.of<T>().came) subject(T::kind, after);
      for (const auto& [before, after] : step_.of<T>().changed) subject(T::kind, after);
    });
  }

  // An activity as it was: what it taught, and the course it stood in.
  void activity_before(Index before) {
    for (const Teaching& teaching : coverage_.teachings.of_activity(before)) competency(teaching.competency);
    if (const Index of = before_.course_of(before); of != none)
      course(after_.courses().index_of(before_.courses()[of].id).value_or(none));
  }
  // An activity of the snapshot after, with what it was before.
  void activity(Index after) {
    parts_.coverage.activities.push_back(after);
    course(after_.course_of(after));
    if (const auto before = before_.activities().index_of(after_.activities()[after].id)) activity_before(*before);
  }
  void assessment_before(Index before) {
    for (const Index at : before_.alignments_of_assessment(before)) competency(before_.competency_of(at));
  }
  void assessment(Index after) {
    subject(Kind::assessment, after);
    for (const Index at : after_.alignments_of_assessment(after)) competency(after_.competency_of(at));
  }
  void course_before(Index before) {
    for (const Index at : before_.alignments_of_course(before)) competency(before_.competency_of(at));
    for (const Index each : before_.activities_of(before)) activity_before(each);
  }
  // Only the terms differ: how much of what is taught stays the same.
  void timed_assessment(Index after) {
    subject(Kind::assessment, after);
    for (const Index at : after_.alignments_of_assessment(after))
      if (const Index to = after_.competency_of(at); to != none) parts_.timed.push_back(to);
  }
  void timed_course(Index after) {
    course(after);
    for (const Index each : after_.assessments_of_course(after)) timed_assessment(each);
    for (const Index each : after_.activities_of(after)) {
      subject(Kind::activity, each);
      for (const Index at : after_.alignments_of_activity(each))
        if (const Index to = after_.competency_of(at); to != none) parts_.timed.push_back(to);
      for (const Index on : after_.assessments_of_activity(each)) timed_assessment(on);
    }
  }
  // With everything in it: whom it reaches.
  void whole_course(Index after) {
    course(after);
    for (const Index at : after_.alignments_of_course(after)) competency(after_.competency_of(at));
    for (const Index each : after_.assessments_of_course(after)) assessment(each);
    for (const Index each : after_.activities_of(after)) {
      activity(each);
      for (const Index on : after_.assessments_of_activity(each)) assessment(on);
    }
  }

  void alignment(const Curriculum& in, Index at) {
    const Index from = in.from_of(at);
    competency(in.competency_of(at));
    if (from == none) return;
    const Alignment& row = in.alignments()[at];
    switch (row.from_kind()) {
      case Kind::course:
        course(after_.courses().index_of(row.course).value_or(none));
        break;
      case Kind::activity:
        if (const auto now = after_.activities().index_of(row.activity)) activity(*now);
        break;
      default:
        if (const auto now = after_.assessments().index_of(row.assessment)) subject(Kind::assessment, *now);
        break;
    }
  }

  void alignments() {
    const RowStep& rows = step_.of<Alignment>();
    for (const Index before : rows.went) alignment(before_, before);
    for (const Index after : rows.came) alignment(after_, after);
    for (const auto& [before, after] : rows.changed) {
      if (!differ(before_.alignments()[before], after_.alignments()[after], &Alignment::course, &Alignment::activity,
                  &Alignment::assessment, &Alignment::competency, &Alignment::level, &Alignment::weight,
                  &Alignment::status))
        continue;
      alignment(before_, before);
      alignment(after_, after);
    }
  }

  void activities() {
    const RowStep& rows = step_.of<Activity>();
    for (const Index before : rows.went) activity_before(before);
    const auto with_assessments = [&](Index after) {
      activity(after);
      for (const Index on : after_.assessments_of_activity(after)) assessment(on);
    };
    for (const Index after : rows.came) with_assessments(after);
    for (const auto& [before, after] : rows.changed) {
      const Activity &old = before_.activities()[before], &now = after_.activities()[after];
      if (differ(old, now, &Activity::course, &Activity::year, &Activity::term))
        with_assessments(after);
      else if (differ(old, now, &Activity::hours, &Activity::methods, &Activity::compulsory, &Activity::reach,
                      &Activity::leaders))
        activity(after);
    }
  }

  void courses() {
    const RowStep& rows = step_.of<Course>();
    for (const Index before : rows.went) course_before(before);
    for (const Index after : rows.came) whole_course(after);
    for (const auto& [before, after] : rows.changed) {
      const Course &old = before_.courses()[before], &now = after_.courses()[after];
      if (differ(old, now, &Course::required, &Course::reach)) whole_course(after);
      if (differ(old, now, &Course::year, &Course::term))
        timed_course(after);
      else
        course(after);
    }
  }

  void assessments() {
    const RowStep& rows = step_.of<Assessment>();
    for (const Index before : rows.went) assessment_before(before);
    for (const Index after : rows.came) assessment(after);
    for (const auto& [before, after] : rows.changed) {
      assessment_before(before);
      assessment(after);
    }
  }

  void competencies() {
    for (const auto& [before, after] : step_.of<Competency>().changed) {
      const Competency &old = before_.competencies()[before], &now = after_.competencies()[after];
      if (differ(old, now, &Competency::target, &Competency::dimension)) competency(after);
      if (differ(old, now, &Competency::code)) parts_.renamed.push_back(after);
      // Courses are asked whether they reach a dimension.
      if (differ(old, now, &Competency::dimension))
        for (const Index at : after_.alignments_to(after))
          if (const Index from = after_.from_of(at);
              from != none && after_.alignments()[at].from_kind() == Kind::activity)
            course(after_.course_of(from));
    }
  }

  template <class Visitor>
  void each_version_of_changed(const RowStep& rows, Visitor&& visit) {
    for (const Index before : rows.went) visit(before_, before);
    for (const Index after : rows.came) visit(after_, after);
    for (const auto& [before, after] : rows.changed) {
      visit(before_, before);
      visit(after_, after);
    }
  }

  // Those who lead with one of these teachers, or work with one of these methods.
  template <class T>
  std::vector<Index> activities_with(std::vector<model::Id<T>> Activity::*list, std::vector<model::Id<T>> wanted) {
    std::vector<Index> found;
    if (wanted.empty()) return found;
    for (Index i = 0; i < after_.activities().size(); ++i)
      for (const auto& id : after_.activities()[i].*list)
        if (std::find(wanted.begin(), wanted.end(), id) != wanted.end()) {
          found.push_back(i);
          break;
        }
    return found;
  }

  void people() {
    std::vector<model::Id<model::Teacher>> trained;
    each_version_of_changed(step_.of<model::Training>(), [&](const Curriculum& in, Index at) {
      trained.push_back(in.table<model::Training>()[at].teacher);
    });
    for (const Index at : activities_with(&Activity::leaders, trained)) subject(Kind::activity, at);
    for (const Index at : activities_with(&Activity::leaders, known_before<model::Teacher>())) activity(at);
    for (const Index at : activities_with(&Activity::methods, known_before<model::Method>())) activity(at);
  }

  // Those that changed, also where they moved; nobody refers yet to those that are new.
  template <class T>
  std::vector<model::Id<T>> known_before() {
    std::vector<model::Id<T>> known;
    each_version_of_changed(step_.of<T>(), [&](const Curriculum& in, Index at) {
      const auto& id = in.table<T>()[at].id;
      if (before_.table<T>().index_of(id)) known.push_back(id);
    });
    return known;
  }

  void opinions() {
    const auto named = [&](const Curriculum& in, const model::Id<Competency>& id) {
      if (const auto index = in.competencies().index_of(id)) subject(Kind::competency, *index);
    };
    each_version_of_changed(step_.of<model::Relation>(), [&](const Curriculum& in, Index at) {
      named(in, in.table<model::Relation>()[at].from);
      named(in, in.table<model::Relation>()[at].to);
    });
    each_version_of_changed(step_.of<model::Perception>(), [&](const Curriculum& in, Index at) {
      named(in, in.table<model::Perception>()[at].competency);
    });
  }

  const Curriculum& before_;
  const Curriculum& after_;
  const Step& step_;
  const Coverage& coverage_;
  TouchedParts parts_;
};

}  // namespace

std::optional<TouchedParts> parts_touched_by(const Step& step, const Coverage& coverage) {
  if (hangs_on_everything(step, coverage)) return std::nullopt;
  TouchedParts parts = Touching(step, coverage).take();
  // Where much is touched, nothing is saved.
  const auto is_much = [](std::size_t count, std::size_t of) { return count > 64 && count > of / 4; };
  if (is_much(parts.coverage.activities.size(), step.after().activities().size()) ||
      is_much(parts.subjects.size(), step.after().activities().size()))
    return std::nullopt;
  return parts;
}

}  // namespace attune::analysis
