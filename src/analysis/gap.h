#pragma once
// What a rule finds: where, as little as that takes, because most gaps are counted and never read. What a gap says is
// told by a Teller (teller.h).

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/finding.h"
#include "base/message.h"
#include "model/curriculum.h"

namespace attune::analysis {

using base::Message;
using base::Severity;
using model::Curriculum;
using model::Index;

struct Gap {
  std::string_view rule;
  Severity severity = Severity::warning;
  // What the gap is about: one entity, by kind and by its index in the snapshot; kind programme with `none`: the whole.
  model::Kind kind = model::Kind::competency;
  Index subject = model::none;
  // Where a gap of a course or activity is about one competency.
  Index competency = model::none;
  // Which one of those that the rule finds when it is asked about this subject.
  Index place = 0;
  // The waiver that covers it, by its index in the snapshot; `none` where none does.
  Index waiver = model::none;
  // What it is about where that is no entity: a strategy of the programme ("S5"), a dimension of a stage ("cognitive").
  std::string aspect;

  bool is_waived() const { return waiver != model::none; }
  friend bool operator==(const Gap&, const Gap&) = default;
};

// A fact behind a gap, for the JSON's "detail" and for what the window shows: text, number, or codes of things.
using DetailValue = std::variant<std::string, double, std::vector<std::string>>;

// What a gap says.
struct Telling {
  // Names the subject by {code} and {title}, the competency by {competency} and {competency_title}. A teacher named by
  // {leader} stands in the detail too, by code.
  Message message;
  std::vector<std::pair<std::string_view, DetailValue>> detail = {};

  friend bool operator==(const Telling&, const Telling&) = default;
};

// The code of a gap's subject ("R3", "MED101"); the key of a framework; what is aligned, for an alignment; the strategy
// for the programme; empty for things without a code.
std::string subject_code(const Curriculum& curriculum, const Gap& gap);

// What a gap says about its subject: the competency's code, or the dimension of a stage; empty where it is about the
// subject as a whole. A waiver names it in its column `competency`.
std::string about_code(const Curriculum& curriculum, const Gap& gap);

// Why it is waived, by whom and until when; nullptr where it is not.
const model::Waiver* waiver_of(const Curriculum& curriculum, const Gap& gap);

}  // namespace attune::analysis
