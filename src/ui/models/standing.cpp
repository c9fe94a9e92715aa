#include "ui/models/standing.h"

#include <algorithm>

#include "analysis/coverage.h"
#include "analysis/words.h"
#include "model/value_words.h"

namespace attune::ui {
namespace {

using analysis::Coverage;
using analysis::Definition;
using analysis::definition_count;
using model::Curriculum;
using model::Index;
using model::Kind;

std::vector<Index> own_leaves(const Curriculum& curriculum) {
  std::vector<Index> leaves;
  analysis::for_each_own_leaf(curriculum, [&](Index leaf) { leaves.push_back(leaf); });
  return leaves;
}

Index topmost(const Curriculum& curriculum, Index competency) {
  while (curriculum.parent_of(competency) != model::none) competency = curriculum.parent_of(competency);
  return competency;
}

// A leaf of the part, with what the whole programme does for it.
void add_leaf(Standing& part, const Coverage& coverage, Index leaf) {
  part.leaves.push_back(leaf);
  for (std::size_t by = 0; by < definition_count; ++by)
    if (coverage.competencies[leaf].all[by]) part.covered[by].push_back(leaf);
}

std::vector<Standing> by_branch(const Curriculum& curriculum, const Coverage& coverage, bool second) {
  std::vector<Standing> parts;
  Index last = model::none, last_framework = model::none;
  for (const Index leaf : own_leaves(curriculum)) {
    const Index top = topmost(curriculum, leaf), framework = curriculum.framework_of(leaf);
    const Index branch = top == leaf ? model::none : top;
    if (parts.empty() || branch != last || framework != last_framework) {
      const bool whole = branch == model::none;
      const auto kind = whole ? Kind::framework : Kind::competency;
      const Index named = whole ? framework : branch;
      const std::string title = analysis::title_of(curriculum, kind, named, second);
      parts.push_back({title.empty() ? analysis::code_of(curriculum, kind, named) : title, {}, {}});
    }
    last = branch;
    last_framework = framework;
    add_leaf(parts.back(), coverage, leaf);
  }
  return parts;
}

std::string name_of_part(StandingBy by, const analysis::PartCoverage& part, const base::Catalogue& words, bool second) {
  if (by == StandingBy::classroom)
    return words.translate(part.code == model::code(model::Setting::second) ? N_("Second classroom")
                                                                            : N_("First classroom"));
  if (by == StandingBy::dimension)
    return part.code.empty() ? words.translate(N_("Without a dimension"))
                             : words.translate(model::value_word(Kind::competency, "dimension", part.code));
  if (part.code.empty()) return words.translate(N_("Without a stage"));
  const std::string title = base::pick(part.title, part.title_2, second);
  return title.empty() ? part.code : title;
}

}  // namespace

std::vector<Standing> standing_of(const Curriculum& curriculum, const Coverage& coverage, StandingBy by,
                                  const base::Catalogue& words) {
  const bool second = curriculum.prefers_second(words.language());
  if (by == StandingBy::branch) return by_branch(curriculum, coverage, second);
  const analysis::Part part = by == StandingBy::dimension ? analysis::Part::dimension
                              : by == StandingBy::stage   ? analysis::Part::stage
                                                          : analysis::Part::setting;
  const std::vector<Index> leaves = own_leaves(curriculum);
  std::vector<analysis::CoveredLeaves> covered;
  const auto parts = analysis::break_down(curriculum, coverage, part, &covered);
  std::vector<Standing> rows;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    Standing row{name_of_part(by, parts[i], words, second), {}, std::move(covered[i])};
    for (const Index leaf : leaves)
      if (by != StandingBy::dimension || curriculum.competencies()[leaf].dimension == parts[i].code)
        row.leaves.push_back(leaf);
    if (!row.leaves.empty()) rows.push_back(std::move(row));
  }
  return rows;
}

Standing whole_standing(const Curriculum& curriculum, const Coverage& coverage, const base::Catalogue& words) {
  Standing whole{words.translate(N_("Whole programme")), {}, {}};
  for (const Index leaf : own_leaves(curriculum)) add_leaf(whole, coverage, leaf);
  return whole;
}

base::Message definition_help(analysis::Definition definition) {
  switch (definition) {
    case analysis::Definition::declared:
      return N_("Some course claims the competency");
    case analysis::Definition::taught:
      return N_("Some activity teaches the competency");
    case analysis::Definition::reached:
      return N_("Some activity that teaches it reaches enough of the students");
    case analysis::Definition::practised:
      return N_("Some activity that reaches them has practice or reflection");
    case analysis::Definition::assessed:
      return N_("Some assessment looks at it");
    case analysis::Definition::fulfilled:
      return N_("It is reached at its target level and assessed summatively");
  }
  return {};
}

std::vector<std::pair<Kind, Index>> evidence_of(const Curriculum& curriculum, const Coverage& coverage, Index leaf,
                                                Definition by) {
  const analysis::CompetencyCoverage& of = coverage.competencies[leaf];
  std::vector<std::pair<Kind, Index>> evidence;
  if (!of.covered(by)) return evidence;
  const auto add = [&](Kind kind, const std::vector<Index>& indices, auto accept) {
    for (const Index index : indices)
      if (accept(index)) evidence.emplace_back(kind, index);
  };
  const auto any = [](Index) { return true; };
  switch (by) {
    case Definition::declared:
      add(Kind::course, of.declaring_courses, any);
      break;
    case Definition::taught:
      add(Kind::activity, of.activities, any);
      break;
    case Definition::reached:
      add(Kind::activity, of.reaching, any);
      break;
    case Definition::practised:
      add(Kind::activity, of.reaching, [&](Index activity) { return coverage.modes[activity].practise(); });
      break;
    case Definition::assessed:
      add(Kind::assessment, of.assessments, any);
      break;
    case Definition::fulfilled:
      add(Kind::activity, of.reaching, any);
      add(Kind::assessment, of.assessments,
          [&](Index assessment) { return curriculum.assessments()[assessment].purpose == model::Purpose::summative; });
      break;
  }
  return evidence;
}

std::vector<Task> tasks_of(const std::vector<analysis::Gap>& gaps, std::size_t most) {
  std::vector<Task> tasks;
  for (std::size_t i = 0; i < gaps.size(); ++i) {
    if (gaps[i].is_waived()) continue;
    const analysis::Rule* rule = analysis::find_rule(gaps[i].rule);
    const auto found = std::ranges::find(tasks, rule, &Task::rule);
    if (found == tasks.end())
      tasks.push_back({rule, 1, i});
    else
      ++found->count;
  }
  std::ranges::stable_sort(tasks, [&](const Task& a, const Task& b) {
    const auto severity = [&](const Task& task) { return gaps[task.first].severity; };
    return severity(a) != severity(b) ? severity(a) > severity(b) : a.count > b.count;
  });
  if (tasks.size() > most) tasks.resize(most);
  return tasks;
}

}  // namespace attune::ui
