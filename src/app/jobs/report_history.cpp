#include "app/jobs/report_history.h"

#include <chrono>
#include <map>

#include "app/history.h"
#include "app/jobs/language.h"
#include "base/error.h"
#include "base/number.h"
#include "base/text.h"
#include "model/value_words.h"
#include "model/words.h"

namespace attune::app {
namespace {

namespace report = publish::report;
using model::Kind;

bool is_day(const std::string& text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const auto year = base::parse_int(text.substr(0, 4)), month = base::parse_int(text.substr(5, 2)),
             day = base::parse_int(text.substr(8, 2));
  if (!year || !month || !day || *month < 1 || *month > 12 || *day < 1) return false;
  return std::chrono::year_month_day(std::chrono::year(static_cast<int>(*year)),
                                     std::chrono::month(static_cast<unsigned>(*month)),
                                     std::chrono::day(static_cast<unsigned>(*day)))
      .ok();
}

report::ChangedThing::How how_of(model::ChangeType type) {
  switch (type) {
    case model::ChangeType::added:
      return report::ChangedThing::How::added;
    case model::ChangeType::removed:
      return report::ChangedThing::How::removed;
    default:
      return report::ChangedThing::How::changed;
  }
}

std::string label_of(const storage::JournalEntry& entry, const base::Catalogue& words) {
  const char* frame = entry.action == storage::Action::undo   ? N_("Undone: {what}")
                      : entry.action == storage::Action::redo ? N_("Done again: {what}")
                                                              : N_("{what}");
  return base::Message(frame, {{"what", entry.label.in(words)}}).in(words);
}

// "Longest pause in which a competency is not taught"; "Emotional empathy: share of the effective hours, Pre-clinical"
// for balance.preclinical.emotional.
std::string policy_name(const std::string& key, const model::Curriculum& curriculum, const base::Catalogue& words) {
  const std::vector<std::string> parts = base::split_list(key, '.');
  if (parts.size() != 3 || parts[0] != "balance") return words.translate(model::value_word(Kind::policy, "key", key));
  const auto stage = curriculum.find_code<model::Stage>(parts[1]);
  const bool second = curriculum.prefers_second(words.language());
  const std::string title =
      stage ? base::pick(curriculum.stages()[*stage].title, curriculum.stages()[*stage].title_2, second) : parts[1];
  return base::Message(N_("{dimension}: share of the effective hours, {stage}"),
                       {{"dimension", words.translate(model::value_word(Kind::competency, "dimension", parts[2]))},
                        {"stage", title}})
      .in(words);
}

}  // namespace

std::vector<report::Step> steps_since(Document& document, const std::string& day, const std::string& language) {
  if (!is_day(day))
    throw base::Error(base::ErrorKind::usage,
                      day.empty()
                          ? base::Message(N_("minutes need the first day that they tell of: --since 2026-01-31"))
                          : base::Message(N_("{day} is no day; write it as 2026-01-31"), {{"day", day}}));
  const base::Catalogue catalogue = words(output_language(*document.snapshot(), language));
  // Whether an edit is taken back in the end.
  std::map<std::int64_t, bool> undone;
  for (const storage::JournalEntry& entry : document.history())
    if (entry.action != storage::Action::edit) undone[entry.target] = entry.action == storage::Action::undo;

  std::vector<report::Step> steps;
  for (const storage::JournalEntry& entry : document.history()) {
    if (entry.time.substr(0, 10) < day) continue;
    report::Step step{entry.seq, entry.time, entry.author, label_of(entry, catalogue), false, {}};
    // What an undo did is what the edit that it names says, the other way round.
    if (entry.action == storage::Action::edit) {
      step.taken_back = undone[entry.seq];
      for (EntityChange& change : describe_step(document, entry.seq, catalogue, Values::words)) {
        if (change.kind == Kind::policy) change.name = policy_name(change.name, *document.snapshot(), catalogue);
        report::ChangedThing thing{
            catalogue.translate(model::kind_word(change.kind)), std::move(change.name), how_of(change.type), {}};
        for (FieldChange& field : change.fields)
          thing.fields.push_back(
              {catalogue.translate(model::field_word(field.field)), std::move(field.before), std::move(field.after)});
        step.things.push_back(std::move(thing));
      }
    }
    steps.push_back(std::move(step));
  }
  return steps;
}

}  // namespace attune::app
