#pragma once
// Finds steps of a history: by words, by who made them, by what they are about, by the day.

#include <optional>
#include <string>
#include <vector>

#include "app/history_index.h"
#include "base/catalogue.h"
#include "storage/journal.h"

namespace attune::app {

struct HistoryFilter {
  std::string text = {};  // every word of it stands in the step's name, its author, or a value before or after
  std::optional<std::string> author = {};
  std::optional<model::Kind> kind = {};
  EntityRef thing = {};  // or anything that ever belonged to it
  std::string day = {};  // "2026-01-31", in local time

  friend bool operator==(const HistoryFilter&, const HistoryFilter&) = default;
};

// The places in `entries` of what passes, oldest first. An empty filter passes everything. Without an index only names
// and authors have words, and nothing is about any thing. Steps are called as the reader's language calls them.
std::vector<std::size_t> find_steps(const std::vector<storage::JournalEntry>& entries, const HistoryIndex* index,
                                    const HistoryFilter& filter, const base::Catalogue& words);

// "2026-01-31", in local time, from the file's "2026-01-31T08:15:30Z"; empty for what is no such time.
std::string local_day(const std::string& utc);

}  // namespace attune::app
