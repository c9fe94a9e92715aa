#include "app/history_filter.h"

#include <algorithm>
#include <ctime>

#include "base/text.h"

namespace attune::app {
namespace {

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words = base::split_list(base::fold(text), ' ');
  return words;
}

}  // namespace

std::vector<std::size_t> find_steps(const std::vector<storage::JournalEntry>& entries, const HistoryIndex* index,
                                    const HistoryFilter& filter, const base::Catalogue& words) {
  const std::vector<std::string> wanted = words_of(filter.text);
  const auto family = index != nullptr && filter.thing ? index->family(filter.thing.id) : std::set<model::Uuid>();
  const auto about = [&](const storage::JournalEntry& step) {
    if (filter.kind && (index == nullptr || !index->touches(step.target, *filter.kind))) return false;
    return !filter.thing || (index != nullptr && index->touches(step.target, family));
  };
  const auto says = [&](const storage::JournalEntry& step) {
    if (wanted.empty()) return true;
    const std::string named = base::fold(step.label.in(words) + '\n' + step.author);
    return std::ranges::all_of(wanted, [&](const std::string& word) {
      return named.find(word) != std::string::npos || (index != nullptr && index->says(step.target, word));
    });
  };
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const storage::JournalEntry& step = entries[i];
    if (filter.author && step.author != *filter.author) continue;
    if (!filter.day.empty() && local_day(step.time) != filter.day) continue;
    if (about(step) && says(step)) found.push_back(i);
  }
  return found;
}

std::string local_day(const std::string& utc) {
  std::tm time{};
  if (::strptime(utc.c_str(), "%Y-%m-%dT%H:%M:%SZ", &time) == nullptr) return {};
  const std::time_t seconds = ::timegm(&time);
  std::tm local{};
  ::localtime_r(&seconds, &local);
  char day[16];
  return {day, std::strftime(day, sizeof day, "%Y-%m-%d", &local)};
}

}  // namespace attune::app
