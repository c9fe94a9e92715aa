#include "analysis/planner/realise.h"

#include <algorithm>
#include <map>
#include <set>

#include "analysis/reach.h"
#include "model/free_code.h"

namespace attune::analysis {
namespace {

using model::none;

class Realisation {
 public:
  Realisation(const Curriculum& curriculum, const PatternCatalogue& catalogue, const Signature& signature)
      : curriculum_(curriculum),
        catalogue_(catalogue),
        signature_(signature),
        thresholds_(thresholds_of(curriculum)),
        chinese_(curriculum.programme().language == "zh_CN"),
        chinese_2_(curriculum.programme().language_2 == "zh_CN"),
        has_second_(!curriculum.programme().language_2.empty()) {}

  NewEntities run(const std::vector<Addition>& additions) {
    for (const Addition& addition : additions) {
      if (addition.pattern->setting == PatternSetting::staff) add_trainings(addition);
      else if (addition.pattern->setting == PatternSetting::assessment) add_assessment(addition, {});
      else add_activity(addition);
    }
    for (const Addition& addition : additions)
      if (addition.course != none) declare(addition);
    grow_courses(additions);
    return std::move(made_);
  }

 private:
  // The catalogue's text in the programme's main language, English where it has neither; and in its second one.
  const std::string& main(const std::string& english, const std::string& chinese) const {
    return chinese_ ? chinese : english;
  }
  std::string second(const std::string& english, const std::string& chinese) const {
    return !has_second_ ? std::string() : chinese_2_ ? chinese : english;
  }

  template <class T>
  std::string new_code(std::string_view like, const std::vector<T>& made) const {
    return model::free_code(like, [&](const std::string& code) {
      return curriculum_.find_code<T>(code) ||
             std::any_of(made.begin(), made.end(), [&](const T& each) { return each.code == code; });
    });
  }

  // Counted on from the last of its kind in the same place.
  std::string activity_code(Index course) const {
    std::string like = course == none ? "SC-01" : curriculum_.courses()[course].code + "-01";
    for (Index activity = 0; activity < curriculum_.activities().size(); ++activity)
      if (curriculum_.course_of(activity) == course) like = curriculum_.activities()[activity].code;
    return new_code(like, made_.activities);
  }

  model::Id<model::Method> method(const std::string& code) {
    if (const auto own = curriculum_.find_code<model::Method>(code)) return curriculum_.methods()[*own].id;
    for (const model::Method& known : made_.methods)
      if (known.code == code) return known.id;
    const model::Method* known = catalogue_.find_method(code);
    if (known == nullptr) return {};
    model::Method copy = *known;
    copy.id = model::Id<model::Method>::random();
    copy.title = main(known->title, known->title_2);
    copy.title_2 = second(known->title, known->title_2);
    copy.evidence = main(known->evidence, known->evidence_2);
    copy.evidence_2 = second(known->evidence, known->evidence_2);
    made_.methods.push_back(std::move(copy));
    return made_.methods.back().id;
  }

  void add_activity(const Addition& addition) {
    const Pattern& pattern = *addition.pattern;
    model::Activity activity;
    activity.id = model::Id<model::Activity>::random();
    activity.code = activity_code(addition.course);
    if (addition.course != none) {
      activity.course = curriculum_.courses()[addition.course].id;
    } else {
      activity.year = (addition.term - 1) / curriculum_.terms_per_year() + 1;
      activity.term = (addition.term - 1) % curriculum_.terms_per_year() + 1;
      activity.compulsory = pattern.compulsory;
    }
    activity.activity_kind = pattern.activity_kind;
    activity.title = main(pattern.title, pattern.title_2);
    activity.title_2 = second(pattern.title, pattern.title_2);
    activity.description = main(pattern.description, pattern.description_2);
    activity.description_2 = second(pattern.description, pattern.description_2);
    activity.context = main(pattern.context, pattern.context_2);
    activity.context_2 = second(pattern.context, pattern.context_2);
    activity.culture = main(pattern.culture, pattern.culture_2);
    activity.culture_2 = second(pattern.culture, pattern.culture_2);
    activity.hours = pattern.hours;
    activity.reach = pattern.reach;
    activity.strategies = pattern.strategies;
    for (const std::string& code : pattern.methods)
      if (const auto id = method(code)) activity.methods.push_back(id);
    for (const Addition::Serving& serving : addition.serves) {
      model::Alignment alignment = alignment_of(addition, serving);
      alignment.activity = activity.id;
      made_.alignments.push_back(std::move(alignment));
    }
    made_.activities.push_back(std::move(activity));
    if (pattern.assesses()) add_assessment(addition, made_.activities.back().id);
  }

  // Of the activity, or of the addition's course where it is nil.
  void add_assessment(const Addition& addition, model::Id<model::Activity> activity) {
    const Pattern& pattern = *addition.pattern;
    model::Assessment assessment;
    assessment.id = model::Id<model::Assessment>::random();
    const std::string owner =
        activity ? made_.activities.back().code : curriculum_.courses()[addition.course].code;
    assessment.code = new_code(owner + "-A1", made_.assessments);
    assessment.activity = activity;
    if (!activity) assessment.course = curriculum_.courses()[addition.course].id;
    assessment.title = main(pattern.title, pattern.title_2);
    assessment.title_2 = second(pattern.title, pattern.title_2);
    assessment.method = pattern.assessment;
    assessment.purpose = pattern.purpose;
    for (const Addition::Serving& serving : addition.serves) {
      model::Alignment alignment = alignment_of(addition, serving);
      alignment.assessment = assessment.id;
      made_.alignments.push_back(std::move(alignment));
    }
    made_.assessments.push_back(std::move(assessment));
  }

  model::Alignment alignment_of(const Addition& addition, const Addition::Serving& serving) const {
    model::Alignment alignment;
    alignment.id = model::Id<model::Alignment>::random();
    alignment.competency = curriculum_.competencies()[serving.competency].id;
    const auto& levels = curriculum_.scale().levels;
    if (const auto rank = static_cast<std::size_t>(serving.rank); rank < levels.size())
      alignment.level = levels[rank].code;
    alignment.rationale = addition.pattern->code;
    alignment.status = model::AlignmentStatus::agreed;
    alignment.author = signature_.author;
    alignment.reviewed_on = signature_.today;
    return alignment;
  }

  void add_trainings(const Addition& addition) {
    for (const std::string& code : addition.pattern->methods) {
      model::Training training;
      training.id = model::Id<model::Training>::random();
      training.method = method(code);
      if (!training.method) continue;
      training.code = new_code(addition.pattern->code + "-01", made_.trainings);
      training.title = main(addition.pattern->title, addition.pattern->title_2);
      training.title_2 = second(addition.pattern->title, addition.pattern->title_2);
      training.teacher = curriculum_.teachers()[addition.teacher].id;
      training.date = signature_.today;
      made_.trainings.push_back(std::move(training));
    }
  }

  // A course that says what it is for also says what it gains, at the highest level it gains it.
  void declare(const Addition& addition) {
    if (addition.pattern->setting != PatternSetting::first) return;
    std::set<Index> declared;
    for (const Index alignment : curriculum_.alignments_of_course(addition.course))
      if (counts(curriculum_.alignments()[alignment], thresholds_) && curriculum_.competency_of(alignment) != none)
        declared.insert(curriculum_.competency_of(alignment));
    if (declared.empty()) return;
    for (const Addition::Serving& serving : addition.serves) {
      bool is_known = false;
      for (Index to = serving.competency; to != none; to = curriculum_.parent_of(to))
        is_known = is_known || declared.contains(to);
      const model::Id<model::Course> course = curriculum_.courses()[addition.course].id;
      const model::Id<model::Competency> competency = curriculum_.competencies()[serving.competency].id;
      is_known = is_known || std::any_of(made_.alignments.begin(), made_.alignments.end(), [&](const auto& made) {
                   return made.course == course && made.competency == competency;
                 });
      if (is_known) continue;
      model::Alignment alignment = alignment_of(addition, serving);
      alignment.course = course;
      made_.alignments.push_back(std::move(alignment));
    }
  }

  // Hours beyond what the course has free become practice hours, so that none are promised twice.
  void grow_courses(const std::vector<Addition>& additions) {
    std::map<Index, double> gained;
    for (const Addition& addition : additions)
      if (addition.course != none && addition.pattern->setting == PatternSetting::first)
        gained[addition.course] += addition.pattern->hours;
    for (const auto& [index, hours] : gained) {
      const model::Course& course = curriculum_.courses()[index];
      if (!course.theory_hours && !course.practice_hours) continue;
      double planned = 0;
      for (const Index activity : curriculum_.activities_of(index))
        planned += curriculum_.activities()[activity].hours.value_or(0);
      const double given = course.theory_hours.value_or(0) + course.practice_hours.value_or(0);
      const double more = std::max(0.0, planned + hours - given) - std::max(0.0, planned - given);
      if (more <= 0) continue;
      made_.changed_courses.push_back(course);
      made_.changed_courses.back().practice_hours = course.practice_hours.value_or(0) + more;
    }
  }

  const Curriculum& curriculum_;
  const PatternCatalogue& catalogue_;
  const Signature& signature_;
  Thresholds thresholds_;
  bool chinese_, chinese_2_, has_second_;
  NewEntities made_;
};

// The table with these rows more, behind the others, and with rows of the same identity replaced.
template <class T>
void put(model::Tables& tables, const std::vector<T>& rows) {
  if (rows.empty()) return;
  auto& table = std::get<model::Table<T>>(tables);
  std::vector<T> all(table.begin(), table.end());
  std::int64_t position = all.empty() ? 0 : all.back().position;
  for (T row : rows) {
    const auto known = std::find_if(all.begin(), all.end(), [&](const T& each) { return each.id == row.id; });
    if (known != all.end()) {
      *known = std::move(row);
      continue;
    }
    row.position = ++position;
    all.push_back(std::move(row));
  }
  table = model::Table<T>(std::move(all));
}

}  // namespace

NewEntities realise(const Curriculum& curriculum, const PatternCatalogue& catalogue,
                    const std::vector<Addition>& additions, const Signature& signature) {
  return Realisation(curriculum, catalogue, signature).run(additions);
}

model::Snapshot with(const Curriculum& curriculum, const NewEntities& entities) {
  model::Tables tables = curriculum.tables();
  put(tables, entities.methods);
  put(tables, entities.changed_courses);
  put(tables, entities.activities);
  put(tables, entities.assessments);
  put(tables, entities.alignments);
  put(tables, entities.trainings);
  return std::make_shared<const Curriculum>(std::move(tables));
}

}  // namespace attune::analysis
