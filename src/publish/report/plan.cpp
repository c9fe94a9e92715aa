#include "publish/report/plan.h"

#include "analysis/planner/plan_sentences.h"
#include "base/number.h"
#include "base/text.h"
#include "publish/report/tags.h"

namespace attune::publish::report {
namespace {

using analysis::Addition;
using analysis::Gap;
using analysis::PatternSetting;

std::string setting_words(PatternSetting setting, const Source& source) {
  switch (setting) {
    case PatternSetting::first:
      return source.say(N_("Activity in a course"));
    case PatternSetting::second:
      return source.say(N_("Activity in the second classroom"));
    case PatternSetting::staff:
      return source.say(N_("Training of a teacher"));
    default:
      return source.say(N_("Assessment"));
  }
}

std::string where_of(const Addition& addition, const Source& source) {
  if (addition.teacher != model::none) {
    const model::Teacher& teacher = source.curriculum.teachers()[addition.teacher];
    return source.words.name(teacher);
  }
  if (addition.course == model::none) return source.say(N_("Second classroom"));
  return code_and_title(source.curriculum.courses()[addition.course], source.words);
}

std::string term_words(int term, const Source& source) {
  if (term == 0) return {};
  const int per_year = source.curriculum.terms_per_year();
  return source.words.term((term - 1) / per_year + 1, (term - 1) % per_year + 1);
}

std::string rule_title(std::string_view id, const Source& source) {
  const analysis::Rule* rule = analysis::find_rule(id);
  return rule ? source.say(rule->title) : std::string(id);
}

std::string gap_words(const Gap& gap, const Source& source) {
  return source.say(
      {N_("{subject}: {rule}"),
       {{"subject", analysis::subject_code(source.curriculum, gap)}, {"rule", rule_title(gap.rule, source)}}});
}

Value::List strings(const std::vector<std::string>& lines) { return {lines.begin(), lines.end()}; }

Value::List additions_of(const Source& source, const PlannedProgramme& planned) {
  // The catalogue's second texts are Chinese, whatever the programme's second language is.
  const bool chinese = source.options.language == "zh_CN";
  Value::List list;
  for (const Addition& addition : planned.plan.additions) {
    const analysis::Pattern& pattern = *addition.pattern;
    std::vector<std::string> serves, closes;
    for (const Addition::Serving& serving : addition.serves)
      serves.push_back(source.say({N_("{code} ({level})"),
                                   {{"code", source.curriculum.competencies()[serving.competency].code},
                                    {"level", source.words.level(serving.rank)}}}));
    for (const std::size_t place : addition.closes) closes.push_back(gap_words(planned.plan.gaps[place], source));
    if (closes.empty())  // it is there for the others' sake
      for (const analysis::Demand& demand : addition.keeps)
        closes.push_back(source.say(analysis::sentence_of(source.curriculum, planned.plan, planned.budgets, demand)));
    list.push_back(Value::Group{
        {"number", source.count(list.size() + 1)},
        {"pattern", pattern.code},
        {"setting", setting_words(pattern.setting, source)},
        {"title", base::pick(pattern.title, pattern.title_2, chinese)},
        {"description", base::pick(pattern.description, pattern.description_2, chinese)},
        {"where", where_of(addition, source)},
        {"term", term_words(addition.term, source)},
        {"hours", source.hours(pattern.hours)},
        {"preparation", source.hours(pattern.preparation)},
        {"competencies", source.words.join(serves)},
        {"closes", strings(closes)},
    });
  }
  return list;
}

Value::List coverage_rows(const Source& source, const PlannedProgramme& planned) {
  Value::List list;
  const Value::Group frame = frame_values(source);
  for (const Member& member : frame) {
    if (member.name != "definitions") continue;
    const auto& definitions = std::get<Value::List>(member.value.data());
    for (std::size_t i = 0; i < definitions.size(); ++i) {
      const auto& definition = std::get<Value::Group>(definitions[i].data());
      list.push_back(Value::Group{
          {"name", definition.front().value},
          {"before", source.share(source.coverage.covered_leaves[i], source.coverage.leaf_count)},
          {"after", source.share(planned.coverage_after.covered_leaves[i], planned.coverage_after.leaf_count)}});
    }
  }
  return list;
}

std::vector<std::string> left_open(const Source& source, const PlannedProgramme& planned) {
  std::vector<bool> closed(planned.plan.gaps.size(), false);
  for (const std::size_t place : planned.closed) closed[place] = true;
  std::vector<std::string> lines;
  for (std::size_t place = 0; place < closed.size(); ++place)
    if (!closed[place]) lines.push_back(source.sentence(planned.plan.gaps[place]));
  return lines;
}

std::vector<std::string> newly_open(const Source& source, const PlannedProgramme& planned) {
  const analysis::Facts facts(planned.after, planned.coverage_after);
  analysis::Teller teller(facts);
  std::vector<std::string> lines;
  for (const std::size_t place : planned.opened)
    lines.push_back(source.say(teller.message_of(planned.gaps_after[place], source.second)));
  return lines;
}

std::vector<std::string> conflicts_of(const Source& source, const PlannedProgramme& planned) {
  std::vector<std::string> lines;
  for (const analysis::Demand& demand : planned.plan.conflict)
    lines.push_back(source.say(analysis::sentence_of(source.curriculum, planned.plan, planned.budgets, demand)));
  return lines;
}

std::vector<std::string> budget_lines(const Source& source, const analysis::Budgets& budgets) {
  std::vector<std::string> lines;
  if (budgets.hours_per_term)
    lines.push_back(source.say(
        {N_("at most {hours} hours are added to a term"), {{"hours", source.hours(*budgets.hours_per_term)}}}));
  if (budgets.hours_per_course)
    lines.push_back(source.say(
        {N_("at most {hours} hours are added to a course"), {{"hours", source.hours(*budgets.hours_per_course)}}}));
  if (budgets.activities)
    lines.push_back(source.say(
        {N_("at most {count} activities are new"), {{"count", base::to_text(std::int64_t{*budgets.activities})}}}));
  if (!budgets.second_classroom) lines.push_back(source.say(N_("nothing is added to the second classroom")));
  if (budgets.only_trained) lines.push_back(source.say(N_("only methods in which a teacher has a training are used")));
  return lines;
}

}  // namespace

const Vocabulary& plan_tags() {
  static const Vocabulary tags = {
      text_tag("summary", "what the plan does and costs", "12 additions close 31 of 33 gaps for 86 hours; …"),
      text_tag("trouble", "why the plan was not proved to be the cheapest; empty where it was", "…"),
      texts_tag("budgets", "what the plan may not exceed", "at most 8 hours are added to a term"),
      text_tag("cost", "hours of students once, and of staff", "86"),
      list_tag(
          "additions", "what would be added",
          {text_tag("number", "its number in the report", "1"), text_tag("pattern", "the pattern's code", "FC08"),
           text_tag("setting", "what it is", "Activity in a course"),
           text_tag("title", "its title", "Empathy map of a patient"), text_tag("description", "what is done", "…"),
           text_tag("where", "the course, the second classroom, or who is trained", "MED301 Internal medicine"),
           text_tag("term", "its term; empty where it has none", "Year 3, term 1"),
           text_tag("hours", "hours of students", "3"), text_tag("preparation", "hours of staff beside them", "2"),
           text_tag("competencies", "what it teaches or assesses", "R3 (Reinforced)"),
           texts_tag("closes", "the gaps that it closes; where it is there for the others' sake, what it keeps",
                     "R3: Not taught")}),
      list_tag("shares", "coverage before and after, by each definition",
               {text_tag("name", "the definition", "Taught"), text_tag("before", "without the plan", "84 %"),
                text_tag("after", "with it", "100 %")}),
      texts_tag("open", "gaps that the plan was asked to close and does not", "R3 Keep one's balance is not taught."),
      texts_tag("opened", "findings that the plan would open", "…"),
      texts_tag("conflicts", "what does not go together, where there is no plan", "at most 4 hours in Y2.1"),
  };
  return tags;
}

Value::Group plan_values(const Source& source, const PlannedProgramme& planned) {
  return {
      {"summary", source.say(analysis::summary_of(planned.plan, planned.closed.size()))},
      {"trouble", planned.trouble.empty() ? std::string() : source.say(planned.trouble)},
      {"budgets", strings(budget_lines(source, planned.budgets))},
      {"cost", source.hours(planned.plan.cost)},
      {"additions", additions_of(source, planned)},
      {"shares", coverage_rows(source, planned)},
      {"open", strings(left_open(source, planned))},
      {"opened", strings(newly_open(source, planned))},
      {"conflicts", strings(conflicts_of(source, planned))},
  };
}

Document plan(const Source& source, const PlannedProgramme& planned) {
  return fill(source, "plan", plan_tags(), plan_values(source, planned));
}

}  // namespace attune::publish::report
