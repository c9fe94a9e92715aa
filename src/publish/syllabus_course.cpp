#include <algorithm>

#include "base/number.h"
#include "base/text.h"
#include "publish/syllabus_values.h"

namespace attune::publish {
namespace {

std::string number(std::optional<double> value) {
  return value ? base::to_text(base::round_nano(*value)) : std::string();
}

std::string obligation(const model::Course& course, const Words& words) {
  if (course.is_required()) return words.say(N_("Required"));
  if (!course.reach) return words.say(N_("Elective"));
  return words.say({N_("Elective, taken by {share} of the cohort"), {{"share", words.percent(*course.reach * 100)}}});
}

Value course_reference(const model::Course& course, const SyllabusSource& source) {
  return Value::Group{{"code", course.code},
                      {"title", source.words.title(course)},
                      {"term", source.words.term(course.year, course.term)}};
}

Value::List prerequisites_of(const model::Course& course, const SyllabusSource& source) {
  Value::List list;
  for (const auto& id : course.prerequisites)
    if (const model::Course* other = source.curriculum.courses().find(id))
      list.push_back(course_reference(*other, source));
  return list;
}

// The courses that ask for this one, in their order.
Value::List leads_to(const SyllabusSource& source) {
  Value::List list;
  const model::Course& course = source.curriculum.courses()[source.course];
  for (const model::Course& other : source.curriculum.courses())
    if (std::find(other.prerequisites.begin(), other.prerequisites.end(), course.id) != other.prerequisites.end())
      list.push_back(course_reference(other, source));
  return list;
}

std::string lead_department(const model::Course& course, const SyllabusSource& source) {
  const auto index = source.curriculum.find_code<model::Teacher>(course.lead);
  if (!index) return {};
  const model::Teacher& teacher = source.curriculum.teachers()[*index];
  std::string department = source.words.pick(teacher.department, teacher.department_2);
  return department == source.words.pick(course.department, course.department_2) ? std::string() : department;
}

}  // namespace

Value::List texts(const std::vector<std::string>& lines) { return {lines.begin(), lines.end()}; }

Value course_facts(const SyllabusSource& source) {
  const Curriculum& curriculum = source.curriculum;
  const model::Course& course = curriculum.courses()[source.course];
  const Words& words = source.words;
  const Index stage = curriculum.stage_of(curriculum.term_of_course(source.course));
  std::optional<double> hours;
  if (course.theory_hours || course.practice_hours)
    hours = course.theory_hours.value_or(0) + course.practice_hours.value_or(0);
  std::vector<std::string> resources;
  for (const std::string& line : lines_of(words.pick(course.resources, course.resources_2)))
    for (std::string& entry : base::split_list(line)) resources.push_back(std::move(entry));
  return Value::Group{
      {"code", course.code},
      {"title", words.title(course)},
      {"other_title", source.options.other_title ? words.other(course.title, course.title_2) : std::string()},
      {"kind", words.course_kind(course.course_kind)},
      {"department", words.pick(course.department, course.department_2)},
      {"term", words.term(course.year, course.term)},
      {"stage", stage == model::none ? std::string() : words.title(curriculum.stages()[stage])},
      {"obligation", obligation(course, words)},
      {"credits", number(course.credits)},
      {"hours", number(hours)},
      {"theory_hours", number(course.theory_hours)},
      {"practice_hours", number(course.practice_hours)},
      {"lead", words.teacher(course.lead)},
      {"lead_department", lead_department(course, source)},
      {"prerequisites", prerequisites_of(course, source)},
      {"leads_to", leads_to(source)},
      {"description", texts(words.description(course.description, course.description_2))},
      {"resources", texts(resources)},
  };
}

Value syllabus_values(const Curriculum& curriculum, const analysis::Coverage& coverage, Index course,
                      const SyllabusOptions& options) {
  const SyllabusSource source{curriculum,
                              coverage,
                              options,
                              course,
                              Words(curriculum, options.catalogue, options.language),
                              claims_of(curriculum, coverage.thresholds, course)};
  const Words& words = source.words;
  const model::Programme& programme = curriculum.programme();
  std::vector<std::string> levels;
  for (std::size_t rank = 0; rank < curriculum.scale().levels.size(); ++rank)
    levels.push_back(words.level(static_cast<int>(rank)));
  const Value terms = terms_of(source);
  double hours = 0;
  for (const Index activity : curriculum.activities_of(course))
    hours += curriculum.activities()[activity].hours.value_or(0);
  return Value::Group{
      {"date", words.date(options.created)},
      {"programme", Value::Group{{"title", words.title(programme)},
                                 {"degree", words.pick(programme.degree, programme.degree_2)},
                                 {"institution", words.pick(programme.institution, programme.institution_2)}}},
      {"course", course_facts(source)},
      {"frameworks", frameworks_of(source)},
      {"several_terms", std::get<Value::List>(terms.data()).size() > 1},
      {"terms", terms},
      {"activity_hours", hours > 0 ? words.hours(hours) : std::string()},
      {"methods", methods_of(source)},
      {"second_classroom", second_classroom_of(source)},
      {"assessments", assessments_of(source)},
      {"weights_note", weights_note(source)},
      {"alignment", alignment_of(source)},
      {"levels", texts(levels)},
      {"levels_note", levels.empty() ? std::string()
                                     : words.say({N_("The levels, lowest first: {levels}."),
                                                  {{"levels", words.join(levels)}}})},
  };
}

}  // namespace attune::publish
