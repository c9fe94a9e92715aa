#include "cli/policy_output.h"

#include <nlohmann/json.hpp>

#include "base/message.h"
#include "base/number.h"

namespace attune::cli {

nlohmann::ordered_json policy_json(const analysis::Thresholds& thresholds) {
  auto json = nlohmann::ordered_json::object();
  for (const auto& [key, value] : analysis::as_text(thresholds)) {
    if (value == "yes" || value == "no")
      json[key] = value == "yes";
    else if (const auto number = base::parse_double(value))
      json[key] = *number;
    else
      json[key] = value;
  }
  return json;
}

std::string policy_text(const analysis::Thresholds& thresholds) {
  std::string text;
  for (const auto& [key, value] : analysis::as_text(thresholds)) text += (text.empty() ? "" : "; ") + key + "=" + value;
  return text;
}

std::string policy_line(const analysis::Thresholds& thresholds, const base::Catalogue& words) {
  return base::Message(N_("Policy: {policy}"), {{"policy", policy_text(thresholds)}}).in(words) + "\n";
}

}  // namespace attune::cli
