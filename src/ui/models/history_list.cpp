#include "ui/models/history_list.h"

#include <algorithm>

#include "base/number.h"
#include "ui/support/text.h"
#include "ui/support/time.h"

namespace attune::ui {

base::Message title_of(const storage::JournalEntry& entry) {
  switch (entry.action) {
    case storage::Action::edit:
      break;
    case storage::Action::undo:
      return base::Message(N_("Undone: {edit}")).with("edit", entry.label);
    case storage::Action::redo:
      return base::Message(N_("Done again: {edit}")).with("edit", entry.label);
  }
  return entry.label;
}

void HistoryList::show(const app::Document* document, const app::HistoryIndex* index,
                       const app::HistoryFilter& filter) {
  entries_ = document == nullptr ? std::vector<storage::JournalEntry>() : document->history();
  shown_ = app::find_steps(entries_, index, filter, words());
  Reset(static_cast<unsigned>(shown_.size()));
}

std::optional<unsigned> HistoryList::row_of(std::int64_t seq) const {
  const auto found = std::ranges::lower_bound(shown_, static_cast<std::size_t>(seq - 1));
  if (seq < 1 || found == shown_.end() || *found != static_cast<std::size_t>(seq - 1)) return std::nullopt;
  return static_cast<unsigned>(shown_.end() - found - 1);
}

void HistoryList::GetValueByRow(wxVariant& value, unsigned row, unsigned column) const {
  value = wxString();
  if (row >= shown_.size()) return;
  const storage::JournalEntry& shown = entry(row);
  switch (column) {
    case step:
      value = wx(base::to_text(shown.seq));
      break;
    case time:
      value = local_time(shown.time);
      break;
    case author:
      value = wx(shown.author);
      break;
    case deed:
      value = tr(title_of(shown));
      break;
    default:
      break;
  }
}

}  // namespace attune::ui
