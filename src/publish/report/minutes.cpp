#include "publish/report/minutes.h"

#include <algorithm>
#include <map>

#include "base/number.h"
#include "publish/report/tags.h"

namespace attune::publish::report {
namespace {

// An import can touch thousands: minutes name the first ones and count the others.
constexpr std::size_t most_things = 60;

std::string how_word(ChangedThing::How how, const Source& source) {
  switch (how) {
    case ChangedThing::How::added:
      return source.say(N_("new"));
    case ChangedThing::How::removed:
      return source.say(N_("removed"));
    default:
      return source.say(N_("changed"));
  }
}

Value::List things_of(const Step& step, const Source& source) {
  Value::List list;
  for (std::size_t i = 0; i < std::min(step.things.size(), most_things); ++i) {
    const ChangedThing& thing = step.things[i];
    Value::List fields;
    for (const ChangedField& field : thing.fields)
      fields.push_back(Value::Group{{"name", field.name}, {"before", field.before}, {"after", field.after}});
    list.push_back(Value::Group{{"kind", thing.kind},
                                {"name", thing.name},
                                {"how", how_word(thing.how, source)},
                                {"changed", thing.how == ChangedThing::How::changed},
                                {"fields", std::move(fields)}});
  }
  return list;
}

// "12 activities: new"; in the order of their first one.
std::string counts_of(const Step& step, const Source& source) {
  std::vector<std::pair<std::pair<std::string, ChangedThing::How>, std::size_t>> counts;
  for (const ChangedThing& thing : step.things) {
    const auto key = std::pair(thing.kind, thing.how);
    const auto found =
        std::find_if(counts.begin(), counts.end(), [&](const auto& count) { return count.first == key; });
    if (found == counts.end())
      counts.push_back({key, 1});
    else
      ++found->second;
  }
  std::vector<std::string> parts;
  for (const auto& [key, count] : counts)
    parts.push_back(
        source.say({N_("{kind}, {how}: {count}"),
                    {{"kind", key.first}, {"how", how_word(key.second, source)}, {"count", source.count(count)}}}));
  return source.words.join(parts);
}

Value::List steps_of(const std::vector<Step>& steps, const Source& source) {
  Value::List list;
  for (const Step& step : steps) {
    const std::size_t more = step.things.size() - std::min(step.things.size(), most_things);
    list.push_back(Value::Group{
        {"number", base::to_text(step.number)},
        {"time", source.time(step.time)},
        {"author", step.author},
        {"label", step.label},
        {"taken_back", step.taken_back},
        {"counts", counts_of(step, source)},
        {"things", things_of(step, source)},
        {"more", more == 0 ? std::string()
                           : source.say({N_("And {count} more, which the history in the file lists."),
                                         {{"count", source.count(more)}}})},
    });
  }
  return list;
}

Value::List authors_of(const std::vector<Step>& steps, const Source& source) {
  std::map<std::string, std::size_t> counts;
  for (const Step& step : steps) ++counts[step.author];
  Value::List list;
  for (const auto& [author, count] : counts)
    list.push_back(Value::Group{{"name", author}, {"count", source.count(count)}});
  return list;
}

}  // namespace

const Vocabulary& minutes_tags() {
  static const Vocabulary tags = {
      text_tag("since", "the first day that the minutes tell of", "2026-01-31"),
      text_tag("summary", "how many steps there were since that day", "Steps since 2026-01-31: 12."),
      list_tag("authors", "who changed something",
               {text_tag("name", "the name", "dean"), text_tag("count", "how many steps", "12")}),
      list_tag(
          "steps", "what was done, oldest first",
          {text_tag("number", "the step's number in the history", "7"),
           text_tag("time", "when", "2026-01-31, 08:15 UTC"), text_tag("author", "by whom", "dean"),
           text_tag("label", "what was done", "Set level of EMP101-02"),
           yes_no_tag("taken_back", "it was undone later"),
           text_tag("counts", "how many things of which kind", "activity, new: 12"),
           list_tag("things", "what was touched; of very many the first ones",
                    {text_tag("kind", "its kind", "activity"),
                     text_tag("name", "its name", "EMP101-02 A morning in the waiting hall"),
                     text_tag("how", "new, changed or removed", "changed"), yes_no_tag("changed", "it was changed"),
                     list_tag("fields", "its fields that were touched",
                              {text_tag("name", "the field", "Hours"), text_tag("before", "the old value", "2"),
                               text_tag("after", "the new value", "4")})}),
           text_tag("more", "how many things are not listed; empty: none", "And 212 more …")}),
  };
  return tags;
}

Value::Group minutes_values(const Source& source, const std::string& since, const std::vector<Step>& steps) {
  return {{"since", source.words.date(since)},
          {"summary", source.say({N_("Steps since {date}: {count}."),
                                  {{"date", source.words.date(since)}, {"count", source.count(steps.size())}}})},
          {"authors", authors_of(steps, source)},
          {"steps", steps_of(steps, source)}};
}

Document minutes(const Source& source, const std::string& since, const std::vector<Step>& steps) {
  return fill(source, "minutes", minutes_tags(), minutes_values(source, since, steps));
}

}  // namespace attune::publish::report
