// attune undo FILE [N] · attune redo FILE [N]

#include <CLI/CLI.hpp>

#include "app/document.h"
#include "cli/command.h"

namespace attune::cli {
namespace {

struct Wording {
  const char* name;
  const char* help;
  const char* done;
  const char* nothing;
  const char* example;
};

void add(CLI::App& app, Action& chosen, const Wording& wording, bool (app::Document::*step)(),
         const storage::JournalEntry* (app::Document::*next)() const) {
  struct Options {
    std::string file;
    int count = 1;
  };
  const auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand(wording.name, wording.help);
  command->add_option("FILE", options->file, N_("The programme"))->required();
  command->add_option("N", options->count, N_("How many edits"))
      ->check(CLI::Range(1, 1'000'000))
      ->capture_default_str();
  command->footer(wording.example);
  command->callback([options, &chosen, wording, step, next] {
    chosen = [options, wording, step, next](const Console& console) {
      const auto document = app::Document::open(options->file);
      for (int i = 0; i < options->count; ++i) {
        const storage::JournalEntry* entry = ((*document).*next)();
        const base::Message label = entry == nullptr ? base::Message() : entry->label;
        if (!((*document).*step)()) {
          say(wording.nothing, console.words);
          break;
        }
        say(base::Message(wording.done).with("edit", label), console.words);
      }
      return Exit::done;
    };
  });
}

}  // namespace

void add_undo(CLI::App& app, Action& chosen) {
  add(app, chosen, {"undo", N_("Take back the last edits"), N_("Undone: {edit}"), N_("There is nothing to undo."),
       N_("Example: attune undo medicine.attune 3")},
      &app::Document::undo, &app::Document::next_undo);
}

void add_redo(CLI::App& app, Action& chosen) {
  add(app, chosen, {"redo", N_("Do again what was taken back"), N_("Redone: {edit}"), N_("There is nothing to redo."),
       N_("Example: attune redo medicine.attune 3")},
      &app::Document::redo, &app::Document::next_redo);
}

}  // namespace attune::cli
