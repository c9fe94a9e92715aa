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
};

void add(CLI::App& app, Action& chosen, const Wording& wording, bool (app::Document::*step)(),
         const storage::JournalEntry* (app::Document::*next)() const) {
  struct Options {
    std::string file;
    int count = 1;
  };
  const auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand(wording.name, wording.help);
  command->add_option("FILE", options->file, "The programme")->required();
  command->add_option("N", options->count, "How many edits")->check(CLI::PositiveNumber)->capture_default_str();
  command->footer(std::string("Example: attune ") + wording.name + " medicine.attune 3");
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
  add(app, chosen, {"undo", "Take back the last edits", N_("Undone: {edit}"), N_("There is nothing to undo.")},
      &app::Document::undo, &app::Document::next_undo);
}

void add_redo(CLI::App& app, Action& chosen) {
  add(app, chosen, {"redo", "Do again what was taken back", N_("Redone: {edit}"), N_("There is nothing to redo.")},
      &app::Document::redo, &app::Document::next_redo);
}

}  // namespace attune::cli
