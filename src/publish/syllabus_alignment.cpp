#include <algorithm>
#include <cmath>

#include "base/number.h"
#include "publish/syllabus_values.h"

namespace attune::publish {
namespace {

// Of one corner: the words, and whether they tell of a hole.
struct Corner {
  std::string words;
  bool hole = false;
};

Corner corner(std::string level, const std::vector<std::string>& instead, const char* through, const char* missing,
              const Words& words) {
  if (!level.empty()) return {std::move(level), false};
  if (!instead.empty()) return {words.say({through, {{"codes", words.join(instead)}}}), false};
  return {words.say(missing), true};
}

std::string highest_taught(const Claim& claim, const SyllabusSource& source) {
  const auto rank = [&](const Taught& taught) { return source.curriculum.scale().rank(taught.level).value_or(-1); };
  const auto highest = std::max_element(claim.taught.begin(), claim.taught.end(),
                                        [&](const Taught& a, const Taught& b) { return rank(a) < rank(b); });
  return highest == claim.taught.end() ? std::string() : source.words.level(highest->level);
}

Corner declared(const Claim& claim, const SyllabusSource& source) {
  return corner(claim.declared ? source.words.level(*claim.declared) : std::string(), claim.declared_above,
                N_("within {codes}"), N_("not declared"), source.words);
}

Corner taught(const Claim& claim, const SyllabusSource& source) {
  return corner(highest_taught(claim, source), claim.taught_below, N_("through {codes}"), N_("not taught"),
                source.words);
}

// What the whole programme makes of the competency; a parent is covered by its parts and says nothing itself.
Corner reached(const Claim& claim, const SyllabusSource& source) {
  if (!source.curriculum.is_leaf(claim.competency)) return {};
  const auto& coverage = source.coverage.competencies[claim.competency];
  if (!coverage.level) return {source.words.say(N_("not reached")), true};
  return {source.words.level(*coverage.level), *coverage.level < coverage.target};
}

Value competency_values(const Claim& claim, const SyllabusSource& source) {
  const model::Competency& competency = source.curriculum.competencies()[claim.competency];
  const Index parent = source.curriculum.parent_of(claim.competency);
  Corner in_course = declared(claim, source), in_activities = taught(claim, source),
         in_programme = reached(claim, source);
  return Value::Group{
      {"code", competency.code},
      {"title", source.words.title(competency)},
      {"statement", source.words.pick(competency.statement, competency.statement_2)},
      {"group", parent == model::none ? std::string() : source.words.title(source.curriculum.competencies()[parent])},
      {"declared", std::move(in_course.words)},
      {"declared_hole", in_course.hole},
      {"taught", std::move(in_activities.words)},
      {"taught_hole", in_activities.hole},
      {"target", competency.target.empty() ? std::string() : source.words.level(competency.target)},
      {"reached", std::move(in_programme.words)},
      {"reached_hole", in_programme.hole},
  };
}

std::string method_of(const model::Assessment& assessment, const SyllabusSource& source) {
  const auto title = source.options.method_titles.find(assessment.method);
  if (title == source.options.method_titles.end()) return assessment.method;
  return source.words.say({N_("{title} ({code})"), {{"title", title->second}, {"code", assessment.method}}});
}

std::string instrument_of(const model::Assessment& assessment, const SyllabusSource& source) {
  const auto index = source.curriculum.find_code<model::Instrument>(assessment.instrument);
  if (assessment.instrument.empty() || !index) return assessment.instrument;
  return source.words.title(source.curriculum.table<model::Instrument>()[*index]);
}

Value::Group assessment_values(Index index, const SyllabusSource& source) {
  const model::Assessment& assessment = source.curriculum.assessments()[index];
  const model::Activity* activity = source.curriculum.activities().find(assessment.activity);
  const model::Course* course = source.curriculum.courses().find(assessment.course);
  const auto fall_back = [&](std::optional<int> own, auto of_activity, auto of_course) {
    if (!own && activity) own = activity->*of_activity;
    return !own && course ? course->*of_course : own;
  };
  const auto alignments =
      counted(source.curriculum, source.coverage.thresholds, source.curriculum.alignments_of_assessment(index));
  return {
      {"code", assessment.code},
      {"title", source.words.title(assessment)},
      {"activity", activity ? source.words.title(*activity) : std::string()},
      {"method", method_of(assessment, source)},
      {"purpose", source.words.purpose(assessment.purpose)},
      {"instrument", instrument_of(assessment, source)},
      {"weight", assessment.weight ? source.words.percent(*assessment.weight) : std::string()},
      {"term", source.words.term(fall_back(assessment.year, &model::Activity::year, &model::Course::year),
                                 fall_back(assessment.term, &model::Activity::term, &model::Course::term))},
      {"competencies", competencies_of(source, alignments)},
  };
}

}  // namespace

Value::List competencies_of(const SyllabusSource& source, std::span<const Index> alignments) {
  Value::List list;
  for (const Index alignment : alignments) {
    const model::Competency& competency = source.curriculum.competencies()[source.curriculum.competency_of(alignment)];
    list.push_back(Value::Group{{"code", competency.code},
                                {"title", source.words.title(competency)},
                                {"level", source.words.level(source.curriculum.alignments()[alignment].level)}});
  }
  return list;
}

Value frameworks_of(const SyllabusSource& source) {
  Value::List frameworks;
  for (auto claim = source.claims.begin(); claim != source.claims.end();) {
    const Index framework = source.curriculum.framework_of(claim->competency);
    const model::Framework& of = source.curriculum.frameworks()[framework];
    Value::List competencies;
    for (; claim != source.claims.end() && source.curriculum.framework_of(claim->competency) == framework; ++claim)
      competencies.push_back(competency_values(*claim, source));
    frameworks.push_back(Value::Group{
        {"title", source.words.title(of)}, {"edition", of.edition}, {"competencies", std::move(competencies)}});
  }
  return frameworks;
}

Value assessments_of(const SyllabusSource& source) {
  Value::List list;
  for (const Index index : assessments_in_order(source.curriculum, source.course))
    list.push_back(assessment_values(index, source));
  return list;
}

// Says where the weights that are listed are not the whole mark. Formative assessments may be without weight, and those
// of an activity may have a share of the course's mark or one of the activity's own.
Value weights_note(const SyllabusSource& source) {
  double total = 0, of_course = 0;
  bool any = false;
  for (const Index index : assessments_in_order(source.curriculum, source.course)) {
    const model::Assessment& assessment = source.curriculum.assessments()[index];
    any = any || assessment.weight;
    total += assessment.weight.value_or(0);
    if (!assessment.activity) of_course += assessment.weight.value_or(0);
  }
  const auto is_whole = [](double sum) { return std::abs(sum - 100) < 1e-6; };
  if (!any || is_whole(total) || is_whole(of_course)) return {};
  return source.words.say({N_("The weights add up to {total}, not to {whole}."),
                           {{"total", source.words.percent(total)}, {"whole", source.words.percent(100)}}});
}

Value alignment_of(const SyllabusSource& source) {
  Value::List rows;
  for (const Claim& claim : source.claims) {
    const model::Competency& competency = source.curriculum.competencies()[claim.competency];
    Value::List activities, assessments;
    for (const Taught& taught : claim.taught) {
      const model::Activity& activity = source.curriculum.activities()[taught.activity];
      activities.push_back(Value::Group{{"code", activity.code},
                                        {"title", source.words.title(activity)},
                                        {"level", source.words.level(taught.level)}});
    }
    for (const Index index : claim.assessments) {
      const model::Assessment& assessment = source.curriculum.assessments()[index];
      assessments.push_back(Value::Group{{"code", assessment.code},
                                         {"title", source.words.title(assessment)},
                                         {"purpose", source.words.purpose(assessment.purpose)}});
    }
    Corner in_course = declared(claim, source);
    Corner in_activities = taught(claim, source);
    Corner in_assessments = claim.assessments.empty() ? corner({}, claim.assessed_below, N_("through {codes}"),
                                                               N_("not assessed"), source.words)
                                                      : Corner{};
    rows.push_back(Value::Group{
        {"code", competency.code},
        {"title", source.words.title(competency)},
        {"declared", std::move(in_course.words)},
        {"declared_hole", in_course.hole},
        {"activities", std::move(activities)},
        {"taught", std::move(in_activities.words)},
        {"taught_hole", in_activities.hole},
        {"assessments", std::move(assessments)},
        {"assessed", std::move(in_assessments.words)},
        {"assessed_hole", in_assessments.hole},
    });
  }
  return rows;
}

}  // namespace attune::publish
