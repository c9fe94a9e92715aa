#include "exchange/workbook/collector.h"

#include <algorithm>

namespace attune::exchange {

std::string Collector::key(std::size_t sheet, std::string_view english) {
  return std::to_string(sheet) + ' ' + std::string(english);
}

std::size_t Collector::count(std::size_t sheet, std::string_view english) const {
  const auto found = alike_.find(key(sheet, english));
  return found == alike_.end() ? 0 : found->second.count;
}

void Collector::add(std::size_t sheet, base::Severity severity, base::Location where, base::Message message) {
  Alike& alike = alike_[key(sheet, message.text)];
  if (++alike.count > most_alike) {
    alike.severity = severity;
    alike.where = std::move(where);
    alike.sheet = sheet;
    return;
  }
  entries_.push_back({sheet, {severity, std::move(where), std::move(message)}});
}

std::vector<base::Finding> Collector::take() {
  std::vector<std::pair<std::string, Alike>> cut;
  for (auto& [text, alike] : alike_)
    if (alike.count > most_alike) cut.emplace_back(text, std::move(alike));
  std::sort(cut.begin(), cut.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (auto& [text, alike] : cut)
    entries_.push_back({alike.sheet,
                        {alike.severity, std::move(alike.where),
                         base::Message(N_("up to this row there are {count} more findings like those listed before"),
                                       {{"count", std::to_string(alike.count - most_alike)}})}});
  std::stable_sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
    return std::pair(a.sheet, a.finding.where.row) < std::pair(b.sheet, b.finding.where.row);
  });
  std::vector<base::Finding> findings;
  findings.reserve(entries_.size());
  for (Entry& entry : entries_) findings.push_back(std::move(entry.finding));
  return findings;
}

}  // namespace attune::exchange
