#pragma once
// A rule looks at a snapshot and its coverage and says what people should look at. Each rule is one file in rules/,
// which ends in the rule itself; all of them are listed in rules/rules.h. Ids are stable: scripts and waivers name
// them.

#include <string>
#include <string_view>
#include <vector>

#include "analysis/coverage.h"
#include "analysis/facts.h"
#include "analysis/gap.h"
#include "analysis/subject.h"

namespace attune::analysis {

class Found;

// What a check is asked about, one at a time. What it finds is about that subject, and depends on what stands behind
// the subject only: Analysis asks again where that changed (analysis.cpp says what it takes for that).
enum class Scope {
  own_leaf,          // a leaf of the programme's own frameworks
  standard_element,  // a leaf of an active standard
  course,
  activity,
  each,         // any entity of any kind
  all_courses,  // the whole, for what courses say of themselves
  whole,        // the whole: asked after every edit, so it looks only at what is summed up already (Facts)
};

struct Rule {
  std::string_view id;  // "untaught"
  Message title;        // "Not taught"
  Message why;          // why it matters, with its source
  Message mend;         // what would mend it
  Severity severity;
  Scope scope;
  // Puts there what it finds about the subject (rules/found.h), always in the same order.
  void (*check)(const Facts&, Subject, Found&);
};

// All rules, in the order of DOMAIN.md.
const std::vector<const Rule*>& all_rules();
// Nothing for an id that no rule has.
const Rule* find_rule(std::string_view id);

// What the rules find, sorted by severity (errors first), rule id, subject code, about code, place of the subject.
// `only` names rules; empty: all of them. Waivers of the document whose date is not before `today` (ISO) are marked,
// not left out.
std::vector<Gap> find_gaps(const Facts& facts, const std::vector<std::string>& only = {}, std::string_view today = {});
std::vector<Gap> find_gaps(const Curriculum& curriculum, const Coverage& coverage,
                           const std::vector<std::string>& only = {}, std::string_view today = {});

}  // namespace attune::analysis
