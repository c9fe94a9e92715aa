#pragma once
// What is wrong with a command line, in words that can be translated: the parser's own are English.

#include "base/message.h"

namespace CLI {
class App;
class ParseError;
}  // namespace CLI

namespace attune::cli {

// `command` is the first word of the command line.
base::Message meaning(const CLI::ParseError& error, const CLI::App& app, const std::string& command);

}  // namespace attune::cli
