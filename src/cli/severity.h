#pragma once
// The option --min-severity: from which severity on findings count.

#include <string>

#include "base/finding.h"

namespace CLI {
class App;
}

namespace attune::cli {

void add_severity(CLI::App& command, std::string& value);
base::Severity severity_of(const std::string& code);

}  // namespace attune::cli
