#include "app/jobs/plan.h"

#include <algorithm>
#include <set>

#include "analysis/gap_difference.h"
#include "app/jobs/import.h"
#include "app/paths.h"
#include "app/worker/solver.h"
#include "base/atomic_file.h"
#include "base/catalogue.h"
#include "base/clock.h"
#include "base/error.h"
#include "exchange/import_plan.h"
#include "exchange/patterns.h"

namespace attune::app {
namespace {

namespace fs = std::filesystem;
using analysis::PatternCatalogue;
using base::Error;
using base::ErrorKind;
using base::Message;

constexpr const char* pattern_framework = "empathy";

// What a folder of the program's own data holds.
exchange::ImportPlan built_in(const fs::path& folder) {
  ImportOptions options;
  options.input = folder;
  exchange::ImportPlan plan = plan_import_job(model::Curriculum(), options);
  if (!plan.can_apply())
    throw Error(ErrorKind::defect,
                Message(N_("the program's own data in {folder} is not valid: {why}"),
                        {{"folder", folder.string()}, {"why", plan.findings.front().message.english()}}));
  return plan;
}

// The dimensions of its leaves.
std::map<std::string, std::string, std::less<>> dimensions_of(const std::vector<model::Competency>& competencies) {
  std::set<base::Uuid> parents;
  for (const model::Competency& competency : competencies) parents.insert(competency.parent.uuid);
  std::map<std::string, std::string, std::less<>> dimensions;
  for (const model::Competency& competency : competencies)
    if (!parents.contains(competency.id.uuid)) dimensions.emplace(competency.code, competency.dimension);
  return dimensions;
}

PlanOutcome outcome_with(const PlanResult& result, const std::vector<analysis::Addition>& additions) {
  PlanOutcome outcome;
  outcome.after = analysis::with(*result.before, analysis::realise(*result.before, *result.catalogue, additions, {}));
  outcome.coverage_after = analysis::cover(*outcome.after);
  outcome.gaps_after = find_gaps(*outcome.after, outcome.coverage_after, {}, result.today);
  const analysis::GapSet after(*outcome.after, outcome.gaps_after);
  for (std::size_t i = 0; i < result.plan.gaps.size(); ++i)
    if (!after.contains(*result.before, result.plan.gaps[i])) outcome.closed.push_back(i);
  outcome.opened =
      analysis::difference_of(*result.before, result.gaps_before, *outcome.after, outcome.gaps_after).opened;
  return outcome;
}

std::vector<analysis::Addition> those_at(const PlanResult& result, const std::vector<std::size_t>& places) {
  std::vector<analysis::Addition> additions;
  for (const std::size_t place : places) additions.push_back(result.plan.additions[place]);
  return additions;
}

}  // namespace

std::shared_ptr<const PatternCatalogue> load_patterns(const fs::path& file, std::vector<base::Finding>& findings) {
  auto catalogue = std::make_shared<PatternCatalogue>();
  catalogue->framework = pattern_framework;
  catalogue->methods = built_in(data_dir() / "methods").rows<model::Method>();
  catalogue->dimensions =
      dimensions_of(built_in(data_dir() / "frameworks" / pattern_framework).rows<model::Competency>());
  const std::string name = file.filename().string();
  exchange::PatternFile read = exchange::read_patterns(base::read_file(file), name);
  catalogue->patterns = std::move(read.patterns);
  findings.insert(findings.end(), read.findings.begin(), read.findings.end());
  exchange::check_patterns(*catalogue, name, findings);
  return catalogue;
}

std::shared_ptr<const PatternCatalogue> load_patterns() {
  std::vector<base::Finding> findings;
  auto catalogue = load_patterns(data_dir() / "patterns" / "patterns.csv", findings);
  if (!findings.empty())
    throw Error(ErrorKind::defect, Message(N_("the program's own data in {folder} is not valid: {why}"),
                                           {{"folder", (data_dir() / "patterns").string()},
                                            {"why", findings.front().in(base::Catalogue())}}));
  return catalogue;
}

void check_plannable(std::vector<std::string>& rules) {
  const auto& known = analysis::plannable_rules();
  if (rules == std::vector<std::string>{"all"}) rules.assign(known.begin(), known.end());
  for (const std::string& rule : rules) {
    if (std::find(known.begin(), known.end(), rule) != known.end()) continue;
    const char* text = analysis::find_rule(rule) == nullptr
                           ? N_("there is no rule {rule}; see attune plan --help")
                           : N_("additions cannot close what {rule} finds; see attune plan --help for the rules");
    throw Error(ErrorKind::usage, Message(text, {{"rule", rule}}));
  }
}

PlanResult plan_job(model::Snapshot before, std::shared_ptr<const PatternCatalogue> catalogue,
                    const PlanOptions& options, std::stop_token stop) {
  PlanResult result;
  result.before = std::move(before);
  result.catalogue = std::move(catalogue);
  result.today = options.request.today;
  result.coverage_before = analysis::cover(*result.before);
  const analysis::Solver exact = worker_solver(options.limit, stop);
  const analysis::Solver solver = [&](const analysis::IntegerProgramme& programme, const analysis::Choice& start) {
    try {
      return exact(programme, start);
    } catch (const Error& error) {
      if (error.kind() == ErrorKind::cancelled) throw;
      result.trouble = error.why();
      return analysis::SolverAnswer();
    }
  };
  result.plan =
      analysis::make_plan(*result.before, result.coverage_before, *result.catalogue, options.request, solver, stop);
  result.gaps_before = find_gaps(*result.before, result.coverage_before, {}, result.today);
  static_cast<PlanOutcome&>(result) = outcome_with(result, result.plan.additions);
  return result;
}

PlanOutcome outcome_of(const PlanResult& result, const std::vector<std::size_t>& additions) {
  return outcome_with(result, those_at(result, additions));
}

bool apply_plan(Document& document, const PlanResult& result, const std::vector<std::size_t>& additions) {
  if (document.snapshot() != result.before)
    throw Error(ErrorKind::input, N_("the programme has changed since the plan was made; plan again"));
  const std::vector<analysis::Addition> taken = additions.empty() ? result.plan.additions : those_at(result, additions);
  const analysis::NewEntities entities =
      realise(*result.before, *result.catalogue, taken, {document.author(), base::today()});
  const auto put_all = [](Edit& edit, const auto&... rows) {
    (std::for_each(rows.begin(), rows.end(), [&](const auto& row) { edit.put(row); }), ...);
  };
  const Message label(N_("Take a plan of {count} additions"), {{"count", std::to_string(taken.size())}});
  return document.edit(label, [&](Edit& edit) {
    put_all(edit, entities.methods, entities.changed_courses, entities.activities, entities.assessments,
            entities.alignments, entities.trainings);
  });
}

}  // namespace attune::app
