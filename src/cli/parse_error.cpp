#include "cli/parse_error.h"

#include <CLI/CLI.hpp>

#include "base/text.h"

namespace attune::cli {
namespace {

using base::Message;

// The parts of the parser's sentence before and after a mark; the second is empty where the mark is missing.
std::pair<std::string, std::string> cut(const std::string& text, std::string_view mark) {
  const std::size_t at = text.find(mark);
  return at == std::string::npos ? std::pair(text, std::string())
                                 : std::pair(text.substr(0, at), text.substr(at + mark.size()));
}

// "--format: xlsx not in {table,json,csv}", and what our own checks say.
Message wrong_value(const std::string& problem) {
  const auto [option, rest] = cut(problem, ": ");
  if (const auto [before, range] = cut(rest, " not in range "); !range.empty()) {
    const auto [least, most] = cut(range, " to ");
    return {N_("{value} is no value of {option}; it is a whole number from {least} to {most}"),
            {{"value", cut(before, "Value ").second}, {"option", option}, {"least", least}, {"most", most}}};
  }
  if (const auto [value, choices] = cut(rest, " not in "); choices.size() > 2) {
    std::string list;
    for (const char c : choices.substr(1, choices.size() - 2)) list += c == ',' ? std::string(", ") : std::string(1, c);
    return {N_("{value} is no value of {option}; choose one of {choices}"),
            {{"value", value}, {"option", option}, {"choices", list}}};
  }
  return {N_("{option} is empty"), {{"option", option}}};
}

// The parser's own name of an error is not always its kind.
template <class Kind>
bool is(const CLI::ParseError& error) {
  return dynamic_cast<const Kind*>(&error) != nullptr;
}

Message problem_of(const CLI::ParseError& error) {
  const std::string text = error.what();
  if (is<CLI::RequiredError>(error)) {
    const std::string option = cut(text, " is required").first;
    if (option == "A subcommand") return N_("no command is named");
    return {N_("{option} is missing"), {{"option", option}}};
  }
  if (is<CLI::ExtrasError>(error)) return {N_("{arguments} is not expected"), {{"arguments", cut(text, ": ").second}}};
  if (is<CLI::ValidationError>(error)) return wrong_value(text);
  if (is<CLI::ArgumentMismatch>(error)) return {N_("{option} needs a value"), {{"option", cut(text, ":").first}}};
  if (is<CLI::ConversionError>(error)) {
    const auto [option, value] = cut(cut(text, "Could not convert: ").second, " = ");
    return {N_("{value} is no value of {option}"), {{"value", value}, {"option", option}}};
  }
  if (is<CLI::ExcludesError>(error)) {
    const auto [option, other] = cut(text, " excludes ");
    return {N_("{option} and {other} exclude each other"), {{"option", option}, {"other", other}}};
  }
  return Message(std::string_view(text));
}

}  // namespace

Message meaning(const CLI::ParseError& error, const CLI::App& app, const std::string& command) {
  const auto known = app.get_subcommands([&](const CLI::App* each) { return each->get_name() == command; });
  return Message(N_("{problem}; see attune {help}"), {{"help", known.empty() ? "--help" : command + " --help"}})
      .with("problem", problem_of(error));
}

}  // namespace attune::cli
