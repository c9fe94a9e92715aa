// attune new FILE [--sample | --framework KEY] [--language en --language-2 zh_CN]

#include <CLI/CLI.hpp>

#include "app/jobs/new_programme.h"
#include "base/text.h"
#include "cli/command.h"

namespace attune::cli {

void add_new(CLI::App& app, Action& chosen) {
  struct Options {
    std::string file;
    app::NewOptions make;
  };
  const auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("new", N_("Make a new programme, empty or with something to begin with"));
  command->add_option("FILE", options->file, N_("The file to make"))->required();
  auto* sample = command->add_flag("--sample", options->make.sample, N_("Fill it with the sample programme"));
  command
      ->add_option("--framework", options->make.framework,
                   N_("Begin with a framework that Attune knows (empathy, ...)"))
      ->excludes(sample);
  command->add_option("--title", options->make.title, N_("The programme's title"));
  command->add_option("--language", options->make.language, N_("Language of the main texts"))->capture_default_str();
  command->add_option("--language-2", options->make.language_2, N_("Language of the second texts"));
  command->footer(N_("Example: attune new medicine.attune --framework empathy --language en --language-2 zh_CN"));
  command->callback([options, &chosen] {
    chosen = [options](const Console& console) {
      app::new_programme(options->file, options->make);
      say(base::Message(N_("Made {file}."), {{"file", options->file}}), console.words);
      return Exit::done;
    };
  });
}

}  // namespace attune::cli
