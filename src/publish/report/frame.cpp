#include <cmath>

#include "base/number.h"
#include "model/value_words.h"
#include "publish/report/source.h"
#include "publish/report/tags.h"

namespace attune::publish::report {
namespace {

using analysis::Definition;

// What people call a definition, and what it asks for (DOMAIN.md, "Coverage").
struct Meaning {
  const char* name;
  const char* meaning;
};
constexpr Meaning meanings[analysis::definition_count] = {
    {N_("Declared"), N_("A course says that it contributes to the competency.")},
    {N_("Taught"), N_("An activity teaches it.")},
    {N_("Reached"), N_("An activity that meets at least {reach} of the cohort teaches it.")},
    {N_("Practised"),
     N_("One of the activities that reach enough of the cohort has a method in which students practise or reflect.")},
    {N_("Assessed"), N_("An assessment assesses it.")},
    {N_("Fulfilled"),
     N_("The activities that reach enough of the cohort bring it to its target level, and a summative assessment "
        "assesses it.")},
};

Value::List definitions_of(const Source& source) {
  Value::List list;
  for (std::size_t i = 0; i < analysis::definition_count; ++i)
    list.push_back(Value::Group{
        {"name", source.say(meanings[i].name)},
        {"meaning",
         source.say({meanings[i].meaning, {{"reach", source.words.percent(source.coverage.thresholds.reach * 100)}}})},
        {"covered", source.count(source.coverage.covered_leaves[i])},
        {"share", source.share(source.coverage.covered_leaves[i], source.coverage.leaf_count)},
    });
  return list;
}

std::string stage_title(const std::string& code, const Source& source) {
  const auto stage = source.curriculum.find_code<model::Stage>(code);
  return stage ? source.words.title(source.curriculum.stages()[*stage]) : code;
}

std::string band_words(const analysis::Band& band, const Source& source) {
  const std::string low = source.words.percent(band.low * 100);
  if (band.high >= 1) return source.say({N_("at least {share}"), {{"share", low}}});
  return source.say({N_("{low} to {high}"), {{"low", low}, {"high", source.words.percent(band.high * 100)}}});
}

Value::List policy_of(const Source& source) {
  const analysis::Thresholds& thresholds = source.coverage.thresholds;
  Value::List list;
  const auto add_named = [&](const std::string& name, const std::string& value) {
    list.push_back(Value::Group{{"name", name}, {"value", value}});
  };
  const auto add = [&](std::string_view key, const std::string& value) {
    add_named(source.say(model::value_word(model::Kind::policy, "key", key)), value);
  };
  add("reach", source.words.percent(thresholds.reach * 100));
  add("agreed_only",
      source.say(thresholds.agreed_only ? N_("only those that are agreed") : N_("agreed and proposed ones")));
  add("sustain_terms",
      source.say({N_("{count} terms"), {{"count", base::to_text(std::int64_t{thresholds.sustain_terms})}}}));
  add("overload", source.words.percent(thresholds.overload * 100));
  add("divergence",
      source.say({N_("more than {points} of 5 points"), {{"points", base::to_text(thresholds.divergence)}}}));
  add("low_rating", source.say({N_("below {points} of 5 points"), {{"points", base::to_text(thresholds.low_rating)}}}));
  for (const analysis::Band& band : thresholds.bands)
    add_named(
        source.say({N_("{dimension}: share of the effective hours, {stage}"),
                    {{"dimension", source.dimension(band.dimension)}, {"stage", stage_title(band.stage, source)}}}),
        band_words(band, source));
  return list;
}

std::string levels_note(const Source& source) {
  std::vector<std::string> levels;
  for (std::size_t rank = 0; rank < source.curriculum.scale().levels.size(); ++rank)
    levels.push_back(source.words.level(static_cast<int>(rank)));
  if (levels.empty()) return {};
  return source.say({N_("The levels, lowest first: {levels}."), {{"levels", source.words.join(levels)}}});
}

}  // namespace

const Vocabulary& frame_tags() {
  static const Vocabulary tags = {
      text_tag("date", "the day that the report speaks of: that of the last change of the file", "2026-01-31"),
      group_tag("programme", {text_tag("title", "the programme's title", "Clinical Medicine (five years)"),
                              text_tag("degree", "the degree it leads to", "Bachelor of Medicine"),
                              text_tag("institution", "the institution", "Lakeside Medical University")}),
      group_tag("file", {text_tag("name", "the file's name", "medicine.attune"),
                         text_tag("digest", "the digest of its content", "0123456789abcdef0123456789abcdef"),
                         text_tag("steps", "how many steps its history has", "12"),
                         text_tag("edited", "when it was last changed; empty: never", "2026-01-31, 08:15 UTC"),
                         text_tag("edited_by", "by whom", "dean")}),
      list_tag("definitions", "the definitions of coverage",
               {text_tag("name", "what it is called", "Reached"),
                text_tag("meaning", "what it asks for", "An activity that meets at least 80 % of the cohort …"),
                text_tag("covered", "how many leaf competencies it covers", "21"),
                text_tag("share", "the share of them", "84 %")}),
      text_tag("leaves", "how many leaf competencies the programme's own frameworks have", "25"),
      list_tag("policy", "the policy of the programme",
               {text_tag("name", "what is set", "Longest pause in which a competency is not taught"),
                text_tag("value", "to what", "3 terms")}),
      text_tag("levels_note", "the levels as a sentence",
               "The levels, lowest first: Introduced, Reinforced, Mastered."),
  };
  return tags;
}

Value::Group frame_values(const Source& source) {
  const model::Programme& programme = source.curriculum.programme();
  const Provenance& provenance = source.options.provenance;
  return {
      {"date", source.words.date(source.options.date)},
      {"programme", Value::Group{{"title", source.words.title(programme)},
                                 {"degree", source.words.pick(programme.degree, programme.degree_2)},
                                 {"institution", source.words.pick(programme.institution, programme.institution_2)}}},
      {"file", Value::Group{{"name", provenance.file},
                            {"digest", provenance.digest},
                            {"steps", base::to_text(provenance.steps)},
                            {"edited", source.time(provenance.edited)},
                            {"edited_by", provenance.edited_by}}},
      {"definitions", definitions_of(source)},
      {"leaves", source.count(source.coverage.leaf_count)},
      {"policy", policy_of(source)},
      {"levels_note", levels_note(source)},
  };
}

}  // namespace attune::publish::report
