// attune check FILE [--min-severity S]: the integrity of the file and of its history.

#include <CLI/CLI.hpp>

#include "app/document.h"
#include "cli/command.h"
#include "cli/severity.h"

namespace attune::cli {

void add_check(CLI::App& app, Action& chosen) {
  struct Options {
    std::string file, min_severity = "info";
  };
  const auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("check", N_("Look whether the file and its history are whole"));
  command->add_option("FILE", options->file, N_("The programme"))->required();
  add_severity(*command, options->min_severity);
  command->footer(N_("Example: attune check medicine.attune"));
  command->callback([options, &chosen] {
    chosen = [options](const Console& console) {
      const auto document = app::Document::open(options->file, app::OpenMode::read_only);
      base::Reporter findings;
      for (base::Message& wrong : document->check())
        findings.add(base::Severity::error, {options->file, "", 0, ""}, std::move(wrong));
      print_findings(findings.findings(), console.words);
      if (findings.findings().empty())
        say(base::Message(N_("{file} is whole, and so is its history (steps: {steps})."),
                          {{"file", options->file}, {"steps", std::to_string(document->history().size())}}),
            console.words);
      return findings.has(severity_of(options->min_severity)) ? Exit::findings : Exit::done;
    };
  });
}

}  // namespace attune::cli
