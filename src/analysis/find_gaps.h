#pragma once
// How rules are asked: for find_gaps (rule.h), which asks for everything, and for Analysis, which asks again for what
// an edit touched.

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
  void ask_those_of(Scope scope, const Facts& facts, Subject subject, std::vector<Gap>& gaps) const;

  std::array<std::vector<const Rule*>, static_cast<std::size_t>(Scope::whole) + 1> rules_;
};

// The waivers that count on a day.
class Waivers {
 public:
  Waivers(const Curriculum& curriculum, std::string_view today);
  // Gives the gap the first of them that covers it, or none.
  void mark(const Curriculum& curriculum, Gap& gap) const;

 private:
  std::map<std::string_view, std::vector<Index>> by_rule_;
};

}  // namespace attune::analysis
