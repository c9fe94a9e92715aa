#include "cli/command.h"

#include <cstdio>

#include <fmt/format.h>

namespace attune::cli {

void print_findings(const std::vector<base::Finding>& findings, const base::Catalogue& words) {
  for (const base::Finding& finding : findings) {
    const char* severity = finding.severity == base::Severity::error     ? N_("error")
                           : finding.severity == base::Severity::warning ? N_("warning")
                                                                         : N_("note");
    fmt::print(stderr, "attune: {}{}{}\n", words.translate(severity), words.translate(": "), finding.in(words));
  }
}

void say(const base::Message& message, const base::Catalogue& words) { fmt::print("{}\n", message.in(words)); }

}  // namespace attune::cli
