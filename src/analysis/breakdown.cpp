#include "analysis/breakdown.h"

#include <algorithm>

namespace attune::analysis {
namespace {

using model::none;

constexpr auto part_codes = std::to_array<std::pair<Part, std::string_view>>({{Part::course, "course"},
                                                                              {Part::activity, "activity"},
                                                                              {Part::stage, "stage"},
                                                                              {Part::setting, "setting"},
                                                                              {Part::method, "method"},
                                                                              {Part::dimension, "dimension"},
                                                                              {Part::year, "year"}});

// What belongs to one part.
struct Members {
  std::vector<Index> courses, activities, assessments;
};

// The leaves that the part covers by itself. Marks carry the part's number, so nothing is cleared between parts.
class LeafMarks {
 public:
  LeafMarks(const Curriculum& curriculum, const Coverage& coverage)
      : curriculum_(curriculum), coverage_(coverage), marks_(curriculum.competencies().size()) {
    for (Index framework = 0; framework < curriculum.frameworks().size(); ++framework)
      if (curriculum.is_own(framework))
        for (const Index competency : curriculum.tree_of(framework))
          marks_[competency].counts = curriculum.is_leaf(competency);
  }

  void cover(const Members& members, PartCoverage& part, CoveredLeaves* leaves) {
    ++part_;
    leaves_ = leaves;
    for (const Index course : members.courses)
      for (const Index alignment : curriculum_.alignments_of_course(course))
        if (counts(curriculum_.alignments()[alignment], coverage_.thresholds))
          mark(curriculum_.competency_of(alignment), Definition::declared, part);
    for (const Index activity : members.activities) teach(activity, part);
    for (const Index assessment : members.assessments) assess(assessment, part);
    part.leaf_count = coverage_.leaf_count;
  }

 private:
  struct Mark {
    bool counts = false;  // a leaf of the own frameworks
    std::size_t part = 0;
    ByDefinition by{};
    int level = -1;
    bool summative = false;
  };

  Mark* of(Index competency) {
    if (competency == none || !marks_[competency].counts) return nullptr;
    Mark& mark = marks_[competency];
    if (mark.part != part_) mark = {true, part_, {}, -1, false};
    return &mark;
  }

  void mark(Index competency, Definition by, PartCoverage& part) {
    Mark* mark = of(competency);
    const auto place = static_cast<std::size_t>(by);
    if (mark == nullptr || mark->by[place]) return;
    mark->by[place] = true;
    ++part.covered_leaves[place];
    if (leaves_ != nullptr) (*leaves_)[place].push_back(competency);
  }

  void fulfil(Index competency, PartCoverage& part) {
    const Mark* mark_of = of(competency);
    if (mark_of != nullptr && mark_of->summative && mark_of->level >= coverage_.competencies[competency].target)
      mark(competency, Definition::fulfilled, part);
  }

  void teach(Index activity, PartCoverage& part) {
    const model::Activity& row = curriculum_.activities()[activity];
    const double hours = std::max(0.0, row.hours.value_or(0));
    ++part.activities;
    part.hours += hours;
    part.effective_hours += hours * coverage_.reach[activity];
    const bool reaches = coverage_.reaches(activity), practises = reaches && coverage_.modes[activity].practise();
    for (const Teaching& teaching : coverage_.teachings.of_activity(activity)) {
      mark(teaching.competency, Definition::taught, part);
      if (!reaches) continue;
      mark(teaching.competency, Definition::reached, part);
      if (practises) mark(teaching.competency, Definition::practised, part);
      if (Mark* mark_of = of(teaching.competency)) mark_of->level = std::max(mark_of->level, teaching.level);
      fulfil(teaching.competency, part);
    }
  }

  void assess(Index assessment, PartCoverage& part) {
    for (const Index alignment : curriculum_.alignments_of_assessment(assessment)) {
      if (!counts(curriculum_.alignments()[alignment], coverage_.thresholds)) continue;
      const Index competency = curriculum_.competency_of(alignment);
      mark(competency, Definition::assessed, part);
      if (Mark* mark_of = of(competency))
        mark_of->summative |= curriculum_.assessments()[assessment].purpose == model::Purpose::summative;
      fulfil(competency, part);
    }
  }

  const Curriculum& curriculum_;
  const Coverage& coverage_;
  std::vector<Mark> marks_;
  std::size_t part_ = 0;
  CoveredLeaves* leaves_ = nullptr;  // of the part; not always wanted
};

// Parts by number, what belongs to none of them last.
class Parts {
 public:
  explicit Parts(std::size_t count) : members_(count + 1) {}
  Members& operator[](Index part) { return members_[std::min<std::size_t>(part, members_.size() - 1)]; }
  std::vector<Members>& all() { return members_; }

 private:
  std::vector<Members> members_;
};

// Gives every course, activity and assessment to the part that its function names (`none`: to no part).
template <class OfCourse, class OfActivity, class OfAssessment>
std::vector<Members> assign(const Curriculum& curriculum, std::size_t count, OfCourse of_course, OfActivity of_activity,
                            OfAssessment of_assessment) {
  Parts parts(count);
  for (Index i = 0; i < curriculum.courses().size(); ++i) parts[of_course(i)].courses.push_back(i);
  for (Index i = 0; i < curriculum.activities().size(); ++i) parts[of_activity(i)].activities.push_back(i);
  for (Index i = 0; i < curriculum.assessments().size(); ++i) parts[of_assessment(i)].assessments.push_back(i);
  return std::move(parts.all());
}

template <class OfTerm>
std::vector<Members> assign_by_term(const Curriculum& curriculum, std::size_t count, OfTerm of_term) {
  return assign(
      curriculum, count, [&](Index i) { return of_term(curriculum.term_of_course(i)); },
      [&](Index i) { return of_term(curriculum.term_of_activity(i)); },
      [&](Index i) { return of_term(curriculum.term_of_assessment(i)); });
}

std::vector<Members> by_method(const Curriculum& curriculum) {
  Parts parts(curriculum.methods().size());
  for (Index i = 0; i < curriculum.activities().size(); ++i) {
    const auto& methods = curriculum.activities()[i].methods;
    for (const auto& method : methods)
      parts[curriculum.methods().index_of(method).value_or(none)].activities.push_back(i);
    if (methods.empty()) parts[none].activities.push_back(i);
  }
  return std::move(parts.all());
}

std::vector<PartCoverage> by_dimension(const Curriculum& curriculum, const Coverage& coverage,
                                       std::vector<CoveredLeaves>* leaves) {
  std::vector<PartCoverage> parts;
  for (Index framework = 0; framework < curriculum.frameworks().size(); ++framework) {
    if (!curriculum.is_own(framework)) continue;
    for (const Index competency : curriculum.tree_of(framework)) {
      if (!curriculum.is_leaf(competency)) continue;
      const std::string& dimension = curriculum.competencies()[competency].dimension;
      auto part = std::find_if(parts.begin(), parts.end(), [&](const PartCoverage& p) { return p.code == dimension; });
      if (part == parts.end()) part = parts.insert(parts.end(), PartCoverage{dimension, {}, {}, 0, 0, 0, 0, {}});
      if (leaves != nullptr) leaves->resize(parts.size());
      const CompetencyCoverage& of = coverage.competencies[competency];
      ++part->leaf_count;
      part->activities += of.activities.size();
      part->hours += of.taught_hours;
      part->effective_hours += of.effective_hours;
      for (std::size_t by = 0; by < definition_count; ++by) {
        part->covered_leaves[by] += of.all[by];
        if (leaves != nullptr && of.all[by])
          (*leaves)[static_cast<std::size_t>(part - parts.begin())][by].push_back(competency);
      }
    }
  }
  return parts;
}

template <class T>
void name_after(const model::Table<T>& table, std::vector<PartCoverage>& parts) {
  for (std::size_t i = 0; i < table.size(); ++i) {
    parts[i].code = table[i].code;
    parts[i].title = table[i].title;
    parts[i].title_2 = table[i].title_2;
  }
}

}  // namespace

std::optional<Part> part_of(std::string_view code) {
  for (const auto& [part, text] : part_codes)
    if (text == code) return part;
  return std::nullopt;
}

std::vector<PartCoverage> break_down(const Curriculum& curriculum, const Coverage& coverage, Part by,
                                     std::vector<CoveredLeaves>* leaves) {
  if (leaves != nullptr) leaves->clear();
  if (by == Part::dimension) return by_dimension(curriculum, coverage, leaves);

  std::vector<Members> members;
  const int years = curriculum.term_count() / curriculum.terms_per_year();
  switch (by) {
    case Part::course:
      members = assign(
          curriculum, curriculum.courses().size(), [](Index i) { return i; },
          [&](Index i) { return curriculum.course_of(i); },
          [&](Index i) { return curriculum.course_of_assessment(i); });
      break;
    case Part::activity:
      members = assign(
          curriculum, curriculum.activities().size(), [](Index) { return none; }, [](Index i) { return i; },
          [&](Index i) {
            return curriculum.activities().index_of(curriculum.assessments()[i].activity).value_or(none);
          });
      break;
    case Part::stage:
      members = assign_by_term(curriculum, curriculum.stages().size(),
                               [&](std::optional<int> term) { return curriculum.stage_of(term); });
      break;
    case Part::year:
      members = assign_by_term(curriculum, static_cast<std::size_t>(years), [&](std::optional<int> term) {
        return term && *term > 0 ? static_cast<Index>((*term - 1) / curriculum.terms_per_year()) : none;
      });
      break;
    case Part::setting:
      members = assign(
          curriculum, 2, [](Index) { return Index{0}; },
          [&](Index i) { return curriculum.course_of(i) == none ? Index{1} : Index{0}; },
          [&](Index i) { return curriculum.course_of_assessment(i) == none ? Index{1} : Index{0}; });
      break;
    default:
      members = by_method(curriculum);
      break;
  }

  std::vector<PartCoverage> parts(members.size());
  if (by == Part::course) name_after(curriculum.courses(), parts);
  if (by == Part::activity) name_after(curriculum.activities(), parts);
  if (by == Part::stage) name_after(curriculum.stages(), parts);
  if (by == Part::method) name_after(curriculum.methods(), parts);
  for (std::size_t i = 0; by == Part::year && i + 1 < parts.size(); ++i) parts[i].code = std::to_string(i + 1);
  if (by == Part::setting) {
    parts[0].code = model::code(model::Setting::first);
    parts[1].code = model::code(model::Setting::second);
  }
  LeafMarks marks(curriculum, coverage);
  if (leaves != nullptr) leaves->resize(parts.size());
  for (std::size_t i = 0; i < parts.size(); ++i)
    marks.cover(members[i], parts[i], leaves == nullptr ? nullptr : &(*leaves)[i]);
  // What belongs nowhere is worth a line only when there is something.
  const Members& rest = members.back();
  if (rest.activities.empty() && (by == Part::method || (rest.courses.empty() && rest.assessments.empty())))
    parts.pop_back();
  if (leaves != nullptr) leaves->resize(parts.size());
  return parts;
}

}  // namespace attune::analysis
