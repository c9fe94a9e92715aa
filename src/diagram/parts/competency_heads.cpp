#include "diagram/parts/competency_heads.h"

#include <algorithm>

#include "diagram/draw.h"

namespace attune::diagram {

using analysis::Coverage;
using analysis::Definition;
using model::Curriculum;

std::string name_of(const Shown& shown, const Curriculum& curriculum, const Wording& words) {
  if (shown.competency == model::none) return words.name_of(curriculum.frameworks()[shown.framework]);
  const std::string name = words.name_of(curriculum.competencies()[shown.competency]);
  return shown.whole ? words.say({N_("{branch} (all of it)"), {{"branch", name}}}) : name;
}

Role role_of(const Shown& shown, const Coverage& coverage, Definition covered_by) {
  if (shown.whole) return Role::branch;
  const auto covered = [&](Definition by) {
    return std::count_if(shown.leaves.begin(), shown.leaves.end(),
                         [&](model::Index leaf) { return coverage.competencies[leaf].covered(by); });
  };
  if (covered(covered_by) == std::ssize(shown.leaves)) return Role::covered;
  return covered(Definition::taught) == 0 ? Role::gap : Role::uncovered;
}

Node head_of(const Shown& shown, const Curriculum& curriculum, const Coverage& coverage, const Wording& words,
             Boxes& boxes, Definition covered_by, double width) {
  const bool framework = shown.competency == model::none;
  const std::string code =
      framework ? curriculum.frameworks()[shown.framework].key : curriculum.competencies()[shown.competency].code;
  Node head = boxes.begin(role_of(shown, coverage, covered_by),
                          (framework     ? "framework-"
                           : shown.whole ? "whole-"
                                         : "competency-") +
                              code,
                          width);
  head.subjects = {framework ? subject_of(curriculum.frameworks()[shown.framework])
                             : subject_of(curriculum.competencies()[shown.competency])};
  head.title = name_of(shown, curriculum, words);
  head.landmark = true;
  if (shown.folded)
    head.description = words.covered(shown.leaves, covered_by);
  else if (!shown.whole)
    head.description = dotted(words.state(shown.competency));
  return head;
}

CodedColumns coded_columns(const ShownCompetencies& shown, const Curriculum& curriculum, const Coverage& coverage,
                           const Wording& words, Boxes& boxes, Definition covered_by, double width) {
  CodedColumns columns;
  for (const Shown& each : shown.list) {
    Node head = head_of(each, curriculum, coverage, words, boxes, covered_by, width);
    head.align = Align::centre;
    const std::string code = head.subjects.front().code + (each.whole ? "+" : "");
    // The words of a narrow column need all of it.
    head.size.width = width + 2 * padding_x - 6;
    boxes.write(head, code, Font::small, 3);
    head.size.width = width;
    Boxes::close(head, 30);
    columns.key.push_back(each.whole ? code + " " + head.title : head.title);
    columns.heads.push_back(std::move(head));
  }
  for (const auto& [first, last] : by_branch(shown)) {
    const Shown& of = shown.list[first];
    const bool alone = of.top == model::none || (of.top == of.competency && !of.whole);
    const auto& frameworks = curriculum.frameworks();
    std::string title =
        alone ? words.name_of(frameworks[of.framework]) : words.name_of(curriculum.competencies()[of.top]);
    // Above one narrow column only the code has room.
    if (!alone && last - first == 1) title = curriculum.competencies()[of.top].code;
    columns.groups.push_back({std::move(title), last - first});
  }
  return columns;
}

}  // namespace attune::diagram
