#include "ui/models/history_list.h"

#include "ui/support/text.h"
#include "ui/support/time.h"

namespace attune::ui {

base::Message title_of(const storage::JournalEntry& entry) {
  switch (entry.action) {
    case storage::Action::edit: break;
    case storage::Action::undo: return base::Message(N_("Undone: {edit}")).with("edit", entry.label);
    case storage::Action::redo: return base::Message(N_("Done again: {edit}")).with("edit", entry.label);
  }
  return entry.label;
}

void HistoryList::show(const app::Document* document) {
  entries_ = document == nullptr ? std::vector<storage::JournalEntry>() : document->history();
  Reset(static_cast<unsigned>(entries_.size()));
}

void HistoryList::GetValueByRow(wxVariant& value, unsigned row, unsigned column) const {
  value = wxString();
  if (row >= entries_.size()) return;
  const storage::JournalEntry& step = entry(row);
  switch (column) {
    case time: value = local_time(step.time); break;
    case author: value = wx(step.author); break;
    case deed: value = tr(title_of(step)); break;
    default: break;
  }
}

}  // namespace attune::ui
