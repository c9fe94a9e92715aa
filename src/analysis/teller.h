#pragma once
// Tells what gaps say, by asking their rules once more about their subjects. Keeps what it told last, so that gaps in
// the order of find_gaps cost one question a subject. A value of one thread.

#include <vector>

#include "analysis/facts.h"
#include "analysis/rule.h"

namespace attune::analysis {

class Teller {
 public:
  // The facts outlive the teller, and are those that the gaps were found in.
  explicit Teller(const Facts& facts) : facts_(&facts) {}

  // Valid until the next question. Titles are in the programme's main language.
  const Telling& tell(const Gap& gap);
  // The gap's sentence; with prefer_second the titles of the subject, of the competency and of a leader are the second
  // ones, where there are any.
  Message message_of(const Gap& gap, bool prefer_second);

  // The facts have changed.
  void forget() { rule_ = nullptr; }

 private:
  const Facts* facts_;
  // What was asked last, and what came of it.
  const Rule* rule_ = nullptr;
  Subject subject_;
  std::vector<Telling> tellings_;
};

}  // namespace attune::analysis
