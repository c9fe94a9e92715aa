#include "cli/run.h"

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <csignal>

#include "app/jobs/language.h"
#include "app/paths.h"
#include "base/error.h"
#include "base/system_reason.h"
#include "cli/command.h"
#include "cli/help.h"
#include "cli/interrupt.h"
#include "cli/parse_error.h"

namespace attune::cli {
namespace {

using base::Error;
using base::ErrorKind;

// Long work shows how far it is on a terminal, and is quiet otherwise.
base::Progress progress() {
  const std::stop_token stop = stop_on_interrupt();
  if (::isatty(STDERR_FILENO) == 0) return base::Progress({}, stop);
  return base::Progress(
      [shown = -1](double share, const base::Message&) mutable {
        const int percent = static_cast<int>(share * 100);
        if (percent == shown) return;
        shown = percent;
        fmt::print(stderr, "\r{}", percent >= 100 ? std::string("     \r") : fmt::format("{:3} %", percent));
      },
      stop);
}

int tell(const base::Catalogue& words, ErrorKind kind, const std::string& sentence) {
  fmt::print(stderr, "attune: {}\n", sentence);
  switch (kind) {
    case ErrorKind::usage: return static_cast<int>(Exit::usage);
    case ErrorKind::input: return static_cast<int>(Exit::input);
    case ErrorKind::output: return static_cast<int>(Exit::output);
    case ErrorKind::cancelled: return static_cast<int>(Exit::interrupted);
    case ErrorKind::defect: break;
  }
  fmt::print(stderr, "attune: {}\n",
             words.translate(N_("this is a defect of the program; your files were left as they were")));
  return static_cast<int>(Exit::defect);
}

// `attune [FILE]`: the window takes over.
[[noreturn]] void open_window(char** argv) {
  const std::string program = app::program("attune-desktop").string();
  ::execv(program.c_str(), argv);
  throw Error(ErrorKind::usage, N_("the window (attune-desktop) is not installed; attune --help lists the commands"));
}

int parse_and_run(int argc, char** argv, const base::Catalogue& words) {
  CLI::App app(N_("Attune: plan how a medical school teaches empathy"), "attune");
  app.set_version_flag("--version", "attune " ATTUNE_VERSION, N_("Print the version and exit"));
  app.require_subcommand(1);
  app.footer(N_("Example: attune new sample.attune --sample && attune gaps sample.attune\n"
                "Without a command, attune [FILE] opens the window."));
  Action chosen;
  add_new(app, chosen);
  add_import(app, chosen);
  add_export(app, chosen);
  add_coverage(app, chosen);
  add_gaps(app, chosen, words);
  add_search(app, chosen);
  add_diagram(app, chosen, words);
  add_syllabus(app, chosen);
  add_form(app, chosen);
  add_report(app, chosen, words);
  add_diff(app, chosen);
  add_what_if(app, chosen);
  add_agreement(app, chosen);
  add_settle(app, chosen);
  add_rollover(app, chosen);
  add_plan(app, chosen, words);
  add_history(app, chosen);
  add_restore(app, chosen);
  add_undo(app, chosen);
  add_redo(app, chosen);
  add_check(app, chosen);
  add_formats(app, chosen);

  refuse_empty_names(app);
  translate_help(app, words);

  const std::string first = argc > 1 ? argv[1] : "";
  const auto is_command = [&] {
    const auto commands = app.get_subcommands([](CLI::App*) { return true; });
    return std::any_of(commands.begin(), commands.end(), [&](const CLI::App* c) { return c->get_name() == first; });
  };
  if (argc == 1 || (argc == 2 && !first.starts_with('-') && !is_command() &&
                    (first.ends_with(".attune") || std::filesystem::exists(first))))
    open_window(argv);
  if (!first.starts_with('-') && !is_command())
    throw Error(ErrorKind::usage,
                base::Message(N_("there is no command {command}; attune --help lists them"), {{"command", first}}));
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error);
    throw Error(ErrorKind::usage, meaning(error, app, first));
  }
  return static_cast<int>(chosen({words, progress()}));
}

}  // namespace

int run(int argc, char** argv) {
  const base::Catalogue words = app::words(app::environment_language());
  // A file that becomes too large is an error that we tell, not a reason to be killed.
  std::signal(SIGXFSZ, SIG_IGN);
  try {
    return parse_and_run(argc, argv, words);
  } catch (const Error& error) {
    return tell(words, error.kind(), error.in(words));
  } catch (const std::filesystem::filesystem_error& error) {
    return tell(words, ErrorKind::output,
                base::Message(N_("{file} cannot be reached: {why}"), {{"file", error.path1().string()}})
                    .with("why", base::system_reason(error.code().value()))
                    .in(words));
  } catch (const std::exception& error) {
    return tell(words, ErrorKind::defect, error.what());
  }
}

}  // namespace attune::cli
