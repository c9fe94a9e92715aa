#pragma once
// A rule looks at a snapshot and its coverage and says what people should look at. Each rule is one file in rules/,
// which ends in the rule itself; all of them are listed in rules/rules.h. Ids are stable: scripts and waivers name
// them.

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "analysis/coverage.h"
#include "analysis/facts.h"
#include "analysis/subject.h"
#include "base/finding.h"
#include "base/message.h"

namespace attune::analysis {

using base::Message;
using base::Severity;

// A fact behind a gap, for the JSON's "detail" and for what the window shows: text, number, or codes of things.
using DetailValue = std::variant<std::string, double, std::vector<std::string>>;

struct Gap {
  std::string_view rule;
  Severity severity = Severity::warning;
  // What the gap is about: one entity, by kind and by its index in the snapshot; kind programme with `none`: the whole.
  model::Kind kind = model::Kind::competency;
  Index subject = model::none;
  // Where a gap of a course or activity is about one competency.
  Index competency = model::none;
  // What it is about where that is no entity: a strategy of the programme ("S5"), a dimension of a stage ("cognitive").
  std::string aspect;
  // Names the subject by {code} and {title}, the competency by {competency} and {competency_title}. A teacher named by
  // {leader} stands in the detail too, by code.
  Message message;
  std::vector<std::pair<std::string_view, DetailValue>> detail;
  // The waiver that covers it: why, by whom, until when; nothing where none does.
  std::optional<model::Waiver> waived;

  friend bool operator==(const Gap&, const Gap&) = default;
};

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
  // Appends what it finds about the subject.
  void (*check)(const Facts&, const Rule&, Subject, std::vector<Gap>&);
};

// All rules, in the order of DOMAIN.md.
const std::vector<const Rule*>& all_rules();
// Nothing for an id that no rule has.
const Rule* find_rule(std::string_view id);

// The code of a gap's subject ("R3", "MED101"); the key of a framework; what is aligned, for an alignment; the strategy
// for the programme; empty for things without a code.
std::string subject_code(const Curriculum& curriculum, const Gap& gap);

// What a gap says about its subject: the competency's code, or the dimension of a stage; empty where it is about the
// subject as a whole. A waiver names it in its column `competency`.
std::string about_code(const Curriculum& curriculum, const Gap& gap);

// The gap's sentence. Rules write titles in the programme's main language; with prefer_second those of the subject, of
// the competency and of a leader are replaced by the second ones, where there are any.
Message message_of(const Curriculum& curriculum, const Gap& gap, bool prefer_second);

// What the rules find, sorted by severity (errors first), rule id, subject code, about code, place of the subject.
// `only` names rules; empty: all of them. Waivers of the document whose date is not before `today` (ISO) are marked,
// not left out.
std::vector<Gap> find_gaps(const Curriculum& curriculum, const Coverage& coverage,
                           const std::vector<std::string>& only = {}, std::string_view today = {});

}  // namespace attune::analysis
