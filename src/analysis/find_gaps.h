#pragma once
// How rules are asked and what they find is put in order: for find_gaps (rule.h), which asks for everything, and for
// Analysis, which asks again for what an edit touched.

#include <array>
#include <map>
#include <string_view>
#include <vector>

#include "analysis/rule.h"

namespace attune::analysis {

// Rules by what they are asked about.
class Questions {
 public:
  // `only` names rules; empty: all of them.
  explicit Questions(const std::vector<std::string>& only = {});

  // Asks all rules about everything.
  void ask_all(const Facts& facts, std::vector<Gap>& gaps) const;
  // Asks those that concern the subject; not those of the whole.
  void ask(const Facts& facts, Subject subject, std::vector<Gap>& gaps) const;
  void ask_whole(Scope scope, const Facts& facts, std::vector<Gap>& gaps) const;

 private:
  const std::vector<const Rule*>& of(Scope scope) const { return rules_[static_cast<std::size_t>(scope)]; }

  std::array<std::vector<const Rule*>, static_cast<std::size_t>(Scope::whole) + 1> rules_;
};

// What find_gaps orders by: views of the gap and of what the snapshot holds. Gaps with equal keys are of one rule and
// one subject, and stay as the rule found them.
struct GapKey {
  Severity severity;
  std::string_view rule, subject, about;
  model::Kind kind;
  Index index;

  friend bool operator<(const GapKey& a, const GapKey& b);
};
GapKey key_of(const Curriculum& curriculum, const Gap& gap);
void sort_gaps(const Curriculum& curriculum, std::vector<Gap>& gaps);

// The waivers that count on a day.
class Waivers {
 public:
  Waivers(const Curriculum& curriculum, std::string_view today);
  // Gives the gap the first of them that covers it, or none.
  void mark(const Curriculum& curriculum, Gap& gap) const;

 private:
  std::map<std::string_view, std::vector<const model::Waiver*>> by_rule_;
};

}  // namespace attune::analysis
