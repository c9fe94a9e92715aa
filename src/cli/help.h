#pragma once
// The help that the parser writes, in the terminal's language, and a check that all commands share.

#include "base/catalogue.h"

namespace CLI {
class App;
}

namespace attune::cli {

// Descriptions, examples and the parser's own words.
void translate_help(CLI::App& app, const base::Catalogue& words);

// A required name of a file, folder or course that is "" is a slip of the shell's, not a name.
void refuse_empty_names(CLI::App& app);

}  // namespace attune::cli
