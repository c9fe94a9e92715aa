// attune settle FILE KIND CODE COMPETENCY LEVEL [--authors A B]

#include <CLI/CLI.hpp>

#include "app/edits/settle.h"
#include "app/lookup.h"
#include "cli/command.h"

namespace attune::cli {
namespace {

using model::Kind;

struct SettleCommand {
  std::string file, kind, code, competency, level;
  std::vector<std::string> authors;
};

Exit run_settle(const SettleCommand& options, const Console& console) {
  const auto document = app::Document::open(options.file);
  const model::Snapshot now = document->snapshot();
  const Kind kind = app::kind_by_name(options.kind, {Kind::course, Kind::activity, Kind::assessment});
  const app::Decision decision{{app::entity_by_code(*now, kind, options.code),
                                now->competencies()[app::competency_by_code(*now, options.competency)].id},
                               options.level == "-" ? std::nullopt : std::optional(options.level),
                               options.authors};
  if (app::settle(*document, decision))
    say(base::Message(N_("Done: {edit}")).with("edit", document->next_undo()->label), console.words);
  else
    say(N_("That is settled already."), console.words);
  return Exit::done;
}

}  // namespace

void add_settle(CLI::App& app, Action& chosen) {
  const auto options = std::make_shared<SettleCommand>();
  CLI::App* command =
      app.add_subcommand("settle", N_("Settle what two people who mapped apart disagree on, as one edit"));
  command->add_option("FILE", options->file, N_("The programme"))->required();
  command->add_option("KIND", options->kind, N_("course, activity or assessment"))->required();
  command->add_option("CODE", options->code, N_("Its code"))->required();
  command->add_option("COMPETENCY", options->competency, N_("The competency's code, or framework:code"))->required();
  command->add_option("LEVEL", options->level, N_("The level that was agreed on; - for not aligned"))->required();
  command->add_option("--authors", options->authors, N_("Whose alignments it is about; otherwise everybody's"))
      ->expected(2);
  command->footer(N_("Example: attune settle medicine.attune activity EMP201-03 E2 R --authors li.wei chen.jing"));
  command->callback(
      [options, &chosen] { chosen = [options](const Console& console) { return run_settle(*options, console); }; });
}

}  // namespace attune::cli
