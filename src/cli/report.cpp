// attune report FILE NAME --to DIR [--format F] [--standard KEY] [--since DAY] [budgets] [--language L]

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "app/document.h"
#include "app/jobs/report.h"
#include "base/text.h"
#include "cli/command.h"

namespace attune::cli {
namespace {

struct ReportCommand {
  std::string file;
  app::ReportJob job;
  std::string paper = "a4";
  double seconds = 5;
  bool no_second_classroom = false;
};

Exit run_report(ReportCommand options, const Console& console) {
  app::check_plannable(options.job.plan.request.rules);
  options.job.plan.request.budgets.second_classroom = !options.no_second_classroom;
  options.job.plan.limit = std::chrono::milliseconds(static_cast<std::int64_t>(options.seconds * 1000));
  options.job.paper = options.paper == "letter" ? publish::Paper::letter : publish::Paper::a4;
  const auto document = app::Document::open(options.file, app::OpenMode::read_only);
  const app::ReportSubject subject = app::report_subject(*document, options.job);
  for (const auto& file : app::report_job(subject, options.job, console.progress)) fmt::print("{}\n", file.string());
  return Exit::done;
}

std::string report_list(const base::Catalogue& words) {
  std::string list = words.translate(N_("Reports and their formats:")) + "\n";
  for (const app::ReportKind& kind : app::report_kinds()) {
    const std::vector<std::string> formats(kind.formats.begin(), kind.formats.end());
    list += fmt::format("  {:<15} {}\n", kind.name,
                        formats.empty() ? words.translate(N_("a folder")) : base::join(formats, ", "));
  }
  return list;
}

}  // namespace

void add_report(CLI::App& app, Action& chosen, const base::Catalogue& words) {
  const auto options = std::make_shared<ReportCommand>();
  CLI::App* command = app.add_subcommand("report", N_("Write a report for a committee or for accreditation"));
  command->add_option("FILE", options->file, N_("The programme"))->required();
  command->add_option("NAME", options->job.name, N_("The report"))->required();
  command->add_option("--to", options->job.folder, N_("The folder to write to"))->required();
  command->add_option("--format", options->job.format, N_("One of the report's formats; otherwise its first one"));
  command->add_option("--paper", options->paper, N_("a4 or letter"))
      ->check(CLI::IsMember({"a4", "letter"}))
      ->capture_default_str();
  command->add_option("--standard", options->job.standard, N_("The key of the standard that the report is about"));
  command->add_option("--since", options->job.since, N_("minutes: the first day that they tell of, as 2026-01-31"));
  command
      ->add_option("--close", options->job.plan.request.rules,
                   N_("plan: close the gaps of these rules; all: of every rule"))
      ->delimiter(',');
  command->add_option("--only", options->job.plan.request.subjects, N_("plan: only gaps of or about these codes"))
      ->delimiter(',');
  analysis::Budgets& budgets = options->job.plan.request.budgets;
  command
      ->add_option("--hours-per-term", budgets.hours_per_term, N_("plan: hours that may be added to a term, at most"))
      ->check(CLI::NonNegativeNumber);
  command
      ->add_option("--hours-per-course", budgets.hours_per_course,
                   N_("plan: hours that may be added to a course, at most"))
      ->check(CLI::NonNegativeNumber);
  command->add_option("--max", budgets.activities, N_("plan: new activities, at most"))->check(CLI::NonNegativeNumber);
  command->add_flag("--no-second-classroom", options->no_second_classroom,
                    N_("plan: add nothing to the second classroom"));
  command->add_flag("--trained-only", budgets.only_trained, N_("plan: only methods in which a teacher has a training"));
  command->add_option("--time-limit", options->seconds, N_("plan: seconds to search for it"))
      ->check(CLI::Range(0.1, 3600.0))
      ->capture_default_str();
  command->add_option("--language", options->job.language, N_("en or zh_CN; otherwise the programme's main language"));
  command->footer(
      report_list(words) + "\n" +
      words.translate(N_("Example: attune report medicine.attune accreditation --standard wfme-2015 --to reports")));
  command->callback(
      [options, &chosen] { chosen = [options](const Console& console) { return run_report(*options, console); }; });
}

}  // namespace attune::cli
