// attune formats: what can be imported and exported.

#include <CLI/CLI.hpp>

#include "cli/command.h"
#include "cli/output.h"
#include "cli/table.h"
#include "exchange/format.h"

namespace attune::cli {

void add_formats(CLI::App& app, Action& chosen) {
  CLI::App* command = app.add_subcommand("formats", N_("List what can be imported and exported"));
  command->footer(N_("Example: attune formats"));
  command->callback([&chosen] {
    chosen = [](const Console& console) {
      const base::Catalogue& words = console.words;
      Table table{"formats",
                  {{words.translate(N_("Format"))},
                   {words.translate(N_("Import"))},
                   {words.translate(N_("Export"))},
                   {words.translate(N_("What it is"))}},
                  {}};
      const auto yes = [&](bool value) { return words.translate(value ? N_("yes") : N_("no")); };
      for (const exchange::Format& format : exchange::formats())
        table.rows.push_back({std::string(format.id), yes(format.can_import()), yes(format.can_export()),
                              format.description.in(words)});
      write_output("", as_text(table));
      return Exit::done;
    };
  });
}

}  // namespace attune::cli
