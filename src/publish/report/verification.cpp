#include "publish/report/verification.h"

#include <algorithm>
#include <map>

#include "base/number.h"
#include "base/text.h"
#include "publish/report/tags.h"
#include "publish/report/verification_groups.h"

namespace attune::publish::report {
namespace {

using model::none;

constexpr std::string_view pcrs = "aamc-pcrs";
constexpr std::string_view narrative_assessment = "AM010";

enum class Blocks { courses, clerkships };

GridCell cell_of(std::string text) { return {std::move(text), {}}; }
GridCell count_cell(std::size_t number) {
  return {base::to_text(static_cast<std::int64_t>(number)), static_cast<double>(number), Look::number};
}
GridCell hour_cell(double hours) { return {base::format_hours(hours), base::round_nano(hours), Look::number}; }

bool is_clerkship(const model::Course& course) { return course.course_kind == "internship"; }

std::vector<Index> blocks_of(const Source& source, Blocks which) {
  std::vector<Index> list;
  for (Index course = 0; course < source.curriculum.courses().size(); ++course)
    if (is_clerkship(source.curriculum.courses()[course]) == (which == Blocks::clerkships)) list.push_back(course);
  return list;
}

// The years that a course and its activities lie in, as first and last cell; empty where nothing says.
void add_levels(std::vector<GridCell>& row, Index course, const Source& source) {
  std::optional<int> first = source.curriculum.courses()[course].year, last = first;
  for (const Index activity : source.curriculum.activities_of(course))
    if (const auto year = source.curriculum.activities()[activity].year) {
      first = std::min(first.value_or(*year), *year);
      last = std::max(last.value_or(*year), *year);
    }
  for (const auto& year : {first, last}) row.push_back(year ? count_cell(static_cast<std::size_t>(*year)) : GridCell{});
}

std::vector<GridCell> block_row(Index course, const Source& source) {
  std::vector<GridCell> row = {cell_of(code_and_title(source.curriculum.courses()[course], source.words))};
  add_levels(row, course, source);
  return row;
}

Grid block_grid(std::string name, std::string title, std::string note, const Source& source) {
  Grid grid{std::move(name), std::move(title), std::move(note), {}, 1, {}};
  grid.columns = {{source.say(N_("Sequence block (course)")), 40},
                  {source.say(N_("Starting level")), 10, true},
                  {source.say(N_("Ending level")), 10, true}};
  return grid;
}

// The AAMC code of a method; empty where it has none.
std::string aamc_of(const model::Id<model::Method>& id, const Source& source) {
  const model::Method* method = source.curriculum.methods().find(id);
  return method ? method->aamc : std::string();
}
std::string primary_of(Index activity, const Source& source) {
  const auto& methods = source.curriculum.activities()[activity].methods;
  return methods.empty() ? std::string() : aamc_of(methods.front(), source);
}

// --- Table 1 ---
Grid expectations(const Source& source) {
  Grid grid{"1", source.say(N_("Table 1: Programme expectations mapped to PCRS")), {}, {}, 1, {}};
  grid.columns = {{source.say(N_("Programme expectation")), 50}, {source.say(N_("PCRS")), 70}};
  const Curriculum& curriculum = source.curriculum;
  const auto framework = curriculum.find_code<model::Framework>(pcrs);
  if (!framework) {
    grid.note = source.say(
        {N_("The programme holds no framework {key}, so nothing is mapped to it."), {{"key", std::string(pcrs)}}});
    return grid;
  }
  std::map<Index, std::vector<Index>> mapped;
  for (const model::Relation& relation : curriculum.table<model::Relation>()) {
    auto from = curriculum.competencies().index_of(relation.from), to = curriculum.competencies().index_of(relation.to);
    if (!from || !to || relation.relation == model::RelationType::replaced_by) continue;
    if (curriculum.framework_of(*from) == *framework) std::swap(from, to);
    if (curriculum.framework_of(*to) != *framework) continue;
    auto& list = mapped[*from];
    if (std::find(list.begin(), list.end(), *to) == list.end()) list.push_back(*to);
  }
  for (const Index own : source.own_competencies()) {
    const auto found = mapped.find(own);
    if (found == mapped.end()) continue;
    std::sort(found->second.begin(), found->second.end());
    std::vector<std::string> lines;
    for (const Index element : found->second)
      lines.push_back(code_and_title(curriculum.competencies()[element], source.words));
    grid.rows.push_back({cell_of(code_and_title(curriculum.competencies()[own], source.words)),
                         cell_of(base::join(lines, source.say(N_("; "))))});
  }
  if (grid.rows.empty()) grid.note = source.say(N_("No competency of the programme is related to the PCRS."));
  return grid;
}

// --- Table 2 ---
Grid primary_methods(const Source& source) {
  Grid grid = block_grid(
      "2", source.say(N_("Table 2: Primary instructional method by non-clerkship block")),
      source.say(N_("Hours count for the first method of an activity. Feeds LCME DCI tables 6.0-1 and 6.0-2.")),
      source);
  const auto groups = instruction_groups();
  for (const MethodGroup& group : groups) grid.columns.push_back({source.say(group.title), 12, true});
  grid.columns.push_back({source.say(N_("Without an AAMC code")), 12, true});
  grid.columns.push_back({source.say(N_("Total")), 12, true});
  for (const Index course : blocks_of(source, Blocks::courses)) {
    if (source.curriculum.activities_of(course).empty()) continue;
    std::vector<double> hours(groups.size() + 1, 0.0);
    double total = 0;
    for (const Index activity : source.curriculum.activities_of(course)) {
      const std::string method = primary_of(activity, source);
      const double of_activity = source.curriculum.activities()[activity].hours.value_or(0);
      hours[method.empty() ? groups.size() : group_of(groups, method)] += of_activity;
      total += of_activity;
    }
    std::vector<GridCell> row = block_row(course, source);
    for (const double part : hours) row.push_back(hour_cell(part));
    row.push_back(hour_cell(total));
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

// --- Tables 3-A and 3-B ---
Grid instructional_time(const Source& source, Blocks which) {
  const bool clerkships = which == Blocks::clerkships;
  Grid grid = block_grid(
      clerkships ? "3-B" : "3-A",
      source.say(clerkships ? N_("Table 3-B: Clerkship instructional time")
                            : N_("Table 3-A: Non-clerkship instructional time")),
      source.say(
          clerkships
              ? N_("Attune keeps terms, not weeks: fill in the weeks, and the spreadsheet works out the average. "
                   "Feeds LCME DCI table 6.0-3.")
              : N_("Attune keeps terms, not weeks: fill in the weeks, and the spreadsheet works out the average.")),
      source);
  grid.columns.push_back({source.say(N_("Hours of instruction")), 14, true});
  grid.columns.push_back({source.say(N_("Total weeks")), 12, true});
  grid.columns.push_back({source.say(N_("Average hours of instruction a week")), 18, true});
  for (const Index course : blocks_of(source, which)) {
    double hours = 0;
    bool any = false;
    for (const Index activity : source.curriculum.activities_of(course)) {
      if (source.curriculum.activities()[activity].methods.empty()) continue;
      hours += source.curriculum.activities()[activity].hours.value_or(0);
      any = true;
    }
    if (!any) continue;
    std::vector<GridCell> row = block_row(course, source);
    row.push_back(hour_cell(hours));
    row.push_back({});
    row.push_back({{}, {}, Look::number, "=IF(N(E{row})>0,D{row}/E{row},\"\")"});
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

// --- Tables 4, 7, 8: counts by code ---
struct Counts {
  std::size_t first = 0, second = 0, third = 0;
};

std::string code_title(const std::map<std::string, std::string>& titles, const std::string& code,
                       const Source& source) {
  const auto title = titles.find(code);
  if (title != titles.end()) return title->second;
  return code.empty() ? source.say(N_("Without an AAMC code")) : std::string();
}

Grid method_counts(const Source& source) {
  Grid grid{"4",
            source.say(N_("Table 4: Instructional method counts")),
            source.say(N_("Activities of both classrooms, each once.")),
            {},
            2,
            {}};
  grid.columns = {{source.say(N_("Method")), 12},
                  {source.say(N_("Title")), 44},
                  {source.say(N_("Activities with it as the primary method")), 18, true},
                  {source.say(N_("Occurrences that are not primary")), 18, true}};
  std::map<std::string, Counts> counts;
  for (const model::Activity& activity : source.curriculum.activities())
    for (std::size_t i = 0; i < activity.methods.size(); ++i) {
      Counts& of = counts[aamc_of(activity.methods[i], source)];
      ++(i == 0 ? of.first : of.second);
    }
  for (const auto& [code, of] : counts)
    grid.rows.push_back({cell_of(code), cell_of(code_title(source.options.instructional_methods, code, source)),
                         count_cell(of.first), count_cell(of.second)});
  return grid;
}

Grid assessment_counts(const Source& source) {
  Grid grid{"7",
            source.say(N_("Table 7: Assessments, formative and summative")),
            source.say(N_("All assessments, each once.")),
            {},
            2,
            {}};
  grid.columns = {{source.say(N_("Method")), 12},
                  {source.say(N_("Title")), 44},
                  {source.say(N_("Summative")), 14, true},
                  {source.say(N_("Formative")), 14, true},
                  {source.say(N_("Purpose not said")), 14, true}};
  const auto& titles = source.options.assessment_methods;
  std::map<std::string, Counts> counts;
  for (const model::Assessment& assessment : source.curriculum.assessments()) {
    // Other texts than codes stand in this field, too.
    Counts& of = counts[titles.empty() || titles.contains(assessment.method) ? assessment.method : std::string()];
    ++(assessment.purpose == model::Purpose::summative   ? of.first
       : assessment.purpose == model::Purpose::formative ? of.second
                                                         : of.third);
  }
  for (const auto& [code, of] : counts)
    grid.rows.push_back({cell_of(code), cell_of(code_title(titles, code, source)), count_cell(of.first),
                         count_cell(of.second), count_cell(of.third)});
  return grid;
}

Grid resource_counts(const Source& source) {
  Grid grid{
      "8",
      source.say(N_("Table 8: Resource types")),
      source.say(N_("Resources of courses that begin with a code of the AAMC's list (RE001); others have no type.")),
      {},
      2,
      {}};
  grid.columns = {
      {source.say(N_("Type")), 12}, {source.say(N_("Title")), 44}, {source.say(N_("Occurrences")), 14, true}};
  const auto& titles = source.options.resource_types;
  std::map<std::string, std::size_t> counts;
  for (const model::Course& course : source.curriculum.courses())
    for (const std::string& line : lines_of(course.resources))
      for (const std::string& resource : base::split_list(line)) {
        const std::string code = resource.substr(0, resource.find_first_of(" :"));
        ++counts[titles.contains(code) ? code : std::string()];
      }
  for (const auto& [code, count] : counts)
    grid.rows.push_back({cell_of(code), cell_of(code_title(titles, code, source)), count_cell(count)});
  return grid;
}

// --- Tables 5 and 6 ---
Grid assessment_methods(const Source& source, Blocks which) {
  const bool clerkships = which == Blocks::clerkships;
  Grid grid =
      block_grid(clerkships ? "6" : "5",
                 source.say(clerkships ? N_("Table 6: Clerkship assessment methods")
                                       : N_("Table 5: Non-clerkship assessment methods")),
                 source.say(clerkships ? N_("Exams are summative assessments. Feeds LCME DCI table 9.0-3.")
                                       : N_("Exams are summative assessments. Feeds LCME DCI tables 9.0-1 and 9.0-2.")),
                 source);
  const auto groups = clerkships ? clerkship_assessment_groups() : course_assessment_groups();
  grid.columns.push_back({source.say(N_("Number of exams")), 10, true});
  for (const MethodGroup& group : groups) grid.columns.push_back({source.say(group.title), 14});
  grid.columns.push_back({source.say(N_("Narrative assessment")), 12});
  grid.columns.push_back({source.say(N_("Formative assessment")), 12});
  std::map<Index, std::vector<Index>> by_course;
  for (Index assessment = 0; assessment < source.curriculum.assessments().size(); ++assessment)
    if (const Index course = source.curriculum.course_of_assessment(assessment); course != none)
      by_course[course].push_back(assessment);
  for (const Index course : blocks_of(source, which)) {
    const auto found = by_course.find(course);
    if (found == by_course.end()) continue;
    std::vector<bool> used(groups.size(), false);
    std::size_t exams = 0;
    bool narrative = false, formative = false;
    for (const Index index : found->second) {
      const model::Assessment& assessment = source.curriculum.assessments()[index];
      if (!assessment.method.empty()) used[group_of(groups, assessment.method)] = true;
      exams += assessment.purpose == model::Purpose::summative ? 1U : 0U;
      narrative = narrative || assessment.method == narrative_assessment;
      formative = formative || assessment.purpose == model::Purpose::formative;
    }
    std::vector<GridCell> row = block_row(course, source);
    row.push_back(count_cell(exams));
    for (const bool x : used) row.push_back(cell_of(x ? "X" : ""));
    row.push_back(cell_of(source.say(narrative ? N_("yes") : N_("no"))));
    row.push_back(cell_of(source.say(formative ? N_("yes") : N_("no"))));
    grid.rows.push_back(std::move(row));
  }
  return grid;
}

}  // namespace

std::vector<Grid> verification_grids(const Source& source) {
  std::vector<Grid> grids = {expectations(source),
                             primary_methods(source),
                             instructional_time(source, Blocks::courses),
                             instructional_time(source, Blocks::clerkships),
                             method_counts(source),
                             assessment_methods(source, Blocks::courses),
                             assessment_methods(source, Blocks::clerkships),
                             assessment_counts(source),
                             resource_counts(source)};
  for (Grid& grid : grids) grid.name = source.say({N_("Table {number}"), {{"number", grid.name}}});
  return grids;
}

const Vocabulary& verification_tags() {
  static const Vocabulary tags = {grid_tag()};
  return tags;
}

Value::Group verification_values(const Source& source) { return {{"tables", grid_values(verification_grids(source))}}; }

Document verification(const Source& source) {
  return fill(source, "verification", verification_tags(), verification_values(source));
}

}  // namespace attune::publish::report
