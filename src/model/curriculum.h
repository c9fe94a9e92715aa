#pragma once
// The immutable snapshot of a document: every entity, dense and indexed. Shared as shared_ptr<const Curriculum>, so
// jobs on other threads read it while the document goes on. Indices (see table.h) are valid for one snapshot.

#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <tuple>
#include <vector>

#include "model/entities.h"
#include "model/grouping.h"
#include "model/scale.h"
#include "model/table.h"

namespace attune::model {

template <class List>
struct TablesOf;
template <class... Ts>
struct TablesOf<TypeList<Ts...>> {
  using type = std::tuple<Table<Ts>...>;
};
using Tables = TablesOf<Entities>::type;

class Curriculum {
 public:
  Curriculum();
  explicit Curriculum(Tables tables);
  // The same, quicker: takes over from the snapshot before what depends on tables only that they share.
  Curriculum(Tables tables, const Curriculum& before);

  template <class T>
  const Table<T>& table() const {
    return std::get<Table<T>>(tables_);
  }
  const Tables& tables() const { return tables_; }

  const Programme& programme() const { return programme_; }
  const Table<Framework>& frameworks() const { return table<Framework>(); }
  const Table<Competency>& competencies() const { return table<Competency>(); }
  const Table<Course>& courses() const { return table<Course>(); }
  const Table<Activity>& activities() const { return table<Activity>(); }
  const Table<Method>& methods() const { return table<Method>(); }
  const Table<Assessment>& assessments() const { return table<Assessment>(); }
  const Table<Alignment>& alignments() const { return table<Alignment>(); }
  const Table<Stage>& stages() const { return table<Stage>(); }
  const Table<Teacher>& teachers() const { return table<Teacher>(); }
  const Table<Instrument>& instruments() const { return table<Instrument>(); }
  const Table<Administration>& administrations() const { return table<Administration>(); }
  const Table<Score>& scores() const { return table<Score>(); }

  // The first entity with this code (key of a framework); nothing when there is none.
  template <class T>
  std::optional<Index> find_code(std::string_view code) const {
    const auto& rows = table<T>();
    for (std::size_t i = 0; i < rows.size(); ++i)
      if (code_of(rows[i]) == code) return static_cast<Index>(i);
    return std::nullopt;
  }
  std::optional<Index> find_competency(Index framework, std::string_view code) const;

  // --- Frameworks ---
  // A framework's competencies, each parent before its children, siblings in their order.
  std::span<const Index> tree_of(Index framework) const { return tree_.of(framework); }
  std::span<const Index> children_of(Index competency) const { return children_.of(competency); }
  bool is_leaf(Index competency) const { return children_of(competency).empty(); }
  // The parent within the same framework; `none` at the top. Parents that make a circle count as none.
  Index parent_of(Index competency) const { return competency_parent_[competency]; }
  int depth_of(Index competency) const { return competency_depth_[competency]; }
  Index framework_of(Index competency) const { return competency_framework_[competency]; }
  // Role own and not retired: what coverage and rules speak of.
  bool is_own(Index framework) const {
    return frameworks()[framework].role == FrameworkRole::own &&
           frameworks()[framework].status != FrameworkStatus::retired;
  }

  // --- Courses and activities ---
  std::span<const Index> activities_of(Index course) const { return activities_of_course_.of(course); }
  std::span<const Index> assessments_of_course(Index course) const { return assessments_of_course_.of(course); }
  std::span<const Index> assessments_of_activity(Index activity) const { return assessments_of_activity_.of(activity); }
  Index course_of(Index activity) const { return activity_course_[activity]; }
  // The assessment's course: its own, or its activity's.
  Index course_of_assessment(Index assessment) const { return assessment_course_[assessment]; }

  // --- Alignments ---
  std::span<const Index> alignments_of_course(Index course) const { return from_course_.of(course); }
  std::span<const Index> alignments_of_activity(Index activity) const { return from_activity_.of(activity); }
  std::span<const Index> alignments_of_assessment(Index assessment) const { return from_assessment_.of(assessment); }
  std::span<const Index> alignments_to(Index competency) const { return to_competency_.of(competency); }
  Index competency_of(Index alignment) const { return alignment_competency_[alignment]; }
  // Index of the course, activity or assessment, by the alignment's from_kind().
  Index from_of(Index alignment) const { return alignment_from_[alignment]; }
  // The rank of its level; nothing for a level that is not on the programme's scale.
  std::optional<int> level_of(Index alignment) const {
    const int level = alignment_level_[alignment];
    return level < 0 ? std::nullopt : std::optional(level);
  }
  // Whether everything it refers to is there.
  bool is_whole(Index alignment) const { return alignment_is_whole_[alignment]; }

  // --- Terms, counted 1 … term_count() over the whole programme ---
  int terms_per_year() const { return terms_per_year_; }
  int term_count() const { return term_count_; }
  // Nothing where neither the thing nor its course says a year.
  std::optional<int> term_of_course(Index course) const {
    return term_number(courses()[course].year, courses()[course].term);
  }
  std::optional<int> term_of_activity(Index activity) const { return known_term(activity_term_[activity]); }
  std::optional<int> term_of_assessment(Index assessment) const { return known_term(assessment_term_[assessment]); }
  // A year without a term means its first term.
  std::optional<int> term_number(std::optional<int> year, std::optional<int> term) const;
  // The stage that a term number lies in; `none` where no stage does.
  Index stage_of(std::optional<int> term) const;

  const Scale& scale() const { return scale_; }

  // Whether the programme's second language is this one: then second texts are preferred (base::pick).
  bool prefers_second(std::string_view language) const {
    return !programme_.language_2.empty() && language == programme_.language_2 && language != programme_.language;
  }

 private:
  void read_programme();
  void index_frameworks();
  void index_courses();
  void index_alignments();
  void index_terms();

  static constexpr int no_term = std::numeric_limits<int>::min();
  static std::optional<int> known_term(int term) { return term == no_term ? std::nullopt : std::optional(term); }
  // no_term where it has none. What has no time of its own has that of its activity, then of its course.
  int time_of_assessment(const Assessment& row, Index course) const;

  Tables tables_;
  Programme programme_;
  Scale scale_;
  int terms_per_year_ = 2;
  int term_count_ = 0;
  std::vector<Index> competency_framework_, competency_parent_;
  std::vector<int> competency_depth_, activity_term_, assessment_term_, alignment_level_;
  std::vector<bool> alignment_is_whole_;
  std::vector<Index> activity_course_, assessment_course_, alignment_competency_, alignment_from_;
  Grouping tree_, children_, activities_of_course_, assessments_of_course_, assessments_of_activity_;
  Grouping from_course_, from_activity_, from_assessment_, to_competency_;
};

using Snapshot = std::shared_ptr<const Curriculum>;

}  // namespace attune::model
