// attune export FILE OUTPUT --format F [--language L]

#include <CLI/CLI.hpp>

#include "app/document.h"
#include "app/jobs/export.h"
#include "cli/command.h"

namespace attune::cli {

void add_export(CLI::App& app, Action& chosen) {
  struct Options {
    std::string file, language;
    app::ExportOptions write;
  };
  const auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("export", "Write a programme as a spreadsheet (or in another format)");
  command->add_option("FILE", options->file, "The programme")->required();
  command->add_option("OUTPUT", options->write.output, "The file to write; without .xlsx a folder of CSV files")
      ->required();
  command->add_option("--format", options->write.format, "The output's format; otherwise told from its name");
  command->add_option("--language", options->language, "For formats that hold one language only");
  command->footer("Example: attune export medicine.attune medicine.xlsx --format workbook");
  command->callback([options, &chosen] {
    chosen = [options](const Console& console) {
      const auto document = app::Document::open(options->file, app::OpenMode::read_only);
      base::Reporter findings;
      app::export_job(*document->snapshot(), options->write, findings, console.progress);
      print_findings(findings.findings(), console.words);
      return Exit::done;
    };
  });
}

}  // namespace attune::cli
