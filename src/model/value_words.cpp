#include "model/value_words.h"

#include <algorithm>
#include <array>

#include "base/message.h"

namespace attune::model {
namespace {

struct Entry {
  Kind kind;
  std::string_view field, value, word;
};

constexpr auto entries = std::to_array<Entry>({
    {Kind::programme, "language", "en", N_("English")},
    {Kind::programme, "language", "zh_CN", N_("Simplified Chinese")},
    {Kind::programme, "language_2", "en", N_("English")},
    {Kind::programme, "language_2", "zh_CN", N_("Simplified Chinese")},
    {Kind::policy, "key", "reach", N_("Share of the cohort from which a competency counts as reached")},
    {Kind::policy, "key", "agreed_only", N_("Which alignments count")},
    {Kind::policy, "key", "sustain_terms", N_("Longest pause in which a competency is not taught")},
    {Kind::policy, "key", "overload", N_("Largest share of the taught hours that one competency may take")},
    {Kind::policy, "key", "divergence", N_("Difference between two groups' ratings that is looked at")},
    {Kind::policy, "key", "low_rating", N_("A rating is low")},
    {Kind::framework, "status", "draft", N_("Draft")},
    {Kind::framework, "status", "adopted", N_("Adopted")},
    {Kind::framework, "status", "retired", N_("Retired")},
    {Kind::framework, "role", "own", N_("The programme's own")},
    {Kind::framework, "role", "standard", N_("A standard")},
    {Kind::competency, "dimension", "emotional", N_("Emotional empathy")},
    {Kind::competency, "dimension", "cognitive", N_("Cognitive empathy")},
    {Kind::competency, "dimension", "regulation", N_("Emotion regulation")},
    {Kind::competency, "dimension", "expression", N_("Expression")},
    {Kind::competency, "dimension", "context", N_("Context and culture")},
    {Kind::competency, "dimension", "values", N_("Values")},
    {Kind::relation, "relation", "exact", N_("Exact match")},
    {Kind::relation, "relation", "broader", N_("Broader")},
    {Kind::relation, "relation", "narrower", N_("Narrower")},
    {Kind::relation, "relation", "related", N_("Related")},
    {Kind::relation, "relation", "replaced by", N_("Replaced by")},
    {Kind::method, "mode", "passive", N_("Passive")},
    {Kind::method, "mode", "interactive", N_("Interactive")},
    {Kind::method, "mode", "practice", N_("Practice")},
    {Kind::method, "mode", "reflection", N_("Reflection")},
    {Kind::course, "kind", "humanities", N_("Humanities")},
    {Kind::course, "kind", "basic", N_("Basic science")},
    {Kind::course, "kind", "professional", N_("Professional")},
    {Kind::course, "kind", "clinical skills", N_("Clinical skills")},
    {Kind::course, "kind", "internship", N_("Internship")},
    {Kind::course, "kind", "empathy", N_("Empathy")},
    {Kind::activity, "kind", "lecture", N_("Lecture")},
    {Kind::activity, "kind", "seminar", N_("Seminar")},
    {Kind::activity, "kind", "discussion", N_("Discussion")},
    {Kind::activity, "kind", "tutorial", N_("Tutorial")},
    {Kind::activity, "kind", "workshop", N_("Workshop")},
    {Kind::activity, "kind", "ward teaching", N_("Ward teaching")},
    {Kind::activity, "kind", "bedside teaching", N_("Bedside teaching")},
    {Kind::activity, "kind", "simulation", N_("Simulation")},
    {Kind::activity, "kind", "practical", N_("Practical")},
    {Kind::activity, "kind", "laboratory", N_("Laboratory class")},
    {Kind::activity, "kind", "rotation", N_("Rotation")},
    {Kind::activity, "kind", "clinic", N_("Clinic")},
    {Kind::activity, "kind", "project", N_("Project")},
    {Kind::activity, "kind", "reading", N_("Reading")},
    {Kind::activity, "kind", "reflection", N_("Reflection")},
    {Kind::activity, "kind", "volunteering", N_("Volunteering")},
    {Kind::activity, "kind", "club", N_("Student club")},
    {Kind::activity, "kind", "competition", N_("Competition")},
    {Kind::activity, "kind", "peer support", N_("Peer support")},
    {Kind::activity, "kind", "class meeting", N_("Class meeting")},
    {Kind::activity, "kind", "ceremony", N_("Ceremony")},
    {Kind::activity, "kind", "camp", N_("Camp")},
    {Kind::activity, "kind", "exhibition", N_("Exhibition")},
    {Kind::activity, "kind", "reading group", N_("Reading group")},
    {Kind::activity, "kind", "field trip", N_("Field trip")},
    {Kind::activity, "kind", "community service", N_("Community service")},
    {Kind::assessment, "purpose", "formative", N_("Formative")},
    {Kind::assessment, "purpose", "summative", N_("Summative")},
    {Kind::alignment, "status", "proposed", N_("Proposed")},
    {Kind::alignment, "status", "agreed", N_("Agreed")},
});

}  // namespace

std::string_view value_word(Kind kind, std::string_view field, std::string_view value) {
  const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) {
    return entry.kind == kind && entry.field == field && entry.value == value;
  });
  return found == entries.end() ? value : found->word;
}

std::vector<std::string_view> known_values(Kind kind, std::string_view field) {
  std::vector<std::string_view> values;
  for (const Entry& entry : entries)
    if (entry.kind == kind && entry.field == field) values.push_back(entry.value);
  return values;
}

}  // namespace attune::model
