// attune rollover FILE [--to NEW] [--framework KEY] [--from KEY...] [--same-codes] [--propose] [--title T] [--title-2
// T]
//                      [--dry-run] [--format table|json] [-o OUT] [--language L]

#include <CLI/CLI.hpp>
#include <map>
#include <nlohmann/json.hpp>

#include "app/history.h"
#include "app/jobs/language.h"
#include "app/jobs/rollover.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/number.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/output.h"
#include "cli/table.h"
#include "model/words.h"

namespace attune::cli {
namespace {

using analysis::RolloverNote;
using base::Error;
using base::ErrorKind;
using base::Message;
using model::Curriculum;
using RolloverJson = nlohmann::ordered_json;

struct RolloverCommand {
  std::string file, to, format = "table", output, language;
  app::RolloverOptions rollover;
  bool same_codes = false, propose = false, dry_run = false;
};

// How the notes are told.
struct Teller {
  const Curriculum& before;
  const base::Catalogue& words;
  bool second;

  std::string name(const RolloverNote& note) const {
    base::Uuid id;
    model::with_entity(note.kind, [&]<class T>() { id = before.table<T>()[note.index].id.uuid; });
    return app::name_of(before, note.kind, id, second);
  }

  RolloverJson json(const std::vector<RolloverNote>& notes) const {
    RolloverJson list = RolloverJson::array();
    for (const RolloverNote& note : notes)
      list.push_back({{"kind", model::code(note.kind)}, {"name", name(note)}, {"why", note.why.in(words)}});
    return list;
  }

  // Things of one kind with one reason share a line, the first few by name.
  std::string table(const char* heading, const std::vector<RolloverNote>& notes) const {
    if (notes.empty()) return {};
    constexpr std::size_t most_names = 4;
    std::vector<std::pair<model::Kind, std::string>> order;
    std::map<std::pair<model::Kind, std::string>, std::vector<std::string>> groups;
    for (const RolloverNote& note : notes) {
      const std::pair key(note.kind, note.why.in(words));
      if (!groups.contains(key)) order.push_back(key);
      groups[key].push_back(name(note));
    }
    Table rows{"notes", {}, {}};
    for (const char* title : {N_("Kind"), N_("Count"), N_("Why"), N_("Which")})
      rows.columns.push_back({words.translate(title), title == std::string_view("Count")});
    for (const auto& key : order) {
      std::vector<std::string> names = groups[key];
      const std::string count = base::to_text(static_cast<std::int64_t>(names.size()));
      const bool cut = names.size() > most_names;
      if (cut) names.resize(most_names);
      rows.rows.push_back({words.translate(model::kind_word(key.first)), count, key.second,
                           base::join(names, "; ") + (cut ? "; …" : "")});
    }
    return "\n" + words.translate(heading) + "\n" + as_text(rows);
  }
};

Message summary(const RolloverCommand& options, const app::RolloverResult& result) {
  const auto count = [](std::size_t value) { return base::to_text(static_cast<std::int64_t>(value)); };
  Message message(options.rollover.framework.empty()
                      ? N_("Carried over with {lost} left behind and {changed} changed.")
                      : N_("{carried} alignments carried to the new edition; {lost} things left behind, {changed} "
                           "changed."));
  message.with("carried", count(result.rollover.carried)).with("lost", count(result.rollover.left_behind.size()));
  message.with("changed", count(result.rollover.changed.size()));
  return message;
}

std::vector<std::string> unprepared_codes(const app::RolloverResult& result) {
  std::vector<std::string> codes;
  for (const model::Index competency : result.rollover.unprepared)
    codes.push_back(result.before->competencies()[competency].code);
  return codes;
}

std::string rollover_json(const app::RolloverResult& result, const Teller& tell, bool done) {
  return RolloverJson{{"carried", result.rollover.carried},
                      {"left_behind", tell.json(result.rollover.left_behind)},
                      {"changed", tell.json(result.rollover.changed)},
                      {"without_predecessor", unprepared_codes(result)},
                      {"done", done}}
             .dump(2) +
         "\n";
}

std::string rollover_text(const RolloverCommand& options, const app::RolloverResult& result, const Teller& tell) {
  std::string text = summary(options, result).in(tell.words) + "\n";
  text += tell.table(N_("Left behind:"), result.rollover.left_behind);
  text += tell.table(N_("Carried, but changed:"), result.rollover.changed);
  if (!result.rollover.unprepared.empty())
    text += "\n" +
            Message(N_("New, so that nothing was carried to them: {competencies}"),
                    {{"competencies", base::join(unprepared_codes(result), ", ")}})
                .in(tell.words) +
            "\n";
  if (options.dry_run) text += "\n" + tell.words.translate(N_("Nothing was written.")) + "\n";
  return text;
}

Exit run_rollover(RolloverCommand options, const Console& console) {
  if (options.to.empty() && options.rollover.framework.empty())
    throw Error(ErrorKind::usage, N_("name the file of the new year with --to, or the new edition with --framework"));
  if (!options.to.empty()) options.rollover.year = analysis::Years::next;
  if (options.same_codes) options.rollover.same_codes = analysis::SameCodes::stand_in;
  if (options.propose) options.rollover.alignments = analysis::Alignments::as_proposals;
  options.rollover.today = base::today();
  const bool in_place = options.to.empty() && !options.dry_run;
  const auto document =
      app::Document::open(options.file, in_place ? app::OpenMode::read_write : app::OpenMode::read_only);
  const std::string language = options.language.empty() ? console.words.language()
                                                        : app::output_language(*document->snapshot(), options.language);
  const base::Catalogue words = app::words(language);

  const app::RolloverResult result = app::rollover_job(document->snapshot(), options.rollover);
  if (in_place)
    app::apply_rollover(*document, result);
  else if (!options.dry_run)
    app::create_rollover(options.to, result);
  const Teller tell{*result.before, words, result.before->prefers_second(language)};
  write_output(options.output, options.format == "json" ? rollover_json(result, tell, !options.dry_run)
                                                        : rollover_text(options, result, tell));
  return result.rollover.left_behind.empty() ? Exit::done : Exit::findings;
}

}  // namespace

void add_rollover(CLI::App& app, Action& chosen) {
  const auto options = std::make_shared<RolloverCommand>();
  CLI::App* command =
      app.add_subcommand("rollover", N_("Carry a programme into a new year, or to a new edition of its framework"));
  command->add_option("FILE", options->file, N_("The programme"))->required();
  command->add_option("--to", options->to, N_("The new year's file; without it FILE changes, in one edit"));
  command->add_option("--framework", options->rollover.framework, N_("The key of the new edition, which is in FILE"));
  command->add_option("--from", options->rollover.from,
                      N_("The keys of the editions that it replaces; otherwise told from the relations"));
  command->add_flag("--same-codes", options->same_codes,
                    N_("A competency that nothing replaces goes to the one of the same code"));
  command->add_flag("--propose", options->propose, N_("Carry alignments as proposed, to be agreed on anew"));
  command->add_option("--title", options->rollover.title, N_("The programme's new title"));
  command->add_option("--title-2", options->rollover.title_2, N_("The same in the second language"));
  command->add_flag("--dry-run", options->dry_run, N_("Only say what could not be carried"));
  command->add_option("--format", options->format, N_("table or json"))
      ->check(CLI::IsMember({"table", "json"}))
      ->capture_default_str();
  command->add_option("-o,--output", options->output, N_("The file to write; otherwise standard output"));
  command->add_option("--language", options->language, N_("Language of titles and words: en or zh_CN"));
  command->footer(
      N_("Example: attune rollover medicine-2026.attune --to medicine-2027.attune --framework empathy-2027"));
  command->callback(
      [options, &chosen] { chosen = [options](const Console& console) { return run_rollover(*options, console); }; });
}

}  // namespace attune::cli
