// attune plan FILE [--close RULE...] [--only CODE...] [budgets] [--patterns CSV] [--apply] [--format table|json]

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/document.h"
#include "app/jobs/language.h"
#include "app/jobs/plan.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/plan_output.h"

namespace attune::cli {
namespace {

struct PlanCommand {
  std::string file, patterns, format = "table", output, language;
  app::PlanOptions plan;
  double seconds = 5;
  bool no_second_classroom = false, apply = false;
};

std::shared_ptr<const analysis::PatternCatalogue> catalogue_of(const PlanCommand& options, const Console& console) {
  if (options.patterns.empty()) return app::load_patterns();
  std::vector<base::Finding> findings;
  auto catalogue = app::load_patterns(options.patterns, findings);
  print_findings(findings, console.words);
  for (const base::Finding& finding : findings)
    if (finding.severity == base::Severity::error)
      throw base::Error(base::ErrorKind::input,
                        base::Message(N_("{file} is no catalogue of patterns; mend what is said "
                                         "above"),
                                      {{"file", options.patterns}}));
  return catalogue;
}

Exit run_plan(PlanCommand options, const Console& console) {
  app::check_plannable(options.plan.request.rules);
  options.plan.request.budgets.second_classroom = !options.no_second_classroom;
  options.plan.request.today = base::today();
  options.plan.limit = std::chrono::milliseconds(static_cast<std::int64_t>(options.seconds * 1000));
  const auto document =
      app::Document::open(options.file, options.apply ? app::OpenMode::read_write : app::OpenMode::read_only);
  const model::Snapshot snapshot = document->snapshot();
  const std::string language =
      options.language.empty() ? console.words.language() : app::output_language(*snapshot, options.language);
  const base::Catalogue words = app::words(language);

  const app::PlanResult result =
      app::plan_job(snapshot, catalogue_of(options, console), options.plan, console.progress.stop_token());
  if (!result.trouble.empty())
    print_findings({{base::Severity::warning,
                     {},
                     base::Message(N_("no plan was proved to be the cheapest: {why}")).with("why", result.trouble)}},
                   console.words);
  const bool has_plan = !result.plan.additions.empty();
  if (options.apply && has_plan) app::apply_plan(*document, result);
  // The catalogue's second texts are Chinese, whatever the programme's second language is.
  const bool chinese = language == "zh_CN";
  const analysis::Budgets& budgets = options.plan.request.budgets;
  write_output(options.output, options.format == "json" ? plan_as_json(result, budgets, words, chinese)
                                                        : plan_as_text(result, budgets, words, chinese));
  return result.closed.size() == result.plan.gaps.size() ? Exit::done : Exit::findings;
}

std::string plannable(const base::Catalogue& words) {
  std::string list = words.translate(N_("Rules whose gaps additions can close (errors, where none is named):")) + "\n";
  for (const std::string_view id : analysis::plannable_rules()) {
    const analysis::Rule* rule = analysis::find_rule(id);
    list += fmt::format("  {:<27} {:<8} {}\n", id, base::code(rule->severity), rule->title.in(words));
  }
  return list;
}

}  // namespace

void add_plan(CLI::App& app, Action& chosen, const base::Catalogue& words) {
  const auto options = std::make_shared<PlanCommand>();
  analysis::Budgets& budgets = options->plan.request.budgets;
  CLI::App* command = app.add_subcommand("plan", N_("Plan what would close gaps at least cost"));
  command->add_option("FILE", options->file, N_("The programme"))->required();
  command->add_option("--close", options->plan.request.rules, N_("Close the gaps of these rules; all: of every rule"))
      ->delimiter(',');
  command->add_option("--only", options->plan.request.subjects, N_("Only gaps of or about these codes"))
      ->delimiter(',');
  command->add_option("--hours-per-term", budgets.hours_per_term, N_("Hours that may be added to a term, at most"))
      ->check(CLI::NonNegativeNumber);
  command
      ->add_option("--hours-per-course", budgets.hours_per_course, N_("Hours that may be added to a course, at most"))
      ->check(CLI::NonNegativeNumber);
  command->add_option("--max", budgets.activities, N_("New activities, at most"))->check(CLI::NonNegativeNumber);
  command->add_flag("--no-second-classroom", options->no_second_classroom, N_("Add nothing to the second classroom"));
  command->add_flag("--trained-only", budgets.only_trained, N_("Only methods in which a teacher has a training"));
  command->add_option("--time-limit", options->seconds, N_("Seconds to search for a plan"))
      ->check(CLI::Range(0.1, 3600.0))
      ->capture_default_str();
  command->add_option("--patterns", options->patterns, N_("A catalogue of your own (CSV) instead of the program's"));
  command->add_flag("--apply", options->apply, N_("Take the plan: one edit, which undo takes back"));
  command->add_option("--format", options->format, N_("table or json"))
      ->check(CLI::IsMember({"table", "json"}))
      ->capture_default_str();
  command->add_option("-o,--output", options->output, N_("The file to write; otherwise standard output"));
  command->add_option("--language", options->language, N_("Language of titles and words: en or zh_CN"));
  command->footer(plannable(words) + "\n" +
                  words.translate(N_("Example: attune plan medicine.attune --close untaught --hours-per-term 8")));
  command->callback([options, &chosen] {
    chosen = [options](const Console& console) { return run_plan(*options, console); };
  });
}

}  // namespace attune::cli
