#pragma once
// The policy's numbers, read from the document's Policy rows; a key that is not given has its default (DOMAIN.md).

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/curriculum.h"

namespace attune::analysis {

// The share of a stage's effective hours that a dimension should have, both ends included.
struct Band {
  std::string stage;      // its code
  std::string dimension;  // "emotional", …
  double low = 0, high = 1;

  friend bool operator==(const Band&, const Band&) = default;
};
// Emotional empathy early; cognitive empathy and regulation in the clinical years (DOMAIN.md, dimension-balance).
std::vector<Band> default_bands();

struct Thresholds {
  double reach = 0.8;        // "reach": share of the cohort from which a competency counts as reached, 0..1
  int sustain_terms = 3;     // "sustain_terms"
  double overload = 0.25;    // "overload": share of the programme's taught hours, 0..1
  double divergence = 1.0;   // "divergence": points of 5
  bool agreed_only = false;  // "agreed_only": proposed alignments do not count
  double low_rating = 2.5;   // "low_rating": points of 5; a mean below it is low
  // "balance.STAGE.DIMENSION": "0.2" (at least) or "0.1..0.4". One for each stage and dimension that is looked at.
  std::vector<Band> bands = default_bands();

  friend bool operator==(const Thresholds&, const Thresholds&) = default;
};

// Values that cannot be read keep the default; the importer and the editor refuse them before they get here.
Thresholds thresholds_of(const model::Curriculum& curriculum);

// The thresholds as key and value, for reports and for the JSON of `attune gaps`.
std::vector<std::pair<std::string, std::string>> as_text(const Thresholds& thresholds);

// Whether the rules look at this key.
bool is_known_policy(std::string_view key);

// Whether `value` may stand for `key` in the policy; keys that are not known may hold anything.
bool is_valid_policy(std::string_view key, std::string_view value);

}  // namespace attune::analysis
