#include "base/finding.h"

#include <algorithm>

#include "base/catalogue.h"

namespace attune::base {

std::string_view code(Severity severity) {
  switch (severity) {
    case Severity::info: return N_("info");
    case Severity::warning: return N_("warning");
    case Severity::error: break;
  }
  return N_("error");
}

std::string Location::in(const Catalogue& catalogue) const {
  std::string text;
  const auto append = [&](std::string part) {
    if (!text.empty()) text += catalogue.translate(N_(", "));
    text += part;
  };
  if (!file.empty()) append(file);
  if (!sheet.empty()) append(Message(N_("sheet {sheet}"), {{"sheet", sheet}}).in(catalogue));
  if (row > 0) append(Message(N_("row {row}"), {{"row", std::to_string(row)}}).in(catalogue));
  if (!column.empty()) append(Message(N_("column {column}"), {{"column", column}}).in(catalogue));
  return text;
}

std::string Finding::in(const Catalogue& catalogue) const {
  const std::string place = where.in(catalogue);
  return place.empty() ? message.in(catalogue) : place + catalogue.translate(N_(": ")) + message.in(catalogue);
}

void Reporter::add(Severity severity, Location where, Message message) {
  findings_.push_back({severity, std::move(where), std::move(message)});
}

bool Reporter::has(Severity at_least) const {
  return std::any_of(findings_.begin(), findings_.end(), [&](const Finding& f) { return f.severity >= at_least; });
}

}  // namespace attune::base
