// attune coverage FILE [--by PART] [--format table|json|csv|xlsx] [-o OUT] [--language L]

#include <CLI/CLI.hpp>

#include "app/document.h"
#include "app/jobs/language.h"
#include "base/error.h"
#include "cli/command.h"
#include "cli/coverage_output.h"
#include "cli/output.h"

namespace attune::cli {
namespace {

struct CoverageCommand {
  std::string file, by = "competency", format, output, language;
};

std::string format_of(const CoverageCommand& options) {
  return options.format.empty() ? format_by_name(options.output, {"json", "csv", "xlsx"}) : options.format;
}

Exit run_coverage(const CoverageCommand& options, const Console& console) {
  const std::string format = format_of(options);
  if (format == "xlsx" && options.output.empty())
    throw base::Error(base::ErrorKind::usage,
                      N_("a spreadsheet cannot be printed; name a file with -o, or - for standard output"));
  const auto document = app::Document::open(options.file, app::OpenMode::read_only);
  const model::Snapshot curriculum = document->snapshot();
  const std::string language = options.language.empty() ? console.words.language()
                                                        : app::output_language(*curriculum, options.language);
  const CoverageOutput output(*curriculum, app::words(language), language);
  if (format == "json") {
    write_output(options.output, output.json(options.by));
  } else if (format == "xlsx") {
    write_output_file(options.output, ".xlsx", [&](const std::filesystem::path& file) {
      write_xlsx(output.table(options.by, Reader::program), file);
    });
  } else if (format == "csv") {
    write_output(options.output, as_csv(output.table(options.by, Reader::program)));
  } else {
    write_output(options.output, as_text(output.table(options.by, Reader::person)) + output.summary(options.by));
  }
  return Exit::done;
}

}  // namespace

void add_coverage(CLI::App& app, Action& chosen) {
  const auto options = std::make_shared<CoverageCommand>();
  CLI::App* command =
      app.add_subcommand("coverage", N_("Show what is covered, by six definitions, and with how many hours"));
  command->add_option("FILE", options->file, N_("The programme"))->required();
  command->add_option("--by", options->by, N_("What a line stands for"))
      ->check(CLI::IsMember({"competency", "course", "activity", "stage", "setting", "method", "dimension", "year"}))
      ->capture_default_str();
  command->add_option("--format", options->format, N_("table, json, csv or xlsx; otherwise told from OUT"))
      ->check(CLI::IsMember({"table", "json", "csv", "xlsx"}));
  command->add_option("-o,--output", options->output, N_("The file to write; otherwise standard output"));
  command->add_option("--language", options->language, N_("Language of titles and words: en or zh_CN"));
  command->footer(N_("Example: attune coverage medicine.attune --by stage --format csv -o stages.csv"));
  command->callback([options, &chosen] {
    chosen = [options](const Console& console) { return run_coverage(*options, console); };
  });
}

}  // namespace attune::cli
