#pragma once
// What one step of the history did, line by line, in the words of the window.

#include <set>
#include <string>
#include <vector>

#include "app/document.h"
#include "app/edits/entity_ref.h"
#include "base/catalogue.h"

namespace attune::ui {

struct HistoryDetail {
  app::EntityRef thing;  // nil where more is left out
  std::string name, field, before, after;
};

// Of these things alone, unless none are named. At most `most` lines; a last one says where there is more.
std::vector<HistoryDetail> history_details(app::Document& document, const storage::JournalEntry& step,
                                           const base::Catalogue& words, const std::set<model::Uuid>& only,
                                           std::size_t most);

}  // namespace attune::ui
