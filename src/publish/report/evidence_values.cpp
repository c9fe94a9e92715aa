#include "publish/report/evidence_values.h"

#include <algorithm>
#include <set>

#include "model/value_words.h"

namespace attune::publish::report {
namespace {

using analysis::ElementEvidence;

// The related competencies and what stands below them.
std::set<Index> answering(const ElementEvidence& evidence, const Curriculum& curriculum) {
  std::set<Index> competencies;
  for (const Index competency : evidence.related) {
    const auto below = analysis::with_descendants(curriculum, competency);
    competencies.insert(below.begin(), below.end());
  }
  return competencies;
}

// How the relation reads from the element: it is broader than, narrower than, … the competency.
std::string relation_of(Index element, Index competency, const Source& source) {
  const Curriculum& curriculum = source.curriculum;
  for (const model::Relation& relation : curriculum.table<model::Relation>()) {
    const auto from = curriculum.competencies().index_of(relation.from);
    const auto to = curriculum.competencies().index_of(relation.to);
    if (!from || !to || relation.relation == model::RelationType::replaced_by) continue;
    const bool onward = *from == element && *to == competency, back = *from == competency && *to == element;
    if (!onward && !back) continue;
    model::RelationType type = relation.relation;
    if (back && type == model::RelationType::broader)
      type = model::RelationType::narrower;
    else if (back && type == model::RelationType::narrower)
      type = model::RelationType::broader;
    switch (type) {
      case model::RelationType::exact:
        return source.say(N_("exact match"));
      case model::RelationType::broader:
        return source.say(N_("the element is broader"));
      case model::RelationType::narrower:
        return source.say(N_("the element is narrower"));
      default:
        return source.say(N_("related to"));
    }
  }
  return {};
}

std::string what_is_lacking(Index competency, const Source& source) {
  std::vector<std::string> list;
  if (source.curriculum.is_leaf(competency)) {
    for (const base::Message& part : analysis::lacking(source.curriculum, source.coverage, competency))
      list.push_back(source.say(part));
    return source.words.join(list);
  }
  for (const Index below : analysis::with_descendants(source.curriculum, competency))
    if (source.curriculum.is_leaf(below) &&
        !source.coverage.competencies[below].covered(analysis::Definition::fulfilled))
      list.push_back(source.curriculum.competencies()[below].code);
  if (list.empty()) return {};
  return source.say({N_("not fulfilled: {codes}"), {{"codes", source.words.join(list)}}});
}

std::string codes_taught(Index activity, const std::set<Index>& competencies, const Source& source) {
  std::vector<std::string> list;
  for (const analysis::Teaching& teaching : source.coverage.teachings.of_activity(activity))
    if (competencies.contains(teaching.competency))
      list.push_back(source.say({N_("{code} ({level})"),
                                 {{"code", source.curriculum.competencies()[teaching.competency].code},
                                  {"level", source.words.level(teaching.level)}}}));
  return source.words.join(list);
}

std::string codes_assessed(Index assessment, const std::set<Index>& competencies, const Source& source) {
  std::vector<std::string> list;
  for (const Index alignment : source.curriculum.alignments_of_assessment(assessment))
    if (const Index competency = source.curriculum.competency_of(alignment);
        competencies.contains(competency) &&
        analysis::counts(source.curriculum.alignments()[alignment], source.coverage.thresholds)) {
      const std::string& code = source.curriculum.competencies()[competency].code;
      if (std::find(list.begin(), list.end(), code) == list.end()) list.push_back(code);
    }
  return source.words.join(list);
}

std::string methods_of(const model::Activity& activity, const Source& source) {
  std::vector<std::string> titles;
  for (const auto& id : activity.methods)
    if (const model::Method* method = source.curriculum.methods().find(id))
      titles.push_back(source.words.title(*method));
  return source.words.join(titles);
}

template <class List>
bool contains(const List& list, Index index) {
  return std::find(list.begin(), list.end(), index) != list.end();
}

}  // namespace

Value::List related_values(const ElementEvidence& evidence, const Source& source) {
  Value::List list;
  for (const Index index : evidence.related) {
    const model::Competency& competency = source.curriculum.competencies()[index];
    const analysis::CompetencyCoverage& covered = source.coverage.competencies[index];
    const bool fulfilled = covered.covered(analysis::Definition::fulfilled);
    list.push_back(Value::Group{
        {"code", competency.code},
        {"title", source.words.title(competency)},
        {"relation", relation_of(evidence.element, index, source)},
        {"target", competency.target.empty() ? std::string() : source.words.level(competency.target)},
        {"reached", covered.level ? source.words.level(*covered.level) : std::string()},
        {"fulfilled", source.say(fulfilled ? N_("fulfilled") : N_("not fulfilled"))},
        {"hole", !fulfilled},
        {"lacking", what_is_lacking(index, source)},
    });
  }
  return list;
}

Value::List course_values(const ElementEvidence& evidence, const Source& source) {
  const std::set<Index> competencies = answering(evidence, source.curriculum);
  const auto in = [&](Index course, auto list) {
    return std::any_of(competencies.begin(), competencies.end(), [&](Index competency) {
      return contains(source.coverage.competencies[competency].*list, course);
    });
  };
  Value::List list;
  for (const Index course : evidence.courses) {
    const bool declares = in(course, &analysis::CompetencyCoverage::declaring_courses);
    const bool teaches = in(course, &analysis::CompetencyCoverage::courses);
    list.push_back(Value::Group{
        {"code", source.curriculum.courses()[course].code},
        {"title", source.words.title(source.curriculum.courses()[course])},
        {"term", source.term_of_course(course)},
        {"part", source.say(declares && teaches ? N_("declares and teaches")
                            : declares          ? N_("declares only")
                                                : N_("teaches, does not declare"))},
    });
  }
  return list;
}

Value::List activity_values(const ElementEvidence& evidence, const Source& source) {
  const std::set<Index> competencies = answering(evidence, source.curriculum);
  Value::List list;
  for (const Index index : evidence.activities) {
    const model::Activity& activity = source.curriculum.activities()[index];
    const Index course = source.curriculum.course_of(index);
    list.push_back(Value::Group{
        {"code", activity.code},
        {"title", source.words.title(activity)},
        {"course",
         course == model::none ? source.say(N_("Second classroom")) : source.curriculum.courses()[course].code},
        {"term", source.term_of_activity(index)},
        {"hours", activity.hours ? source.hours(*activity.hours) : std::string()},
        {"reach", source.words.percent(source.coverage.reach[index] * 100)},
        {"methods", methods_of(activity, source)},
        {"competencies", codes_taught(index, competencies, source)},
    });
  }
  return list;
}

Value::List assessment_values(const ElementEvidence& evidence, const Source& source) {
  const std::set<Index> competencies = answering(evidence, source.curriculum);
  Value::List list;
  for (const Index index : evidence.assessments) {
    const model::Assessment& assessment = source.curriculum.assessments()[index];
    const Index course = source.curriculum.course_of_assessment(index);
    const auto title = source.options.assessment_methods.find(assessment.method);
    list.push_back(Value::Group{
        {"code", assessment.code},
        {"title", source.words.title(assessment)},
        {"course",
         course == model::none ? source.say(N_("Second classroom")) : source.curriculum.courses()[course].code},
        {"method", title == source.options.assessment_methods.end()
                       ? assessment.method
                       : source.say({N_("{title} ({code})"), {{"title", title->second}, {"code", assessment.method}}})},
        {"purpose", source.words.purpose(assessment.purpose)},
        {"competencies", codes_assessed(index, competencies, source)},
    });
  }
  return list;
}

}  // namespace attune::publish::report
