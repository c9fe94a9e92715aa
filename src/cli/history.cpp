// attune history FILE [--format table|json]

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "app/history.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/table.h"

namespace attune::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string_view code(storage::Action action) {
  return action == storage::Action::edit ? N_("edit") : action == storage::Action::undo ? N_("undo") : N_("redo");
}

std::string_view code(model::ChangeType type) {
  switch (type) {
    case model::ChangeType::added: return "added";
    case model::ChangeType::removed: return "removed";
    case model::ChangeType::changed: break;
  }
  return "changed";
}

std::string as_json(app::Document& document, const base::Catalogue& words) {
  Json json{{"history", Json::array()}};
  for (const storage::JournalEntry& entry : document.history()) {
    Json step{{"step", entry.seq}, {"time", entry.time}, {"author", entry.author}, {"action", code(entry.action)},
              {"of", entry.target}, {"label", entry.label.in(words)}, {"changes", Json::array()}};
    if (entry.action == storage::Action::edit)
      for (const app::EntityChange& change : app::describe_step(document, entry.seq, words, app::Values::codes)) {
        Json described{{"kind", model::code(change.kind)}, {"name", change.name}, {"type", code(change.type)},
                       {"fields", Json::array()}};
        for (const app::FieldChange& field : change.fields)
          described["fields"].push_back({{"field", field.field}, {"before", field.before}, {"after", field.after}});
        step["changes"].push_back(std::move(described));
      }
    json["history"].push_back(std::move(step));
  }
  return json.dump(2) + "\n";
}

std::string as_table(const app::Document& document, const base::Catalogue& words) {
  Table table{"history",
              {{words.translate(N_("Step")), true},
               {words.translate(N_("Time (UTC)"))},
               {words.translate(N_("Author"))},
               {words.translate(N_("Action"))},
               {words.translate(N_("What"))}},
              {}};
  for (const storage::JournalEntry& entry : document.history())
    table.rows.push_back({std::to_string(entry.seq), entry.time, entry.author, words.translate(code(entry.action)),
                          entry.label.in(words)});
  return as_text(table);
}

}  // namespace

void add_history(CLI::App& app, cli::Action& chosen) {
  struct Options {
    std::string file, format = "table";
  };
  const auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("history", N_("Show who changed what, and when"));
  command->add_option("FILE", options->file, N_("The programme"))->required();
  command->add_option("--format", options->format, N_("table or json"))
      ->check(CLI::IsMember({"table", "json"}))
      ->capture_default_str();
  command->footer(N_("Example: attune history medicine.attune --format json"));
  command->callback([options, &chosen] {
    chosen = [options](const Console& console) {
      const auto document = app::Document::open(options->file, app::OpenMode::read_only);
      write_output("",
                   options->format == "json" ? as_json(*document, console.words) : as_table(*document, console.words));
      return Exit::done;
    };
  });
}

}  // namespace attune::cli
