#include "diagram/kinds/standards.h"

#include <algorithm>
#include <map>
#include <set>

#include "analysis/related.h"
#include "base/number.h"
#include "diagram/parts/fold.h"
#include "diagram/parts/rows.h"

namespace attune::diagram {

using analysis::Coverage;
using analysis::Definition;
using model::Curriculum;
using model::Index;

namespace {

class StandardsPicture : Picture {
  static constexpr double element_width = 220, competency_width = 234, list_width = 250;
  static constexpr std::size_t most_lines = 4, most_elements = 80;

 public:
  StandardsPicture(const Curriculum& of, const Coverage& covered, const PictureOptions& wanted)
      : Picture(of, covered, wanted,
                N_("Standard: what of the programme answers to each element, and the evidence for it.")),
        related_(analysis::related_to(of)) {}

  Graph make() {
    const model::Framework& standard = curriculum.frameworks()[options.standard];
    const std::string programme = std::move(graph.title);
    graph.title = words.name_of(standard);
    graph.notes.insert(graph.notes.begin(),
                       standard.edition.empty() ? programme : dotted({programme, standard.edition}));
    note(N_("An element is met where one of the competencies that answer to it is fulfilled."));
    graph.notes.push_back(words.definition(Definition::fulfilled));
    const std::vector<Index> elements = leaves_of(curriculum, options.standard);
    if (elements.empty()) {
      only("no-elements", N_("The standard has no elements yet"),
           N_("Import the standard, or add its elements as competencies of this framework. Then this picture shows "
              "which "
              "of them the programme meets."));
      return finish();
    }
    const auto met = static_cast<std::size_t>(
        std::count_if(elements.begin(), elements.end(), [&](Index element) { return is_met(element); }));
    note({N_("{met} of {all} elements are met."), {{"met", count_text(met)}, {"all", count_text(elements.size())}}});
    folded_ = elements.size() > most_elements;
    if (folded_)
      note({N_("{all} elements are too many for one picture: each row is a branch of the standard."),
            {{"all", count_text(elements.size())}}});
    table();
    explain();
    return finish();
  }

 private:
  bool is_met(Index element) const {
    return std::any_of(related_[element].begin(), related_[element].end(), [&](Index competency) {
      return coverage.competencies[competency].covered(Definition::fulfilled);
    });
  }

  // Each row of the picture and the elements that it stands for.
  std::vector<std::pair<Index, std::vector<Index>>> rows() const {
    std::vector<std::pair<Index, std::vector<Index>>> rows;
    if (!folded_) {
      for (const Index element : leaves_of(curriculum, options.standard)) rows.push_back({element, {element}});
      return rows;
    }
    for (const Index competency : curriculum.tree_of(options.standard))
      if (curriculum.depth_of(competency) == 0) rows.push_back({competency, leaves_under(curriculum, competency)});
    return rows;
  }

  void table() {
    RowTable table;
    table.columns = {{say(N_("Element")), element_width, 0},
                     {say(N_("What of the programme answers to it")), competency_width, 44},
                     {say(N_("Taught in")), list_width, 36},
                     {say(N_("Assessed by")), list_width, 36}};
    for (const auto& [element, elements] : rows()) {
      RowGroup group;
      std::vector<Index> answers;
      for (const Index each : elements)
        for (const Index competency : related_[each])
          if (std::find(answers.begin(), answers.end(), competency) == answers.end()) answers.push_back(competency);
      const std::size_t count = std::max<std::size_t>(1, answers.size());
      Node box = element_box(element, elements);
      const std::string name = box.name;
      group.rows.push_back({});
      group.rows.back().push_back({0, std::move(box), count});
      if (answers.empty()) group.rows.back().push_back({1, nothing_answers(name), 1});
      for (std::size_t i = 0; i < answers.size(); ++i) {
        if (i > 0) group.rows.push_back({});
        competency_row(group.rows.back(), answers[i], name);
      }
      table.groups.push_back(std::move(group));
    }
    std::vector<std::size_t> starts;
    for (const RowGroup& group : table.groups)
      for (std::size_t i = 0; i < group.rows.size(); ++i) starts.push_back(i == 0 ? 1 : 0);
    const auto places = place_rows(graph, boxes, std::move(table));
    std::size_t element = 0;
    for (std::size_t row = 0; row < places.size(); ++row) {
      std::size_t at = 0;
      if (starts[row] == 1) element = places[row][at++];
      if (at >= places[row].size()) continue;
      const std::size_t competency = places[row][at];
      join(element, competency, graph.nodes[competency].role == Role::gap ? Role::gap_line : Role::tree);
      for (std::size_t i = at + 1; i < places[row].size(); ++i)
        join(places[row][i - 1], places[row][i],
             graph.nodes[places[row][i]].role == Role::assessment ? Role::assesses : Role::feeds);
    }
  }

  Node element_box(Index element, const std::vector<Index>& elements) {
    const model::Competency& of = curriculum.competencies()[element];
    const auto met = static_cast<std::size_t>(
        std::count_if(elements.begin(), elements.end(), [&](Index each) { return is_met(each); }));
    Node box = boxes.begin(met == elements.size() ? Role::covered : Role::gap, "element-" + of.code, element_width);
    box.subjects = {subject_of(of)};
    box.title = words.name_of(of);
    box.landmark = true;
    boxes.write(box, box.title, Font::strong, 4);
    if (elements.size() == 1)
      boxes.tell(box, say(met == 1 ? N_("met") : N_("not met")), Font::small, 1);
    else
      boxes.tell(
          box,
          say({N_("{met} of {all} elements met"), {{"met", count_text(met)}, {"all", count_text(elements.size())}}}),
          Font::small, 2);
    Boxes::close(box);
    return box;
  }

  Node nothing_answers(const std::string& element) {
    Node gap = boxes.begin(Role::gap, "gap-" + element, competency_width);
    boxes.tell(gap, say(N_("Nothing of the programme is related to it")), Font::strong, 3);
    gap.title = gap.description;
    Boxes::close(gap);
    return gap;
  }

  void competency_row(std::vector<RowBox>& row, Index competency, const std::string& element) {
    const model::Competency& of = curriculum.competencies()[competency];
    const analysis::CompetencyCoverage& state = coverage.competencies[competency];
    Node box = boxes.begin(state.covered(Definition::fulfilled) ? Role::covered : Role::uncovered,
                           element + "-competency-" + of.code, competency_width);
    box.subjects = {subject_of(of)};
    box.title = words.name_of(of);
    boxes.write(box, box.title, Font::body, 3);
    std::vector<Index> leaves = leaves_under(curriculum, competency);
    if (curriculum.is_leaf(competency))
      for (const std::string& text : words.state(competency)) boxes.tell(box, text, Font::small, 2);
    else
      boxes.tell(box, words.covered(leaves, Definition::fulfilled), Font::small, 2);
    Boxes::close(box);
    const std::string name = box.name, title = box.title;
    row.push_back({1, std::move(box), 1});
    const auto list = [&](std::size_t column, Role role, const std::string& prefix, const std::vector<Item>& items) {
      if (!items.empty())
        row.push_back({column, boxes.listing(role, prefix + name, title, items, most_lines, list_width), 1});
    };
    list(2, Role::first_classroom, "taught-", taught_in(leaves));
    list(3, Role::assessment, "assessed-", assessed_by(leaves));
  }

  // Courses and activities of the second classroom, those that reach the cohort first.
  std::vector<Item> taught_in(const std::vector<Index>& leaves) const {
    std::set<Index> courses, activities;
    for (const Index leaf : leaves)
      for (const Index activity : coverage.competencies[leaf].activities)
        if (const Index course = curriculum.course_of(activity); course != model::none)
          courses.insert(course);
        else
          activities.insert(activity);
    std::vector<Item> items;
    for (const Index course : courses)
      items.push_back({subject_of(curriculum.courses()[course]), words.name_of(curriculum.courses()[course])});
    for (const Index activity : activities) {
      const model::Activity& of = curriculum.activities()[activity];
      items.push_back(
          {subject_of(of), words.in_brackets(words.name_of(of), {base::format_percent(coverage.reach[activity])})});
    }
    return items;
  }

  std::vector<Item> assessed_by(const std::vector<Index>& leaves) const {
    std::set<Index> assessments;
    for (const Index leaf : leaves)
      assessments.insert(coverage.competencies[leaf].assessments.begin(),
                         coverage.competencies[leaf].assessments.end());
    std::vector<Item> items;
    for (const Index assessment : assessments) {
      const model::Assessment& of = curriculum.assessments()[assessment];
      std::vector<std::string> facts;
      if (of.purpose != model::Purpose::unset) facts.push_back(words.purpose(of.purpose));
      items.push_back({subject_of(of), words.in_brackets(words.name_of(of), facts)});
    }
    // What decides comes first.
    std::stable_partition(items.begin(), items.end(), [&](const Item& item) {
      return curriculum.assessments().find({item.subject.id})->purpose == model::Purpose::summative;
    });
    return items;
  }

  void explain() {
    legend(Role::covered, N_("Met, or fulfilled"));
    legend(Role::uncovered, N_("Competency, not fulfilled"));
    legend(Role::gap, N_("Gap: an element that is not met"));
    legend(Role::first_classroom, N_("Courses and activities that teach it"));
    legend(Role::assessment, N_("Assessments"));
    legend(Role::tree, N_("Answers to the element"));
  }

  std::vector<std::vector<Index>> related_;
  bool folded_ = false;
};

}  // namespace

Graph standards_graph(const Curriculum& curriculum, const Coverage& coverage, const PictureOptions& options) {
  return StandardsPicture(curriculum, coverage, options).make();
}

}  // namespace attune::diagram
