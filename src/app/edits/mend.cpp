#include "app/edits/mend.h"

#include <algorithm>

#include "analysis/reach.h"
#include "app/edits/change_field.h"
#include "app/edits/level.h"
#include "base/clock.h"
#include "model/free_code.h"

namespace attune::app {
namespace {

using namespace model;
using analysis::Coverage;
using analysis::Gap;
using base::Message;

class Mending {
 public:
  Mending(const Curriculum& curriculum, const Coverage& coverage, const Gap& gap)
      : curriculum_(curriculum), coverage_(coverage), gap_(gap) {}

  std::vector<Mend> run() {
    if (gap_.subject == none) return {};
    if (gap_.kind == Kind::competency) of_competency(gap_.subject);
    if (gap_.kind == Kind::course) of_course(gap_.subject);
    if (gap_.kind == Kind::activity && gap_.rule == "orphan-activity") orphan_activity(gap_.subject);
    if (gap_.rule == "duplicate-code") duplicate_code();
    return std::move(mends_);
  }

 private:
  void of_competency(Index competency) {
    // Alignments that do not count before they are agreed on.
    for (const Index alignment : curriculum_.alignments_to(competency))
      if (would_close(alignment)) agree(alignment);
    if (gap_.rule != "no-formative-feedback") return;
    for (const Index assessment : coverage_.competencies[competency].assessments)
      if (curriculum_.assessments()[assessment].purpose == Purpose::unset) call_formative(assessment);
  }

  bool would_close(Index alignment) const {
    const Kind from = curriculum_.alignments()[alignment].from_kind();
    const Index thing = curriculum_.from_of(alignment);
    if (!is_waiting(alignment)) return false;
    if (gap_.rule == "untaught") return from == Kind::activity;
    if (gap_.rule == "not-reached") return from == Kind::activity && coverage_.reaches(thing);
    if (gap_.rule == "below-target")
      return from == Kind::activity && coverage_.reaches(thing) &&
             curriculum_.level_of(alignment).value_or(0) >= coverage_.competencies[gap_.subject].target;
    if (gap_.rule == "unassessed") return from == Kind::assessment;
    return gap_.rule == "no-formative-feedback" && from == Kind::assessment &&
           curriculum_.assessments()[thing].purpose == Purpose::formative;
  }

  void of_course(Index course) {
    if (gap_.rule == "orphan-course") {
      for (const Index alignment : curriculum_.alignments_of_course(course))
        if (is_waiting(alignment)) agree(alignment);
      for (const Index activity : curriculum_.activities_of(course)) agree_all_of(activity, none);
    }
    if (gap_.competency == none) return;
    if (gap_.rule == "taught-not-declared") declare(course, gap_.competency);
    if (gap_.rule == "declared-not-taught") teach_or_take_back(course, gap_.competency);
  }

  void declare(Index course, Index competency) {
    for (const Index alignment : curriculum_.alignments_of_course(course))
      if (curriculum_.competency_of(alignment) == competency && is_waiting(alignment)) return agree(alignment);
    int rank = 0;
    for (const Index activity : curriculum_.activities_of(course))
      for (const analysis::Teaching& teaching : coverage_.teachings.of_activity(activity))
        if (teaching.competency == competency) rank = std::max(rank, teaching.level);
    set(N_("Declare {competency} in {from}"), ref(curriculum_.courses()[course]), competency, level_code(rank));
  }

  void teach_or_take_back(Index course, Index competency) {
    const auto activities = curriculum_.activities_of(course);
    for (const Index activity : activities) agree_all_of(activity, competency);
    std::string level;
    for (const Index alignment : curriculum_.alignments_of_course(course))
      if (curriculum_.competency_of(alignment) == competency) level = curriculum_.alignments()[alignment].level;
    // Of several activities nobody knows which one it is.
    if (activities.size() == 1 && mends_.empty())
      align(ref(curriculum_.activities()[activities.front()]), competency, level);
    set(N_("Take {competency} out of what {from} declares"), ref(curriculum_.courses()[course]), competency,
        std::nullopt);
  }

  // An activity of a course that declares one thing only is for that.
  void orphan_activity(Index activity) {
    agree_all_of(activity, none);
    const Index course = curriculum_.course_of(activity);
    if (course == none || !mends_.empty()) return;
    const auto declared = curriculum_.alignments_of_course(course);
    if (declared.size() != 1 || curriculum_.competency_of(declared.front()) == none) return;
    align(ref(curriculum_.activities()[activity]), curriculum_.competency_of(declared.front()),
          curriculum_.alignments()[declared.front()].level);
  }

  void duplicate_code() {
    with_entity(gap_.kind, [&]<class T>() {
      const T& entity = curriculum_.table<T>()[gap_.subject];
      const std::string code = free_code(code_of(entity), used_codes<T>(curriculum_));
      if (!check_field(curriculum_, ref(entity), "code", code).ok()) return;
      add({N_("Give it the code {code}"), {{"code", code}}},
          [what = ref(entity), code](Document& document) { return change_field(document, what, "code", code).ok(); });
    });
  }

  bool is_waiting(Index alignment) const {
    return curriculum_.competency_of(alignment) != none && curriculum_.from_of(alignment) != none &&
           !analysis::counts(curriculum_.alignments()[alignment], coverage_.thresholds);
  }

  // Those to the competency, or to any with `none`.
  void agree_all_of(Index activity, Index competency) {
    for (const Index alignment : curriculum_.alignments_of_activity(activity))
      if (is_waiting(alignment) && (competency == none || curriculum_.competency_of(alignment) == competency))
        agree(alignment);
  }

  void agree(Index index) {
    const Alignment& alignment = curriculum_.alignments()[index];
    std::string from;
    with_entity(alignment.from_kind(),
                [&]<class T>() { from = code_of(curriculum_.table<T>()[curriculum_.from_of(index)]); });
    const Message label(
        N_("Agree that {from} serves {competency}"),
        {{"from", from}, {"competency", curriculum_.competencies()[curriculum_.competency_of(index)].code}});
    add(label, [label, id = alignment.id](Document& document) {
      return document.edit(label, [&](Edit& edit) {
        const Alignment* known = edit.before().alignments().find(id);
        if (known == nullptr) return;
        Alignment agreed = *known;
        agreed.status = AlignmentStatus::agreed;
        agreed.reviewed_on = base::today();
        edit.put(agreed);
      });
    });
  }

  void call_formative(Index index) {
    const Assessment& assessment = curriculum_.assessments()[index];
    add({N_("Call {assessment} formative"), {{"assessment", assessment.code}}},
        [what = ref(assessment)](Document& document) {
          return change_field(document, what, "purpose", code(Purpose::formative)).ok();
        });
  }

  void align(const EntityRef& from, Index competency, const std::string& level) {
    set(N_("Align {from} to {competency}"), from, competency, is_level(level) ? level : level_code(0));
  }

  // Without a level it is no longer aligned.
  void set(const char* label, const EntityRef& from, Index competency, const std::optional<std::string>& level) {
    if (level && !is_level(*level)) return;
    const Competency& to = curriculum_.competencies()[competency];
    add({label, {{"from", app::code_of(curriculum_, from)}, {"competency", to.code}}},
        [cell = Cell{from, to.id}, level](Document& document) { return set_level(document, cell, level); });
  }

  bool is_level(const std::string& code) const {
    return std::ranges::find(curriculum_.scale().levels, code, &Level::code) != curriculum_.scale().levels.end();
  }
  std::string level_code(int rank) const {
    const auto& levels = curriculum_.scale().levels;
    return static_cast<std::size_t>(rank) < levels.size() ? levels[static_cast<std::size_t>(rank)].code : std::string();
  }

  void add(Message label, std::function<bool(Document&)> apply) {
    mends_.push_back({std::move(label), std::move(apply)});
  }

  const Curriculum& curriculum_;
  const Coverage& coverage_;
  const Gap& gap_;
  std::vector<Mend> mends_;
};

}  // namespace

std::vector<Mend> mends_of(const Curriculum& curriculum, const Coverage& coverage, const Gap& gap) {
  return Mending(curriculum, coverage, gap).run();
}

}  // namespace attune::app
