#pragma once
// The history as a list shows it: newest first.

#include <wx/dataview.h>

#include "app/document.h"

namespace attune::ui {

// What a step of the history is called: "Add course MED101", "Undone: Add course MED101".
base::Message title_of(const storage::JournalEntry& entry);

class HistoryList : public wxDataViewVirtualListModel {
 public:
  enum Column : unsigned { time, author, deed };

  // The document's history as it is now; nullptr: none.
  void show(const app::Document* document);
  const storage::JournalEntry& entry(unsigned row) const { return entries_[entries_.size() - 1 - row]; }

  void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override;
  bool SetValueByRow(const wxVariant&, unsigned, unsigned) override { return false; }

 private:
  std::vector<storage::JournalEntry> entries_;
};

}  // namespace attune::ui
