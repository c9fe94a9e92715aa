#pragma once
// What every command has in common. A command is one file: it adds itself to the command line with its options and an
// example, and says what to do when it was chosen.

#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

#include "base/catalogue.h"
#include "base/finding.h"
#include "base/progress.h"

namespace CLI {
class App;
}

namespace attune::cli {

// docs/CLI.md, "Exit codes".
enum class Exit { done = 0, usage = 1, input = 2, output = 3, defect = 4, findings = 5, interrupted = 130 };

// What a command talks to people with.
struct Console {
  base::Catalogue words;     // in the language of the terminal
  base::Progress progress;   // stops at Ctrl-C; shown on a terminal
};

// What a chosen command does; set by the parser, run afterwards.
using Action = std::function<Exit(const Console&)>;

void add_new(CLI::App& app, Action& chosen);
void add_import(CLI::App& app, Action& chosen);
void add_export(CLI::App& app, Action& chosen);
void add_coverage(CLI::App& app, Action& chosen);
// Its help lists the rules.
void add_gaps(CLI::App& app, Action& chosen, const base::Catalogue& words);
// Its help lists the kinds.
void add_diagram(CLI::App& app, Action& chosen, const base::Catalogue& words);
void add_syllabus(CLI::App& app, Action& chosen);
void add_form(CLI::App& app, Action& chosen);
// Its help lists the reports.
void add_report(CLI::App& app, Action& chosen, const base::Catalogue& words);
void add_history(CLI::App& app, Action& chosen);
void add_restore(CLI::App& app, Action& chosen);
void add_undo(CLI::App& app, Action& chosen);
void add_redo(CLI::App& app, Action& chosen);
void add_diff(CLI::App& app, Action& chosen);
void add_what_if(CLI::App& app, Action& chosen);
void add_agreement(CLI::App& app, Action& chosen);
void add_settle(CLI::App& app, Action& chosen);
void add_rollover(CLI::App& app, Action& chosen);
// Its help lists the rules that it can plan for.
void add_plan(CLI::App& app, Action& chosen, const base::Catalogue& words);
void add_search(CLI::App& app, Action& chosen);
void add_check(CLI::App& app, Action& chosen);
void add_formats(CLI::App& app, Action& chosen);

// Prints findings to standard error, one a line: "attune: warning: courses.csv, row 3: …".
void print_findings(const std::vector<base::Finding>& findings, const base::Catalogue& words);
// A sentence and a line end to standard output.
void say(const base::Message& message, const base::Catalogue& words);

}  // namespace attune::cli
