#include "publish/report/matrix.h"

#include <algorithm>
#include <map>

#include "base/number.h"
#include "publish/report/tags.h"

namespace attune::publish::report {
namespace {

using model::none;

// Of one cell: the highest level, and hours.
struct Entry {
  int rank = 0;
  double hours = 0;
};
// By row (course or activity) and competency.
using Entries = std::map<std::pair<Index, Index>, Entry>;

void note(Entries& entries, Index row, Index competency, int rank, double hours) {
  const auto [at, added] = entries.try_emplace({row, competency}, Entry{rank, 0});
  at->second.rank = std::max(at->second.rank, rank);
  at->second.hours += hours;
}

struct Facts {
  Entries taught, declared, activities;
  std::vector<Index> competencies;  // those that have a column
};

Facts facts_of(const Source& source) {
  Facts facts;
  for (const analysis::Teaching& teaching : source.coverage.teachings.all()) {
    note(facts.activities, teaching.activity, teaching.competency, teaching.level, teaching.hours);
    if (const Index course = source.curriculum.course_of(teaching.activity); course != none)
      note(facts.taught, course, teaching.competency, teaching.level, teaching.hours);
  }
  for (Index course = 0; course < source.curriculum.courses().size(); ++course)
    for (const Index alignment : source.curriculum.alignments_of_course(course)) {
      const model::Alignment& row = source.curriculum.alignments()[alignment];
      const Index competency = source.curriculum.competency_of(alignment);
      if (competency != none && analysis::counts(row, source.coverage.thresholds))
        note(facts.declared, course, competency, source.curriculum.scale().rank(row.level).value_or(0), 0);
    }
  const auto used = [&](Index competency) {
    for (const Entries* entries : {&facts.activities, &facts.declared})
      for (const auto& [key, entry] : *entries)
        if (key.second == competency) return true;
    return false;
  };
  for (const Index competency : source.own_competencies())
    if (source.curriculum.is_leaf(competency) || used(competency)) facts.competencies.push_back(competency);
  return facts;
}

std::string level_code(int rank, const Source& source) {
  const auto& levels = source.curriculum.scale().levels;
  return static_cast<std::size_t>(rank) < levels.size() ? levels[static_cast<std::size_t>(rank)].code
                                                        : source.words.level(rank);
}

// The colour that the scale gives its level; else by its place.
Look look_of(int rank, const Source& source) {
  const auto& levels = source.curriculum.scale().levels;
  if (static_cast<std::size_t>(rank) >= levels.size()) return Look::plain;
  const std::string& colour = levels[static_cast<std::size_t>(rank)].colour;
  if (colour == "low") return Look::low;
  if (colour == "middle") return Look::middle;
  if (colour == "high") return Look::high;
  if (colour == "highest") return Look::highest;
  return place_of_level(rank, levels.size());
}

GridCell level_cell(const Entry& entry, const Source& source) {
  return {level_code(entry.rank, source), std::nullopt, look_of(entry.rank, source)};
}

GridCell place_cell(const Entry& entry, const Source& source) {
  const Look look = place_of_level(entry.rank, source.curriculum.scale().levels.size());
  return {look == Look::high ? "H" : look == Look::middle ? "M" : "L", std::nullopt, look};
}

GridCell hours_cell(const Entry& entry, const Source& source) {
  return {source.hours(entry.hours), base::round_nano(entry.hours), Look::number};
}

void add_competencies(Grid& grid, const Facts& facts, const Source& source) {
  for (const Index index : facts.competencies) {
    const model::Competency& competency = source.curriculum.competencies()[index];
    grid.columns.push_back({competency.code, 9, false, source.words.title(competency)});
  }
}

using MakeCell = GridCell (*)(const Entry&, const Source&);

void add_cells(std::vector<GridCell>& row, Index index, const Entries& entries, const Facts& facts,
               const Source& source, MakeCell make) {
  for (const Index competency : facts.competencies) {
    const auto entry = entries.find({index, competency});
    row.push_back(entry == entries.end() ? GridCell{} : make(entry->second, source));
  }
}

Grid course_grid(std::string name, std::string title, std::string note, const Entries& entries, const Facts& facts,
                 const Source& source, MakeCell make) {
  Grid grid{std::move(name), std::move(title), std::move(note), {}, 2, {}};
  grid.columns = {{source.say(N_("Code")), 12},
                  {source.say(N_("Course")), 30},
                  {source.say(N_("Kind")), 16},
                  {source.say(N_("Term")), 16}};
  add_competencies(grid, facts, source);
  for (Index course = 0; course < source.curriculum.courses().size(); ++course) {
    const model::Course& of = source.curriculum.courses()[course];
    std::vector<GridCell> row = {{of.code, {}},
                                 {source.words.title(of), {}},
                                 {source.words.course_kind(of.course_kind), {}},
                                 {source.term_of_course(course), {}}};
    add_cells(row, course, entries, facts, source, make);
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

Grid activity_grid(const Facts& facts, const Source& source) {
  Grid grid{source.say(N_("Activities")),
            source.say(N_("Levels that the activities teach")),
            source.say(N_("Activities of both classrooms; the highest level of each pair.")),
            {},
            2,
            {}};
  grid.columns = {{source.say(N_("Code")), 14},
                  {source.say(N_("Activity")), 34},
                  {source.say(N_("Course")), 16},
                  {source.say(N_("Hours")), 8, true}};
  add_competencies(grid, facts, source);
  for (Index activity = 0; activity < source.curriculum.activities().size(); ++activity) {
    const model::Activity& of = source.curriculum.activities()[activity];
    const Index course = source.curriculum.course_of(activity);
    std::vector<GridCell> row = {
        {of.code, {}},
        {source.words.title(of), {}},
        {course == none ? source.say(N_("Second classroom")) : source.curriculum.courses()[course].code, {}},
        of.hours ? GridCell{source.hours(*of.hours), *of.hours, Look::number} : GridCell{}};
    add_cells(row, activity, facts.activities, facts, source, level_cell);
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

Grid legend(const Facts& facts, const Source& source) {
  Grid grid{source.say(N_("How to read it")), source.say(N_("How to read the matrix")), {}, {}, 1, {}};
  grid.columns = {{source.say(N_("Sign")), 16}, {source.say(N_("Meaning")), 80}};
  const auto add = [&](GridCell sign, std::string meaning) {
    grid.rows.push_back({std::move(sign), {std::move(meaning), {}}});
  };
  for (std::size_t rank = 0; rank < source.curriculum.scale().levels.size(); ++rank)
    add(level_cell({static_cast<int>(rank), 0}, source), source.words.level(static_cast<int>(rank)));
  add({"L", {}, Look::low}, source.say(N_("In the sheet H/M/L: a level in the lower third of the scale")));
  add({"M", {}, Look::middle}, source.say(N_("In the sheet H/M/L: a level in the middle third of the scale")));
  add({"H", {}, Look::high}, source.say(N_("In the sheet H/M/L: a level in the upper third of the scale")));
  for (const Index index : facts.competencies) {
    const model::Competency& competency = source.curriculum.competencies()[index];
    add({competency.code, {}}, source.words.title(competency));
  }
  const Provenance& provenance = source.options.provenance;
  add({source.say(N_("File")), {}}, provenance.file);
  add({source.say(N_("Digest of its content")), {}}, provenance.digest);
  add({source.say(N_("As of")), {}}, source.words.date(source.options.date));
  add({source.say(N_("Which alignments count")), {}},
      source.say(source.coverage.thresholds.agreed_only ? N_("only those that are agreed")
                                                        : N_("agreed and proposed ones")));
  return grid;
}

}  // namespace

Look place_of_level(int rank, std::size_t levels) {
  if (levels < 2) return Look::high;
  const double place = static_cast<double>(rank) / static_cast<double>(levels - 1);
  return place < 1.0 / 3 - 1e-9 ? Look::low : place > 2.0 / 3 + 1e-9 ? Look::high : Look::middle;
}

std::vector<Grid> matrix_grids(const Source& source) {
  const Facts facts = facts_of(source);
  std::vector<Grid> grids;
  grids.push_back(course_grid(source.say(N_("Courses teach")), source.say(N_("Levels that the courses teach")),
                              source.say(N_("The highest level that the activities of a course teach.")), facts.taught,
                              facts, source, level_cell));
  grids.push_back(course_grid(source.say(N_("Courses declare")), source.say(N_("Levels that the courses declare")),
                              source.say(N_("What a course says that it contributes to.")), facts.declared, facts,
                              source, level_cell));
  grids.push_back(activity_grid(facts, source));
  grids.push_back(course_grid(source.say(N_("Hours by course")), source.say(N_("Taught hours")),
                              source.say(N_("Each hour of an activity counts once, shared among the competencies that "
                                            "it serves by their weights.")),
                              facts.taught, facts, source, hours_cell));
  grids.push_back(course_grid("H-M-L", source.say(N_("Courses by high, middle and low level (H/M/L)")),
                              source.say(N_("The taught levels by their place in the programme's scale.")),
                              facts.taught, facts, source, place_cell));
  grids.push_back(legend(facts, source));
  return grids;
}

const Vocabulary& matrix_tags() {
  static const Vocabulary tags = {grid_tag()};
  return tags;
}

Value::Group matrix_values(const Source& source) { return {{"tables", grid_values(matrix_grids(source))}}; }

Document matrix(const Source& source) { return fill(source, "matrix", matrix_tags(), matrix_values(source)); }

}  // namespace attune::publish::report
