// attune syllabus FILE [COURSE...] [--all] --to DIR --format docx|pdf|html [--paper a4|letter]
//                         [--template NAME|PATH] [--language L|both]

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <numeric>

#include "app/document.h"
#include "app/jobs/syllabus.h"
#include "base/error.h"
#include "cli/command.h"

namespace attune::cli {
namespace {

struct SyllabusCommand {
  std::string file, format = "docx", paper = "a4";
  std::vector<std::string> courses;
  bool all = false;
  app::SyllabusJob job;
};

Exit run_syllabus(SyllabusCommand options, const Console& console) {
  const auto document = app::Document::open(options.file, app::OpenMode::read_only);
  const model::Curriculum& curriculum = *document->snapshot();
  if (options.all == !options.courses.empty())
    throw base::Error(base::ErrorKind::usage, N_("name the courses, or say --all"));
  if (options.all) {
    options.job.courses.resize(curriculum.courses().size());
    std::iota(options.job.courses.begin(), options.job.courses.end(), model::Index{0});
  }
  for (const std::string& code : options.courses) {
    const auto course = curriculum.find_code<model::Course>(code);
    if (!course)
      throw base::Error(base::ErrorKind::usage,
                        base::Message(N_("{file} has no course {code}"), {{"file", options.file}, {"code", code}}));
    options.job.courses.push_back(*course);
  }
  options.job.format = options.format == "html"  ? app::DocumentFormat::html
                       : options.format == "pdf" ? app::DocumentFormat::pdf
                                                 : app::DocumentFormat::docx;
  options.job.paper = options.paper == "letter" ? publish::Paper::letter : publish::Paper::a4;
  for (const auto& file : app::syllabus_job(curriculum, options.job, console.progress))
    fmt::print("{}\n", file.string());
  return Exit::done;
}

}  // namespace

void add_syllabus(CLI::App& app, Action& chosen) {
  const auto options = std::make_shared<SyllabusCommand>();
  CLI::App* command = app.add_subcommand("syllabus", N_("Write the syllabi of courses"));
  command->add_option("FILE", options->file, N_("The programme"))->required();
  command->add_option("COURSE", options->courses, N_("Codes of the courses"));
  command->add_flag("--all", options->all, N_("All courses"));
  command->add_option("--to", options->job.folder, N_("The folder to write to"))->required();
  command->add_option("--format", options->format, N_("docx, pdf or html"))
      ->check(CLI::IsMember({"docx", "pdf", "html"}))
      ->capture_default_str();
  command->add_option("--paper", options->paper, N_("a4 or letter"))
      ->check(CLI::IsMember({"a4", "letter"}))
      ->capture_default_str();
  command
      ->add_option("--template", options->job.template_name,
                   N_("A template's name or path; a Word form's ends in .docx"))
      ->capture_default_str();
  command->add_option("--language", options->job.language,
                      N_("en, zh_CN or both; otherwise the programme's main language"));
  command->footer(N_("Example: attune syllabus medicine.attune --all --to syllabi --format docx"));
  command->callback([options, &chosen] {
    chosen = [options](const Console& console) { return run_syllabus(*options, console); };
  });
}

}  // namespace attune::cli
