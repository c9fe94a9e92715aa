#include "app/edits/duplicate.h"

#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "app/edits/labels.h"
#include "app/edits/owners.h"
#include "app/edits/siblings.h"
#include "model/free_code.h"

namespace attune::app {
namespace {

using namespace model;

class Copier {
 public:
  explicit Copier(Edit& edit) : edit_(edit), from_(edit.before()) {}

  Id<Course> copy_course(Index index) {
    const Course& original = from_.courses()[index];
    Course course = renewed(original, original.code.empty() ? "COURSE-1" : original.code + "-2");
    const Id<Course> id = put(original, course);
    const Place place{original.code, course.code};
    for (const Index activity : from_.activities_of(index)) copy_activity(activity, id, place);
    for (const Index assessment : from_.assessments_of_course(index))
      if (!from_.assessments()[assessment].activity) copy_assessment(assessment, id, {}, place);
    for (const Index alignment : from_.alignments_of_course(index)) copy_alignment(alignment).course = id;
    finish_alignments();
    return id;
  }

  // What the codes of the original's parts begin with, and what those of the copy's parts begin with.
  struct Place {
    std::string before, after;
  };

  Id<Activity> copy_activity(Index index, const Id<Course>& course, const Place& place) {
    const Activity& original = from_.activities()[index];
    Activity activity = renewed(original, moved(original.code, place));
    activity.course = course;
    const Id<Activity> id = put(original, activity);
    for (const Index assessment : from_.assessments_of_activity(index)) copy_assessment(assessment, course, id, place);
    for (const Index alignment : from_.alignments_of_activity(index)) copy_alignment(alignment).activity = id;
    finish_alignments();
    return id;
  }

  Id<Assessment> copy_assessment(Index index, const Id<Course>& course, const Id<Activity>& activity,
                                 const Place& place) {
    const Assessment& original = from_.assessments()[index];
    Assessment assessment = renewed(original, moved(original.code, place));
    if (original.course) assessment.course = course;
    if (original.activity) assessment.activity = activity;
    const Id<Assessment> id = put(original, assessment);
    for (const Index alignment : from_.alignments_of_assessment(index)) copy_alignment(alignment).assessment = id;
    finish_alignments();
    return id;
  }

  Id<Competency> copy_competency(Index index, const Id<Competency>& parent) {
    const Competency& original = from_.competencies()[index];
    Competency competency = original;
    competency.parent = parent;
    const Index framework = from_.framework_of(index);
    competency.code = codes_.try_emplace(framework, from_, framework).first->second.free(competency.code);
    const Id<Competency> id = put(original, competency);
    for (const Index child : from_.children_of(index)) copy_competency(child, id);
    return id;
  }

  // Has the copies of things that stand where the originals stand follow them.
  void put_behind() {
    for_each_type(Copyable{}, [this]<class T>() {
      const auto& copied = std::get<Copies<T>>(copies_);
      std::set<Id<T>> placed;
      for (const auto& [original, copy] : copied)
        if (are_siblings(*from_.table<T>().find(original), copy) && !placed.contains(copy.id))
          put_in_order(edit_, siblings_of(copy, copied, placed));
    });
  }

 private:
  using Copyable = TypeList<Course, Activity, Assessment, Competency>;
  template <class T>
  using Copies = std::vector<std::pair<Id<T>, T>>;  // by whose copy it is

  template <class T>
  Id<T> put(const T& original, T& copy) {
    auto& copied = std::get<Copies<T>>(copies_);
    const auto& rows = from_.table<T>();
    copy.id = Id<T>::random();
    copy.position = rows[rows.size() - 1].position + 1 + std::ssize(copied);
    copied.emplace_back(original.id, copy);
    return edit_.put(copy);
  }

  template <class T>
  std::vector<T> siblings_of(const T& one, const Copies<T>& copied, std::set<Id<T>>& placed) const {
    std::vector<T> siblings;
    for (const T& row : from_.table<T>()) {
      if (!are_siblings(one, row)) continue;
      siblings.push_back(row);
      for (const auto& [original, copy] : copied)
        if (original == row.id && placed.insert(copy.id).second) siblings.push_back(copy);
    }
    return siblings;
  }

  template <class T>
  T renewed(T entity, const std::string& like) {
    entity.code = free_code(
        like, [&](const std::string& code) { return from_.find_code<T>(code).has_value() || given_.contains(code); });
    given_.insert(entity.code);
    return entity;
  }

  static std::string moved(const std::string& code, const Place& place) {
    if (place.before.empty() || !code.starts_with(place.before)) return code;
    return place.after + code.substr(place.before.size());
  }

  Alignment& copy_alignment(Index index) {
    Alignment& alignment = alignments_.emplace_back(from_.alignments()[index]);
    alignment.id = {};
    alignment.position = 0;
    return alignment;
  }

  void finish_alignments() {
    for (const Alignment& alignment : alignments_) edit_.put(alignment);
    alignments_.clear();
  }

  Edit& edit_;
  const Curriculum& from_;
  std::set<std::string> given_;
  std::map<Index, CompetencyCodes> codes_;  // of each framework
  std::vector<Alignment> alignments_;
  std::tuple<Copies<Course>, Copies<Activity>, Copies<Assessment>, Copies<Competency>> copies_;
};

bool copyable(Kind kind) {
  return kind == Kind::course || kind == Kind::activity || kind == Kind::assessment || kind == Kind::competency;
}

EntityRef copy_one(Copier& copier, const Curriculum& from, const EntityRef& what) {
  if (const Course* course = find<Course>(from, what))
    return ref(copier.copy_course(*from.courses().index_of(course->id)));
  if (const Activity* activity = find<Activity>(from, what))
    return ref(copier.copy_activity(*from.activities().index_of(activity->id), activity->course, {}));
  if (const Assessment* assessment = find<Assessment>(from, what)) {
    const Index index = *from.assessments().index_of(assessment->id);
    return ref(copier.copy_assessment(index, assessment->course, assessment->activity, {}));
  }
  if (const Competency* competency = find<Competency>(from, what))
    return ref(copier.copy_competency(*from.competencies().index_of(competency->id), competency->parent));
  return {};
}

}  // namespace

std::vector<EntityRef> duplicate(Document& document, const std::vector<EntityRef>& things) {
  const Snapshot snapshot = document.snapshot();
  std::vector<EntityRef> originals, copies;
  std::vector<std::string> codes;
  for (const EntityRef& what : without_owned(*snapshot, things)) {
    if (!copyable(what.kind)) continue;
    originals.push_back(what);
    codes.push_back(code_of(*snapshot, what));
  }
  if (originals.empty()) return copies;
  Kind kind = originals.front().kind;
  for (const EntityRef& what : originals)
    if (what.kind != kind) kind = Kind::extra;
  document.edit(label(Deed::duplicate, kind, codes), [&](Edit& edit) {
    Copier copier(edit);
    for (const EntityRef& what : originals)
      if (const EntityRef copy = copy_one(copier, edit.before(), what)) copies.push_back(copy);
    copier.put_behind();
  });
  return copies;
}

EntityRef duplicate(Document& document, const EntityRef& what) {
  const std::vector<EntityRef> copies = duplicate(document, std::vector<EntityRef>{what});
  return copies.empty() ? EntityRef{} : copies.front();
}

}  // namespace attune::app
