// attune restore FILE STEP [KIND CODE] [--before]

#include <CLI/CLI.hpp>

#include "app/lookup.h"
#include "app/restore.h"
#include "base/error.h"
#include "cli/command.h"

namespace attune::cli {
namespace {

struct RestoreCommand {
  std::string file, kind, code;
  std::int64_t step = 0;
  bool before = false;
};

// What has been deleted is known by its code as well as what is there.
app::EntityRef thing_called(app::Document& document, const RestoreCommand& options) {
  using model::Kind;
  const Kind kind = app::kind_by_name(options.kind, {Kind::course, Kind::activity, Kind::assessment, Kind::competency,
                                                     Kind::framework, Kind::stage, Kind::method, Kind::teacher});
  try {
    return app::entity_by_code(*document.past(options.before ? options.step - 1 : options.step), kind, options.code);
  } catch (const base::Error&) {
    return app::entity_by_code(*document.snapshot(), kind, options.code);
  }
}

Exit run_restore(const RestoreCommand& options, const Console& console) {
  if (!options.kind.empty() && options.code.empty())
    throw base::Error(base::ErrorKind::usage, N_("give the code of the thing after its kind"));
  const auto document = app::Document::open(options.file);
  const bool changed = options.kind.empty() ? document->go_back(options.before ? options.step - 1 : options.step)
                                            : app::restore(*document, thing_called(*document, options), options.step,
                                                           options.before ? app::Moment::before : app::Moment::after);
  if (changed)
    say(base::Message(N_("Done: {edit}")).with("edit", document->next_undo()->label), console.words);
  else
    say(N_("It is so already."), console.words);
  return Exit::done;
}

}  // namespace

void add_restore(CLI::App& app, Action& chosen) {
  const auto options = std::make_shared<RestoreCommand>();
  CLI::App* command = app.add_subcommand(
      "restore", N_("Make the programme, or one thing in it, as it was after a step of its history, as one edit"));
  command->add_option("FILE", options->file, N_("The programme"))->required();
  command->add_option("STEP", options->step, N_("The step, as attune history numbers them; 0 for the beginning"))
      ->required()
      ->check(CLI::Range(0, 1'000'000));
  command->add_option("KIND", options->kind, N_("Only one thing: course, activity, competency and so on"));
  command->add_option("CODE", options->code, N_("Its code"));
  command->add_flag("--before", options->before, N_("As it was before the step"));
  command->footer(N_("Example: attune restore medicine.attune 12 course MED101 --before"));
  command->callback(
      [options, &chosen] { chosen = [options](const Console& console) { return run_restore(*options, console); }; });
}

}  // namespace attune::cli
