#include "model/curriculum.h"

namespace attune::model {
namespace {

template <class T>
Index resolve(const Table<T>& table, const Id<T>& id) {
  return table.index_of(id).value_or(none);
}

}  // namespace

Curriculum::Curriculum() : Curriculum(Tables{}) {}

Curriculum::Curriculum(Tables tables) : tables_(std::move(tables)) {
  read_programme();
  index_frameworks();
  index_courses();
  index_alignments();
  index_terms();
}

Curriculum::Curriculum(Tables tables, const Curriculum& before) : Curriculum(before) {
  tables_ = std::move(tables);
  const auto share = [&]<class... Ts>() { return (table<Ts>().same_as(before.table<Ts>()) && ...); };
  const auto share_places = [&]<class... Ts>() { return (table<Ts>().same_places_as(before.table<Ts>()) && ...); };
  const bool same_programme = share.operator()<Programme, ScaleLevel>();
  const bool same_courses = share.operator()<Course, Activity, Assessment>();
  if (!same_programme) read_programme();
  if (!share.operator()<Framework, Competency>()) index_frameworks();
  if (!same_courses) index_courses();
  if (!same_programme || !share.operator()<Alignment>() ||
      !share_places.operator()<Course, Activity, Assessment, Competency>())
    index_alignments();
  if (!same_programme || !same_courses) index_terms();
}

void Curriculum::read_programme() {
  programme_ = table<Programme>().empty() ? Programme() : table<Programme>()[0];
  scale_ = find_scale(programme_.scale, table<ScaleLevel>(), programme_.language);
}

std::optional<Index> Curriculum::find_competency(Index framework, std::string_view code) const {
  for (const Index competency : tree_of(framework))
    if (competencies()[competency].code == code) return competency;
  return std::nullopt;
}

void Curriculum::index_frameworks() {
  const auto& rows = competencies();
  const std::size_t n = rows.size();
  competency_framework_.resize(n);
  competency_parent_.resize(n);
  for (std::size_t i = 0; i < n; ++i) {
    competency_framework_[i] = resolve(frameworks(), rows[i].framework);
    const Index parent = resolve(rows, rows[i].parent);
    competency_parent_[i] = parent != none && rows[parent].framework == rows[i].framework ? parent : none;
  }
  children_ = Grouping(n, competency_parent_);

  // Depth first from the tops; what is not met stands in a circle of parents and is taken out of it.
  competency_depth_.assign(n, -1);
  std::vector<Index> order;
  order.reserve(n);
  const auto visit = [&](Index top) {
    std::vector<Index> open{top};
    competency_depth_[top] = 0;
    while (!open.empty()) {
      const Index at = open.back();
      open.pop_back();
      order.push_back(at);
      const auto children = children_.of(at);
      for (auto child = children.rbegin(); child != children.rend(); ++child) {
        competency_depth_[*child] = competency_depth_[at] + 1;
        open.push_back(*child);
      }
    }
  };
  for (Index i = 0; i < n; ++i)
    if (competency_parent_[i] == none) visit(i);
  if (order.size() < n) {
    for (Index i = 0; i < n; ++i)
      if (competency_depth_[i] < 0) competency_parent_[i] = none;
    children_ = Grouping(n, competency_parent_);
    for (Index i = 0; i < n; ++i)
      if (competency_depth_[i] < 0) visit(i);
  }

  // The grouping keeps the order of its members, so it is made over the depth-first order and mapped back.
  std::vector<Index> framework_in_order(n);
  for (std::size_t i = 0; i < n; ++i) framework_in_order[i] = competency_framework_[order[i]];
  tree_ = Grouping(frameworks().size(), framework_in_order).mapped(order);
}

void Curriculum::index_courses() {
  activity_course_.resize(activities().size());
  for (std::size_t i = 0; i < activities().size(); ++i)
    activity_course_[i] = resolve(courses(), activities()[i].course);
  activities_of_course_ = Grouping(courses().size(), activity_course_);

  std::vector<Index> own_course(assessments().size()), own_activity(assessments().size());
  assessment_course_.resize(assessments().size());
  for (std::size_t i = 0; i < assessments().size(); ++i) {
    own_course[i] = resolve(courses(), assessments()[i].course);
    own_activity[i] = resolve(activities(), assessments()[i].activity);
    assessment_course_[i] =
        own_course[i] == none && own_activity[i] != none ? activity_course_[own_activity[i]] : own_course[i];
  }
  assessments_of_course_ = Grouping(courses().size(), own_course);
  assessments_of_activity_ = Grouping(activities().size(), own_activity);
}

void Curriculum::index_alignments() {
  const auto& rows = alignments();
  alignment_competency_.resize(rows.size());
  alignment_from_.resize(rows.size());
  alignment_level_.resize(rows.size());
  alignment_is_whole_.resize(rows.size());
  std::vector<Index> course(rows.size(), none), activity(rows.size(), none), assessment(rows.size(), none);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    alignment_competency_[i] = resolve(competencies(), rows[i].competency);
    alignment_level_[i] = scale_.rank(rows[i].level).value_or(-1);
    switch (rows[i].from_kind()) {
      case Kind::course:
        alignment_from_[i] = course[i] = resolve(courses(), rows[i].course);
        break;
      case Kind::activity:
        alignment_from_[i] = activity[i] = resolve(activities(), rows[i].activity);
        break;
      default:
        alignment_from_[i] = assessment[i] = resolve(assessments(), rows[i].assessment);
        break;
    }
    const int sources = int{!!rows[i].course} + int{!!rows[i].activity} + int{!!rows[i].assessment};
    alignment_is_whole_[i] = (alignment_from_[i] != none || sources == 0) && sources <= 1 &&
                             (alignment_competency_[i] != none || !rows[i].competency);
  }
  from_course_ = Grouping(courses().size(), course);
  from_activity_ = Grouping(activities().size(), activity);
  from_assessment_ = Grouping(assessments().size(), assessment);
  to_competency_ = Grouping(competencies().size(), alignment_competency_);
}

void Curriculum::index_terms() {
  terms_per_year_ = std::max(1, programme_.terms_per_year.value_or(2));
  int years = programme_.years.value_or(0);
  if (years <= 0) {
    years = 1;
    const auto look = [&](const auto& rows) {
      for (const auto& row : rows) years = std::max(years, row.year.value_or(1));
    };
    look(courses());
    look(activities());
    look(assessments());
  }
  term_count_ = years * terms_per_year_;

  activity_term_.resize(activities().size());
  for (Index i = 0; i < activities().size(); ++i) {
    const Activity& row = activities()[i];
    const Index course = course_of(i);
    const Course* of = course == none ? nullptr : &courses()[course];
    activity_term_[i] =
        term_number(row.year || of == nullptr ? row.year : of->year, row.term || of == nullptr ? row.term : of->term)
            .value_or(no_term);
  }
  assessment_term_.resize(assessments().size());
  for (Index i = 0; i < assessments().size(); ++i)
    assessment_term_[i] = time_of_assessment(assessments()[i], course_of_assessment(i));
}

int Curriculum::time_of_assessment(const Assessment& row, Index course) const {
  std::optional<int> year = row.year, term = row.term;
  const auto fall_back = [&](const auto& on) {
    if (!year) year = on.year;
    if (!term) term = on.term;
  };
  if (const Activity* activity = activities().find(row.activity)) fall_back(*activity);
  if (course != none) fall_back(courses()[course]);
  return term_number(year, term).value_or(no_term);
}

std::optional<int> Curriculum::term_number(std::optional<int> year, std::optional<int> term) const {
  if (!year) return std::nullopt;
  return (*year - 1) * terms_per_year_ + term.value_or(1);
}

Index Curriculum::stage_of(std::optional<int> term) const {
  if (!term) return none;
  for (std::size_t i = 0; i < stages().size(); ++i) {
    const Stage& stage = stages()[i];
    const auto from = term_number(stage.from_year, stage.from_term);
    // A stage that names only a year ends with that year's last term.
    const auto to = term_number(stage.to_year ? stage.to_year : stage.from_year,
                                stage.to_term ? stage.to_term : std::optional(terms_per_year_));
    if (from && to && *from <= *term && *term <= *to) return static_cast<Index>(i);
  }
  return none;
}

}  // namespace attune::model
