#include "publish/report/coverage.h"

#include "analysis/breakdown.h"
#include "analysis/standard_evidence.h"
#include "publish/report/tags.h"

namespace attune::publish::report {
namespace {

using analysis::Definition;
using analysis::Part;
using analysis::PartCoverage;

std::string part_title(const PartCoverage& part, Part by, const Source& source) {
  if (by == Part::dimension) return source.dimension(part.code);
  if (by == Part::setting) return source.say(part.code == "first" ? N_("First classroom") : N_("Second classroom"));
  const std::string& title = source.words.pick(part.title, part.title_2);
  if (!title.empty()) return title;
  return part.code.empty() ? source.say(N_("Outside the stages")) : part.code;
}

Value::List parts_by(Part by, const Source& source) {
  Value::List list;
  for (const PartCoverage& part : analysis::break_down(source.curriculum, source.coverage, by)) {
    Value::List counts;
    for (const std::size_t covered : part.covered_leaves) counts.push_back(source.count(covered));
    list.push_back(Value::Group{{"title", part_title(part, by, source)},
                                {"leaves", source.count(part.leaf_count)},
                                {"covered", std::move(counts)},
                                {"activities", source.count(part.activities)},
                                {"hours", source.hours(part.hours)},
                                {"effective_hours", source.hours(part.effective_hours)}});
  }
  return list;
}

// Of a leaf: yes or no; of a parent: how many of its leaves.
Value::List answers_for(Index competency, const Source& source) {
  Value::List list;
  std::size_t leaves = 0;
  std::array<std::size_t, analysis::definition_count> covered{};
  const bool leaf = source.curriculum.is_leaf(competency);
  for (const Index below : analysis::with_descendants(source.curriculum, competency)) {
    if (!source.curriculum.is_leaf(below)) continue;
    ++leaves;
    for (std::size_t i = 0; i < covered.size(); ++i) covered[i] += source.coverage.competencies[below].all[i] ? 1U : 0U;
  }
  for (const std::size_t number : covered)
    list.push_back(Value::Group{
        {"text", leaf ? source.say(number > 0 ? N_("yes") : N_("no"))
                      : source.say({N_("{covered} of {leaves}"),
                                    {{"covered", source.count(number)}, {"leaves", source.count(leaves)}}})},
        {"hole", number < leaves}});
  return list;
}

Value::List competency_rows(const Source& source) {
  Value::List list;
  for (const Index index : source.own_competencies()) {
    const model::Competency& competency = source.curriculum.competencies()[index];
    const analysis::CompetencyCoverage& covered = source.coverage.competencies[index];
    const bool leaf = source.curriculum.is_leaf(index);
    std::vector<std::string> missing;
    if (leaf)
      for (const base::Message& part : analysis::lacking(source.curriculum, source.coverage, index))
        missing.push_back(source.say(part));
    list.push_back(Value::Group{
        {"code", competency.code},
        {"title", source.words.title(competency)},
        {"parent", !leaf},
        {"answers", answers_for(index, source)},
        {"target", leaf && !competency.target.empty() ? source.words.level(competency.target) : std::string()},
        {"reached", covered.level ? source.words.level(*covered.level) : std::string()},
        {"activities", source.count(covered.activities.size())},
        {"assessments", source.count(covered.assessments.size())},
        {"contact_hours", source.hours(covered.contact_hours)},
        {"taught_hours", source.hours(covered.taught_hours)},
        {"effective_hours", source.hours(covered.effective_hours)},
        {"lacking", source.words.join(missing)},
    });
  }
  return list;
}

Vocabulary part_tags() {
  return {
      text_tag("title", "what the part is called", "Pre-clinical stage"),
      text_tag("leaves", "how many leaf competencies there are to cover", "25"),
      texts_tag("covered", "how many of them it covers, by each definition", "20"),
      text_tag("activities", "how many activities", "90"),
      text_tag("hours", "their hours; of a dimension its taught hours", "210"),
      text_tag("effective_hours", "the same times reach", "180.5"),
  };
}

}  // namespace

const Vocabulary& coverage_tags() {
  static const Vocabulary tags = {
      list_tag("dimensions", "coverage by dimension", part_tags()),
      list_tag("stages", "coverage by stage", part_tags()),
      list_tag("settings", "coverage by setting: first and second classroom", part_tags()),
      list_tag("competencies", "the competencies of the programme's own frameworks, parents before what they hold",
               {text_tag("code", "the competency's code", "E1"),
                text_tag("title", "its title", "Notice emotional cues"), yes_no_tag("parent", "it has parts"),
                list_tag("answers", "one for each definition",
                         {text_tag("text", "yes, no, or how many of its leaves", "2 of 4"),
                          yes_no_tag("hole", "it is not covered, or not all its leaves are")}),
                text_tag("target", "the level that the programme wants; empty: any level", "Reinforced"),
                text_tag("reached", "the highest level of activities that reach enough of the cohort", "Introduced"),
                text_tag("activities", "how many activities teach it", "12"),
                text_tag("assessments", "how many assessments assess it", "2"),
                text_tag("contact_hours", "contact hours", "24"), text_tag("taught_hours", "taught hours", "9.5"),
                text_tag("effective_hours", "effective hours", "8.1"),
                text_tag("lacking", "what it lacks to be fulfilled", "not assessed")}),
      yes_no_tag("with_picture", "the gap diagram is there"),
  };
  return tags;
}

Value::Group coverage_values(const Source& source) {
  return {
      {"dimensions", parts_by(Part::dimension, source)},
      {"stages", parts_by(Part::stage, source)},
      {"settings", parts_by(Part::setting, source)},
      {"competencies", competency_rows(source)},
      {"with_picture", source.options.pictures.contains("gaps")},
  };
}

Document coverage(const Source& source) { return fill(source, "coverage", coverage_tags(), coverage_values(source)); }

}  // namespace attune::publish::report
