#include "diagram/kinds/second_classroom.h"

#include <algorithm>
#include <map>

#include "base/number.h"
#include "diagram/parts/competency_heads.h"

namespace attune::diagram {

using analysis::Coverage;
using model::Curriculum;
using model::Index;
using model::Kind;

namespace {

class SecondClassroomPicture : Picture {
 public:
  static constexpr double head_width = 330, facts_width = 176;
  static constexpr Size cell_size{30, 22};
  static constexpr std::size_t most_activities = 90, most_columns = 48;

  SecondClassroomPicture(const Curriculum& of, const Coverage& covered, const PictureOptions& wanted)
      : Picture(
            of, covered, wanted,
            N_("Second classroom: what happens outside courses, whom it reaches, and which competencies it teaches.")),
        shown_(shown_competencies(of, covered, wanted, most_columns)) {}

  Graph make() {
    for (Index activity = 0; activity < curriculum.activities().size(); ++activity)
      if (curriculum.activities()[activity].setting() == model::Setting::second)
        kinds_[curriculum.activities()[activity].activity_kind].push_back(activity);
    if (shown_.list.empty()) {
      only("no-competencies", competencies_missing_title(), competencies_missing_text());
      return finish();
    }
    notes();
    CodedColumns columns =
        coded_columns(shown_, curriculum, coverage, words, boxes, options.covered_by, cell_size.width);
    for (std::size_t column = 0; column < columns.heads.size(); ++column) tell_state(columns.heads[column], column);
    Matrix matrix;
    matrix.cell = cell_size;
    matrix.head_width = head_width;
    matrix.behind_width = facts_width;
    matrix.behind_title = say(N_("When, how long, for whom"));
    matrix.columns = std::move(columns.heads);
    matrix.column_groups = std::move(columns.groups);
    for (const auto& [kind, activities] : kinds_) matrix.groups.push_back(group(kind, activities));
    if (kinds_.empty()) matrix.groups.push_back(empty());
    const PlacedMatrix placed = place_matrix(graph, boxes, std::move(matrix));
    place_key(graph, boxes, columns.key, {0, placed.bottom + 6}, std::max(placed.width, 640.0));
    explain();
    return finish();
  }

 private:
  std::size_t count() const {
    std::size_t count = 0;
    for (const auto& [kind, activities] : kinds_) count += activities.size();
    return count;
  }
  bool folded() const { return count() > most_activities; }

  double hours_of(const std::vector<Index>& activities) const {
    double hours = 0;
    for (const Index activity : activities) hours += curriculum.activities()[activity].hours.value_or(0);
    return hours;
  }

  void notes() {
    double hours = 0;
    for (const auto& [kind, activities] : kinds_) hours += hours_of(activities);
    note({N_("Activities: {count}; hours: {hours}."),
          {{"count", count_text(count())}, {"hours", base::format_hours(hours)}}});
    if (folded())
      note({N_("{all} activities are too many for one picture: each row is a kind of activity."),
            {{"all", count_text(count())}}});
    if (shown_.folded)
      note_folded(N_("{all} competencies are too many for one picture: some columns are branches, folded."),
                  shown_.leaf_count);
  }

  // Whether the second classroom teaches it, and whether the first does as well.
  void tell_state(Node& head, std::size_t column) const {
    const Shown& of = shown_.list[column];
    bool first = false, second = false;
    for (const Index member : of.members)
      for (const Index activity : coverage.competencies[member].activities)
        (curriculum.activities()[activity].setting() == model::Setting::second ? second : first) = true;
    if (!second) {
      head.role = Role::gap;
      head.description = say(first ? N_("nothing in the second classroom") : N_("nothing in either classroom"));
    } else {
      head.role = first ? Role::covered : Role::uncovered;
      head.description = say(first ? N_("also in the first classroom") : N_("only in the second classroom"));
    }
  }

  MatrixGroup empty() {
    MatrixGroup group;
    MatrixRow row;
    row.head = boxes.begin(Role::gap, "no-activities", head_width);
    row.head.title = say(N_("The second classroom is empty"));
    boxes.write(row.head, row.head.title, Font::strong, 2);
    boxes.tell(row.head, say(N_("No activity outside courses is in the programme.")), Font::small, 3);
    Boxes::close(row.head);
    group.rows.push_back(std::move(row));
    return group;
  }

  MatrixGroup group(const std::string& kind, const std::vector<Index>& activities) {
    const std::string title = words.kind_of(Kind::activity, kind);
    MatrixGroup group;
    if (folded()) {
      group.rows.push_back(
          row("second-" + kind, words.in_brackets(title, {count_text(activities.size())}), activities));
      return group;
    }
    group.title = title;
    for (const Index activity : activities) {
      const model::Activity& of = curriculum.activities()[activity];
      group.rows.push_back(row("activity-" + of.code, words.name_of(of), {activity}));
    }
    return group;
  }

  MatrixRow row(const std::string& name, const std::string& title, const std::vector<Index>& activities) {
    MatrixRow row;
    row.head = boxes.begin(Role::second_classroom, name, head_width);
    for (const Index activity : activities) row.head.subjects.push_back(subject_of(curriculum.activities()[activity]));
    row.head.title = title;
    row.head.landmark = true;
    boxes.write(row.head, title, Font::small, 1);
    row.head.size.height = cell_size.height;
    const std::vector<std::string> facts = facts_of(activities);
    row.head.description = dotted(facts);
    row.behind = boxes.begin(Role::heading, "facts", facts_width);
    boxes.write(row.behind, row.head.description, Font::small, 1);
    row.behind.size.height = cell_size.height;

    std::map<std::size_t, std::pair<int, bool>> cells;  // the highest level, and whether one of them reaches
    for (const Index activity : activities)
      for (const analysis::Teaching& teaching : coverage.teachings.of_activity(activity)) {
        const std::size_t column = shown_.place_of[teaching.competency];
        if (column == ShownCompetencies::nowhere) continue;
        auto& [level, reaches] = cells.try_emplace(column, -1, false).first->second;
        level = std::max(level, teaching.level);
        reaches = reaches || coverage.reaches(activity);
      }
    for (const auto& [column, how] : cells)
      row.cells.push_back({column, 0, cell(row.head, column, how.first, how.second)});
    return row;
  }

  std::vector<std::string> facts_of(const std::vector<Index>& activities) const {
    std::vector<std::string> facts;
    if (activities.size() == 1)
      if (const auto term = curriculum.term_of_activity(activities[0])) facts.push_back(words.term(*term));
    if (const double hours = hours_of(activities); hours > 0) facts.push_back(words.hours(hours));
    double most = 0;
    for (const Index activity : activities) most = std::max(most, coverage.reach[activity]);
    facts.push_back(say({N_("reaches {share}"), {{"share", base::format_percent(most)}}}));
    return facts;
  }

  Node cell(const Node& head, std::size_t column, int level, bool reaches) {
    const std::string code = words.level(level);
    Node node = boxes.cell(reaches ? shade_of(level, curriculum.scale().levels.size()) : Role::second_classroom,
                           "cell-" + head.name + "-" + count_text(column), cell_size, code.empty() ? "+" : code);
    const Shown& of = shown_.list[column];
    node.title = head.title + ", " + name_of(of, curriculum, words);
    if (!code.empty()) node.title += ": " + words.level_name(level);
    node.subjects = head.subjects;
    if (of.competency != model::none) node.subjects.push_back(subject_of(curriculum.competencies()[of.competency]));
    return node;
  }

  void explain() {
    const std::string share = base::format_percent(coverage.thresholds.reach);
    legend(Role::covered, N_("Competency taught in both classrooms"));
    legend(Role::uncovered, N_("Competency taught only in the second classroom"));
    legend(Role::gap, N_("Gap: the second classroom does nothing for it"));
    legend(Role::second_classroom,
           {N_("Activity; in a cell: its level, reaching fewer than {share}"), {{"share", share}}});
    legend_of_shades({N_("{level}, reaching at least {share} of the students"), {{"share", share}}});
  }

  ShownCompetencies shown_;
  std::map<std::string, std::vector<Index>> kinds_;
};

}  // namespace

Graph second_classroom_graph(const Curriculum& curriculum, const Coverage& coverage, const PictureOptions& options) {
  return SecondClassroomPicture(curriculum, coverage, options).make();
}

}  // namespace attune::diagram
