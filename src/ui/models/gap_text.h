#pragma once
// Gaps in words: marks and names of severities, and the facts behind a gap as lines that people read.

#include <string>
#include <vector>

#include "analysis/rule.h"
#include "base/catalogue.h"
#include "base/message.h"
#include "ui/models/names.h"

namespace attune::ui {

// A shape for each severity (UTF-8), so that colour is never needed.
std::string_view mark_of(base::Severity severity);
base::Message name_of(base::Severity severity);

// "Waived by Dean until 2027-07-31: a second post is advertised"; without a date: for good.
base::Message waiver_text(const model::Waiver& waiver);

struct Fact {
  std::string name;                 // "Activities"
  std::vector<std::string> values;  // codes with their titles, a number, or words
};

// What the detail says; facts that are empty are left out.
std::vector<Fact> facts_of(const model::Curriculum& curriculum, const analysis::Telling& telling,
                           const base::Catalogue& words);

}  // namespace attune::ui
