#include "publish/report/gaps.h"

#include <algorithm>

#include "publish/report/tags.h"

namespace attune::publish::report {
namespace {

using analysis::Gap;
using base::Severity;

struct SeverityWords {
  Severity severity;
  const char* title;
  const char* about;
};
constexpr SeverityWords severities[] = {
    {Severity::error, N_("Errors"),
     N_("What graduates are promised is missing: these need a decision at this meeting.")},
    {Severity::warning, N_("Warnings"), N_("These weaken the programme: decide who looks at them, and until when.")},
    {Severity::info, N_("Notes"),
     N_("These are worth knowing; they need a decision only where the committee wants one.")},
};

bool is_open(const Gap& gap, Severity severity) { return gap.severity == severity && !gap.is_waived(); }

Value::List findings_of(std::string_view rule, Severity severity, std::size_t& number, const Source& source) {
  Value::List list;
  for (const Gap& gap : source.gaps)
    if (gap.rule == rule && is_open(gap, severity))
      list.push_back(Value::Group{{"number", source.count(++number)},
                                  {"code", analysis::subject_code(source.curriculum, gap)},
                                  {"message", source.sentence(gap)}});
  return list;
}

// Findings are numbered through the report, so that minutes can name them.
Value::List groups_of(const Source& source) {
  Value::List groups;
  std::size_t number = 0;
  for (const SeverityWords& severity : severities) {
    Value::List rules;
    const std::size_t before = number;
    for (const analysis::Rule* rule : analysis::all_rules()) {
      Value::List findings = findings_of(rule->id, severity.severity, number, source);
      if (findings.empty()) continue;
      const std::string count = source.count(findings.size());
      rules.push_back(Value::Group{{"id", std::string(rule->id)},
                                   {"title", source.say(rule->title)},
                                   {"why", source.say(rule->why)},
                                   {"mend", source.say(rule->mend)},
                                   {"count", count},
                                   {"findings", std::move(findings)}});
    }
    if (rules.empty()) continue;
    groups.push_back(Value::Group{{"title", source.say(severity.title)},
                                  {"about", source.say(severity.about)},
                                  {"count", source.count(number - before)},
                                  {"rules", std::move(rules)}});
  }
  return groups;
}

Value::List waived_of(const Source& source) {
  Value::List list;
  for (const Gap& gap : source.gaps) {
    const model::Waiver* waiver = waiver_of(source.curriculum, gap);
    if (waiver == nullptr) continue;
    const analysis::Rule* rule = analysis::find_rule(gap.rule);
    list.push_back(Value::Group{{"rule", rule ? source.say(rule->title) : std::string(gap.rule)},
                                {"message", source.sentence(gap)},
                                {"reason", waiver->reason},
                                {"author", waiver->author},
                                {"until", source.words.date(waiver->until)}});
  }
  return list;
}

std::string overview(const Source& source) {
  const auto count = [&](Severity severity) {
    return source.count(static_cast<std::size_t>(
        std::count_if(source.gaps.begin(), source.gaps.end(), [&](const Gap& gap) { return is_open(gap, severity); })));
  };
  const auto waived = static_cast<std::size_t>(
      std::count_if(source.gaps.begin(), source.gaps.end(), [](const Gap& gap) { return gap.is_waived(); }));
  return source.say({N_("{errors} errors, {warnings} warnings, {notes} notes; {waived} waived"),
                     {{"errors", count(Severity::error)},
                      {"warnings", count(Severity::warning)},
                      {"notes", count(Severity::info)},
                      {"waived", source.count(waived)}}});
}

}  // namespace

const Vocabulary& gaps_tags() {
  static const Vocabulary tags = {
      text_tag("overview", "how many findings of each severity", "27 errors, 65 warnings, 40 notes; 2 waived"),
      list_tag("severities", "the severities that have open findings, the worst first",
               {text_tag("title", "the severity", "Errors"), text_tag("about", "what it asks of the committee", "…"),
                text_tag("count", "how many open findings", "27"),
                list_tag("rules", "the rules that found something",
                         {text_tag("id", "the rule's id", "untaught"), text_tag("title", "its title", "Not taught"),
                          text_tag("why", "why it matters, with the source", "…"),
                          text_tag("mend", "what would mend it", "…"), text_tag("count", "how many findings", "4"),
                          list_tag("findings", "what it found and nobody waived",
                                   {text_tag("number", "its number in the report", "1"),
                                    text_tag("code", "the code of what it is about", "R3"),
                                    text_tag("message", "the finding", "R3 Keep one's balance is not taught.")})})}),
      list_tag("waived", "what was found and is accepted",
               {text_tag("rule", "the rule's title", "Not taught"),
                text_tag("message", "the finding", "R3 Keep one's balance is not taught."),
                text_tag("reason", "why it is accepted", "Taught from next year on"),
                text_tag("author", "by whom", "dean"), text_tag("until", "until when; empty: for good", "2027-07-31")}),
  };
  return tags;
}

Value::Group gaps_values(const Source& source) {
  return {{"overview", overview(source)}, {"severities", groups_of(source)}, {"waived", waived_of(source)}};
}

Document gaps(const Source& source) { return fill(source, "gaps", gaps_tags(), gaps_values(source)); }

}  // namespace attune::publish::report
