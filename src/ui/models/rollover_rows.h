#pragma once
// What becomes of a programme that is carried into a new year or to a new edition of its framework, thing by thing.

#include <string>
#include <vector>

#include "app/jobs/rollover.h"
#include "base/catalogue.h"

namespace attune::ui {

struct RolloverRow {
  std::string fate;  // "Left behind"
  std::string kind, thing, why;
};
// What is left behind first, then what is changed, then competencies of the new edition to which nothing was carried.
std::vector<RolloverRow> rollover_rows(const app::RolloverResult& result, const base::Catalogue& words);

// "3 left behind, 12 changed, 140 alignments carried to the new edition"
base::Message rollover_summary(const analysis::Rollover& rollover);

// The own frameworks that could be the new edition, by key.
struct Edition {
  std::string key, title;
};
std::vector<Edition> editions(const model::Curriculum& curriculum, const base::Catalogue& words);

// Whether something says what the framework with this key replaces.
bool replaces_something(const model::Curriculum& curriculum, const std::string& key, analysis::SameCodes same_codes);

}  // namespace attune::ui
