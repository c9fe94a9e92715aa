// attune history FILE [--text T] [--by AUTHOR] [--about KIND CODE] [--day DAY] [--format table|json]

#include <CLI/CLI.hpp>
#include <algorithm>
#include <nlohmann/json.hpp>
#include <tuple>

#include "app/history.h"
#include "app/history_filter.h"
#include "app/lookup.h"
#include "base/error.h"
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

struct HistoryCommand {
  std::string file, format = "table", text, author, day;
  std::tuple<std::string, std::string> about;
};

bool had_code(const storage::StoredChange& change, const std::string& code) {
  const storage::StoredValue wanted = code;
  return std::ranges::any_of(change.fields, [&](const storage::StoredField& field) {
    return (field.name == "code" || field.name == "key") && (field.before == wanted || field.after == wanted);
  });
}

// What has been deleted is known by the code that it had at some time.
app::EntityRef thing_of(app::Document& document, const std::string& kind_name, const std::string& code) {
  using model::Kind;
  const Kind kind = app::kind_by_name(kind_name, {Kind::course, Kind::activity, Kind::assessment, Kind::competency,
                                                  Kind::framework, Kind::stage, Kind::method, Kind::teacher});
  for (auto entry = document.history().rbegin(); entry != document.history().rend(); ++entry)
    if (entry->action == storage::Action::edit)
      for (const storage::StoredChange& change : document.changes_of(entry->seq))
        if (change.kind == kind && had_code(change, code)) return {kind, change.id};
  return app::entity_by_code(*document.snapshot(), kind, code);
}

std::vector<storage::JournalEntry> steps_wanted(app::Document& document, const HistoryCommand& options,
                                                const Console& console) {
  if (!options.day.empty() && app::local_day(options.day + "T12:00:00Z").empty())
    throw base::Error(base::ErrorKind::usage,
                      base::Message(N_("{day} is no day; write it as 2026-01-31"), {{"day", options.day}}));
  app::HistoryFilter filter;
  filter.text = options.text;
  filter.day = options.day;
  if (!options.author.empty()) filter.author = options.author;
  if (const auto& [kind, code] = options.about; !kind.empty()) filter.thing = thing_of(document, kind, code);
  const auto index = app::HistoryIndex::read(document.file(), nullptr, console.progress);
  std::vector<storage::JournalEntry> steps;
  for (const std::size_t at : app::find_steps(document.history(), index.get(), filter, console.words))
    steps.push_back(document.history()[at]);
  return steps;
}

std::string as_json(app::Document& document, const std::vector<storage::JournalEntry>& steps,
                    const base::Catalogue& words) {
  Json json{{"history", Json::array()}};
  for (const storage::JournalEntry& entry : steps) {
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

std::string as_table(const std::vector<storage::JournalEntry>& steps, const base::Catalogue& words) {
  Table table{"history",
              {{words.translate(N_("Step")), true},
               {words.translate(N_("Time (UTC)"))},
               {words.translate(N_("Author"))},
               {words.translate(N_("Action"))},
               {words.translate(N_("What"))}},
              {}};
  for (const storage::JournalEntry& entry : steps)
    table.rows.push_back({std::to_string(entry.seq), entry.time, entry.author, words.translate(code(entry.action)),
                          entry.label.in(words)});
  return as_text(table);
}

}  // namespace

void add_history(CLI::App& app, cli::Action& chosen) {
  const auto options = std::make_shared<HistoryCommand>();
  CLI::App* command = app.add_subcommand("history", N_("Show who changed what, and when"));
  command->add_option("FILE", options->file, N_("The programme"))->required();
  command->add_option("--text", options->text, N_("Only steps with these words in their names or values"));
  command->add_option("--by", options->author, N_("Only steps of this person"));
  command->add_option("--about", options->about,
                      N_("Only steps about this thing or what belongs to it: KIND CODE, as in course MED101"));
  command->add_option("--day", options->day, N_("Only steps of this day, as in 2026-01-31"));
  command->add_option("--format", options->format, N_("table or json"))
      ->check(CLI::IsMember({"table", "json"}))
      ->capture_default_str();
  command->footer(N_("Example: attune history medicine.attune --about course MED101 --format json"));
  command->callback([options, &chosen] {
    chosen = [options](const Console& console) {
      const auto document = app::Document::open(options->file, app::OpenMode::read_only);
      const auto steps = steps_wanted(*document, *options, console);
      write_output(
          "", options->format == "json" ? as_json(*document, steps, console.words) : as_table(steps, console.words));
      return Exit::done;
    };
  });
}

}  // namespace attune::cli
