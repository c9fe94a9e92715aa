#pragma once
// The history as a list shows it: newest first, as far as it passes a filter.

#include <optional>

#include <wx/dataview.h>

#include "app/document.h"
#include "app/history_filter.h"

namespace attune::ui {

// What a step of the history is called: "Add course MED101", "Undone: Add course MED101".
base::Message title_of(const storage::JournalEntry& entry);

class HistoryList : public wxDataViewVirtualListModel {
 public:
  enum Column : unsigned { step, time, author, deed };

  // The document's history as it is now; nullptr: none. `index`: see app::find_steps.
  void show(const app::Document* document, const app::HistoryIndex* index, const app::HistoryFilter& filter);
  const storage::JournalEntry& entry(unsigned row) const { return entries_[shown_[shown_.size() - 1 - row]]; }
  // The row of the history's step; nothing when it is not shown.
  std::optional<unsigned> row_of(std::int64_t seq) const;

  const std::vector<storage::JournalEntry>& all() const { return entries_; }

  void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override;
  bool SetValueByRow(const wxVariant&, unsigned, unsigned) override { return false; }

 private:
  std::vector<storage::JournalEntry> entries_;
  std::vector<std::size_t> shown_;  // places in entries_, oldest first
};

}  // namespace attune::ui
