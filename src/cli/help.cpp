#include "cli/help.h"

#include <CLI/CLI.hpp>

#include "base/message.h"

namespace attune::cli {
namespace {

constexpr const char* parser_words[] = {N_("Usage"),   N_("OPTIONS"),     N_("SUBCOMMAND"), N_("SUBCOMMANDS"),
                                        N_("Options"), N_("Positionals"), N_("Subcommands"), N_("REQUIRED"),
                                        N_("Excludes"), N_("TEXT"), N_("INT")};

void translate(CLI::App& app, const base::Catalogue& words) {
  app.description(words.translate(app.get_description()));
  if (!app.get_footer().empty()) app.footer(words.translate(app.get_footer()));
  for (CLI::Option* option : app.get_options()) {
    option->description(words.translate(option->get_description()));
    if (option->get_group() == "Options") option->group(words.translate("Options"));
  }
}

}  // namespace

void translate_help(CLI::App& app, const base::Catalogue& words) {
  if (words.language() == "en") return;
  const auto formatter = std::make_shared<CLI::Formatter>();
  for (const char* word : parser_words) formatter->label(word, words.translate(word));
  app.formatter(formatter);
  if (CLI::Option* help = app.get_help_ptr()) help->description(N_("Print this help message and exit"));
  translate(app, words);
  for (CLI::App* command : app.get_subcommands({})) {
    command->formatter(formatter);
    command->group(words.translate("Subcommands"));
    translate(*command, words);
  }
}

void refuse_empty_names(CLI::App& app) {
  const CLI::Validator not_empty(
      [](std::string& name) { return name.empty() ? std::string("empty") : std::string(); }, "", "not empty");
  for (CLI::App* command : app.get_subcommands({}))
    for (CLI::Option* option : command->get_options())
      if (option->get_positional() || option->get_required()) option->check(not_empty);
}

}  // namespace attune::cli
