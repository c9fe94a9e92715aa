#include "app/edits/move_to.h"

#include "app/edits/labels.h"
#include "app/edits/owners.h"
#include "app/edits/siblings.h"
#include "model/free_code.h"

namespace attune::app {
namespace {

using namespace model;
using base::Message;
using Movable = TypeList<Course, Activity, Assessment, Competency>;

// Each lets the entity stand at the spot, or says why it cannot.
Message stand_at(const Curriculum&, Course& course, const Spot& spot) {
  if (spot.in != Spot::In::term) return N_("A course stands in a term, or in none.");
  course.year = spot.year;
  course.term = spot.term;
  return {};
}

Message stand_at(const Curriculum& curriculum, Activity& activity, const Spot& spot) {
  const Course* course = spot.in == Spot::In::thing ? find<Course>(curriculum, spot.under) : nullptr;
  if (course == nullptr && spot.in != Spot::In::second_classroom)
    return N_("An activity stands in a course or in the second classroom.");
  if (const Course* left = curriculum.courses().find(activity.course);
      course == nullptr && left != nullptr && !activity.year && !activity.term) {
    activity.year = left->year;
    activity.term = left->term;
  }
  activity.course = course == nullptr ? Id<Course>{} : course->id;
  return {};
}

Message stand_at(const Curriculum& curriculum, Assessment& assessment, const Spot& spot) {
  const bool thing = spot.in == Spot::In::thing;
  const Activity* activity = thing ? find<Activity>(curriculum, spot.under) : nullptr;
  const Course* course = thing ? find<Course>(curriculum, spot.under) : nullptr;
  if (activity == nullptr && course == nullptr) return N_("An assessment stands in a course or in an activity.");
  assessment.activity = activity == nullptr ? Id<Activity>{} : activity->id;
  assessment.course = course == nullptr ? Id<Course>{} : course->id;
  return {};
}

Message stand_at(const Curriculum& curriculum, Competency& competency, const Spot& spot) {
  const bool thing = spot.in == Spot::In::thing;
  const Framework* framework = thing ? find<Framework>(curriculum, spot.under) : nullptr;
  const Competency* parent = thing ? find<Competency>(curriculum, spot.under) : nullptr;
  if (framework == nullptr && parent == nullptr) return N_("A competency stands in a framework.");
  competency.framework = framework != nullptr ? framework->id : parent->framework;
  competency.parent = parent == nullptr ? Id<Competency>{} : parent->id;
  return judge(curriculum, competency, "parent").error;
}

// Everything of one kind that moves, standing at the spot already.
template <class T>
std::vector<T> moved_of(const Curriculum& curriculum, const std::vector<EntityRef>& things, const Spot& spot,
                        Message& error) {
  std::vector<T> moved;
  for (const T& entity : curriculum.table<T>()) {
    if (std::ranges::find(things, ref(entity)) == things.end()) continue;
    moved.push_back(entity);
    if (error.empty()) error = stand_at(curriculum, moved.back(), spot);
  }
  return moved;
}

template <class T>
void insert_among_siblings(Edit& edit, const std::vector<T>& moved, const EntityRef& before) {
  std::vector<T> order;
  auto at = std::size_t(-1);
  bool reached = false;
  const auto is_moved = [&](const T& entity) {
    return std::ranges::any_of(moved, [&](const T& one) { return one.id == entity.id; });
  };
  for (const T& entity : edit.before().template table<T>()) {
    if (!are_siblings(moved.front(), entity)) continue;
    // Before one that moves itself: before the next that stays.
    reached = reached || ref(entity) == before;
    if (is_moved(entity)) continue;
    if (reached && at == std::size_t(-1)) at = order.size();
    order.push_back(entity);
  }
  at = std::min(at, order.size());
  order.insert(order.begin() + static_cast<std::ptrdiff_t>(at), moved.begin(), moved.end());
  put_in_order(edit, order);
}

// Assessments name their activity's course, too.
void take_assessments_along(Edit& edit, const Activity& activity) {
  const Curriculum& curriculum = edit.before();
  for (const Index index : curriculum.assessments_of_activity(*curriculum.activities().index_of(activity.id))) {
    Assessment assessment = curriculum.assessments()[index];
    if (!assessment.course || assessment.course == activity.course) continue;
    assessment.course = activity.course;
    edit.put(assessment);
  }
}

// Takes what is below competencies along into the framework where these stand now, and gives all of them codes that are
// free there.
class Newcomers {
 public:
  Newcomers(Edit& edit, Index framework)
      : edit_(edit), framework_(edit.before().frameworks()[framework].id), codes_(edit.before(), framework) {}

  void settle(Competency& top) {
    const Index index = *edit_.before().competencies().index_of(top.id);
    if (edit_.before().competencies()[index].framework == framework_) return;
    recode(top);
    take_along(index);
  }

  std::string changed;  // "E1 → E2, E11 → E21"

 private:
  void recode(Competency& competency) {
    const std::string code = codes_.free(competency.code);
    if (code == competency.code) return;
    changed += (changed.empty() ? "" : ", ") + competency.code + " \xE2\x86\x92 " + code;
    competency.code = code;
  }

  void take_along(Index above) {
    for (const Index child : edit_.before().children_of(above)) {
      Competency below = edit_.before().competencies()[child];
      below.framework = framework_;
      recode(below);
      edit_.put(below);
      take_along(child);
    }
  }

  Edit& edit_;
  Id<Framework> framework_;
  CompetencyCodes codes_;
};

Message settle_newcomers(Edit& edit, std::vector<Competency>& moved) {
  const auto framework = edit.before().frameworks().index_of(moved.front().framework);
  if (!framework) return {};
  Newcomers newcomers(edit, *framework);
  for (Competency& top : moved) newcomers.settle(top);
  if (newcomers.changed.empty()) return {};
  return {N_("These codes were taken in the other framework, and have changed: {codes}."),
          {{"codes", newcomers.changed}}};
}

}  // namespace

Verdict check_move_to(const Curriculum& curriculum, const std::vector<EntityRef>& things, const Spot& spot) {
  Verdict verdict;
  const std::vector<EntityRef> own = without_owned(curriculum, things);
  std::size_t count = 0;
  for_each_type(Movable{}, [&]<class T>() { count += moved_of<T>(curriculum, own, spot, verdict.error).size(); });
  if (verdict.ok() && count < own.size()) verdict.error = N_("This cannot be moved there.");
  return verdict;
}

Verdict move_to(Document& document, const std::vector<EntityRef>& things, const Spot& spot) {
  const Snapshot snapshot = document.snapshot();
  Verdict verdict = check_move_to(*snapshot, things, spot);
  const std::vector<EntityRef> own = without_owned(*snapshot, things);
  if (!verdict.ok() || own.empty()) return verdict;
  std::vector<std::string> codes;
  Kind kind = own.front().kind;
  for (const EntityRef& what : own) {
    codes.push_back(code_of(*snapshot, what));
    if (what.kind != kind) kind = Kind::extra;
  }
  document.edit(label(Deed::move, kind, codes), [&](Edit& edit) {
    for_each_type(Movable{}, [&]<class T>() {
      Message error;
      std::vector<T> moved = moved_of<T>(edit.before(), own, spot, error);
      if (moved.empty()) return;
      if constexpr (std::is_same_v<T, Competency>) verdict.warning = settle_newcomers(edit, moved);
      insert_among_siblings(edit, moved, spot.before);
      if constexpr (std::is_same_v<T, Activity>)
        for (const Activity& activity : moved) take_assessments_along(edit, activity);
    });
  });
  return verdict;
}

}  // namespace attune::app
