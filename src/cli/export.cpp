// attune export FILE OUTPUT --format F [--language L]

#include <CLI/CLI.hpp>

#include "app/document.h"
#include "app/jobs/export.h"
#include "app/jobs/language.h"
#include "cli/command.h"
#include "cli/output.h"

namespace attune::cli {

void add_export(CLI::App& app, Action& chosen) {
  struct Options {
    std::string file, language;
    app::ExportOptions write;
  };
  const auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("export", N_("Write a programme as a spreadsheet (or in another format)"));
  command->add_option("FILE", options->file, N_("The programme"))->required();
  command
      ->add_option("OUTPUT", options->write.output,
                   N_("The .xlsx file, or the folder of CSV files, to write; - writes XLSX to standard output"))
      ->required();
  command->add_option("--format", options->write.format, N_("The output's format; otherwise told from its name"));
  command->add_option("--language", options->language, N_("For formats that hold one language only"));
  command->footer(N_("Example: attune export medicine.attune medicine.xlsx --format workbook"));
  command->callback([options, &chosen] {
    chosen = [options](const Console& console) {
      const auto document = app::Document::open(options->file, app::OpenMode::read_only);
      base::Reporter findings;
      if (!options->language.empty()) app::output_language(*document->snapshot(), options->language);
      const std::string output = options->write.output.string();
      if (output == "-")
        write_output_file(output, ".xlsx", [&](const std::filesystem::path& file) {
          app::export_job(*document->snapshot(), {file, options->write.format}, findings, console.progress);
        });
      else
        app::export_job(*document->snapshot(), options->write, findings, console.progress);
      print_findings(findings.findings(), console.words);
      return Exit::done;
    };
  });
}

}  // namespace attune::cli
