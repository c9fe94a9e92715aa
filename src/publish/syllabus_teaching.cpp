#include <algorithm>

#include "base/number.h"
#include "publish/syllabus_values.h"

namespace attune::publish {
namespace {

std::optional<int> inherited(std::optional<int> own, const model::Course* course,
                             std::optional<int> model::Course::*field) {
  return own || !course ? own : course->*field;
}

std::string term_of(const model::Activity& activity, const SyllabusSource& source) {
  const model::Course* course = source.curriculum.courses().find(activity.course);
  return source.words.term(inherited(activity.year, course, &model::Course::year),
                           inherited(activity.term, course, &model::Course::term));
}

std::vector<std::string> method_titles(const model::Activity& activity, const SyllabusSource& source) {
  std::vector<std::string> titles;
  for (const auto& id : activity.methods)
    if (const model::Method* method = source.curriculum.methods().find(id))
      titles.push_back(source.words.title(*method));
  return titles;
}

std::vector<std::string> leader_names(const model::Activity& activity, const SyllabusSource& source) {
  std::vector<std::string> names;
  for (const auto& id : activity.leaders)
    if (const model::Teacher* teacher = source.curriculum.teachers().find(id))
      names.push_back(source.words.name(*teacher));
  return names;
}

std::string hours_of(const model::Activity& activity, const Words& words) {
  return activity.hours ? words.hours(*activity.hours) : std::string();
}

// What the activities of both classrooms tell.
Value::Group activity_values(Index index, const SyllabusSource& source) {
  const model::Activity& activity = source.curriculum.activities()[index];
  const Words& words = source.words;
  std::vector<std::string> context;
  for (const std::string* part : {&words.pick(activity.context, activity.context_2),
                                  &words.pick(activity.culture, activity.culture_2)})
    if (!part->empty()) context.push_back(*part);
  const auto alignments =
      counted(source.curriculum, source.coverage.thresholds, source.curriculum.alignments_of_activity(index));
  return {
      {"code", activity.code},
      {"title", words.title(activity)},
      {"kind", words.activity_kind(activity.activity_kind)},
      {"term", term_of(activity, source)},
      {"hours", hours_of(activity, words)},
      {"methods", words.join(method_titles(activity, source))},
      {"leaders", texts(leader_names(activity, source))},
      {"context", words.join(context)},
      {"description", texts(words.description(activity.description, activity.description_2))},
      {"competencies", competencies_of(source, alignments)},
  };
}

const model::Method* primary_method(const model::Activity& activity, const Curriculum& curriculum) {
  return activity.methods.empty() ? nullptr : curriculum.methods().find(activity.methods.front());
}

}  // namespace

Value terms_of(const SyllabusSource& source) {
  struct TermOf {
    std::optional<int> number;
    std::string words;
    Value::List activities;
  };
  std::vector<TermOf> terms;
  for (const Index index : activities_in_order(source.curriculum, source.course)) {
    const auto number = source.curriculum.term_of_activity(index);
    if (terms.empty() || terms.back().number != number)
      terms.push_back({number, term_of(source.curriculum.activities()[index], source), {}});
    terms.back().activities.push_back(activity_values(index, source));
  }
  Value::List list;
  for (TermOf& term : terms) {
    if (term.words.empty()) term.words = source.words.say(N_("Term not given"));
    list.push_back(Value::Group{{"term", std::move(term.words)}, {"activities", std::move(term.activities)}});
  }
  return list;
}

Value methods_of(const SyllabusSource& source) {
  struct Share {
    const model::Method* method;
    double hours = 0;
    std::int64_t activities = 0;
  };
  std::vector<Share> shares;
  double total = 0;
  for (const Index index : activities_in_order(source.curriculum, source.course)) {
    const model::Activity& activity = source.curriculum.activities()[index];
    const model::Method* method = primary_method(activity, source.curriculum);
    auto share = std::find_if(shares.begin(), shares.end(), [&](const Share& s) { return s.method == method; });
    if (share == shares.end()) share = shares.insert(share, {method});
    share->hours += activity.hours.value_or(0);
    share->activities += 1;
    total += activity.hours.value_or(0);
  }
  if (total <= 0) return Value::List{};
  std::stable_sort(shares.begin(), shares.end(), [](const Share& a, const Share& b) { return a.hours > b.hours; });
  Value::List list;
  for (const Share& share : shares)
    list.push_back(Value::Group{
        {"title", share.method ? source.words.title(*share.method) : source.words.say(N_("No method named"))},
        {"mode", share.method ? source.words.mode(share.method->mode) : std::string()},
        {"activities", base::to_text(share.activities)},
        {"hours", source.words.hours(share.hours)},
        {"share", source.words.percent(share.hours / total * 100)},
    });
  return list;
}

Value second_classroom_of(const SyllabusSource& source) {
  Value::List list;
  for (const Index index : second_classroom_for(source.curriculum, source.coverage.thresholds, source.claims)) {
    const model::Activity& activity = source.curriculum.activities()[index];
    Value::Group values = activity_values(index, source);
    const bool compulsory = activity.compulsory.value_or(false);
    values.push_back({"obligation", source.words.say(compulsory ? N_("Compulsory") : N_("Voluntary"))});
    const std::string share = source.words.percent(analysis::reach_of(source.curriculum, index) * 100);
    values.push_back({"reach", source.words.say({N_("{share} of the cohort"), {{"share", share}}})});
    values.push_back({"organiser", source.words.pick(activity.organiser, activity.organiser_2)});
    values.push_back({"place", source.words.pick(activity.place, activity.place_2)});
    list.push_back(std::move(values));
  }
  return list;
}

}  // namespace attune::publish
