#include "cli/severity.h"

#include <CLI/CLI.hpp>

namespace attune::cli {

void add_severity(CLI::App& command, std::string& value) {
  command.add_option("--min-severity", value, N_("From which severity on findings count"))
      ->check(CLI::IsMember({"info", "warning", "error"}))
      ->capture_default_str();
}

base::Severity severity_of(const std::string& code) {
  for (const base::Severity severity : {base::Severity::info, base::Severity::warning})
    if (base::code(severity) == code) return severity;
  return base::Severity::error;
}

}  // namespace attune::cli
