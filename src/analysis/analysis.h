#pragma once
// Coverage and gaps of a document as it is edited: worked out once, then brought up to date with what each edit
// changed. After follow() both are equal to what cover() and find_gaps() give for the snapshot, to the last bit; where
// an edit reaches too far to be followed, they are worked out anew. Values of one thread.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analysis/coverage.h"
#include "analysis/find_gaps.h"
#include "analysis/teller.h"
#include "analysis/touched.h"
#include "model/changes.h"

namespace attune::analysis {

class Analysis {
 public:
  // `today`: see find_gaps.
  Analysis(model::Snapshot of, std::string today);
  ~Analysis();
  Analysis(const Analysis&) = delete;
  Analysis& operator=(const Analysis&) = delete;

  const model::Snapshot& snapshot() const { return of_; }
  const Coverage& coverage() const { return coverage_; }
  const std::vector<Gap>& gaps() const { return gaps_; }
  // What they say.
  Teller& teller() const { return *teller_; }

  const std::string& today() const { return today_; }
  // How often everything was worked out anew, the first time included.
  std::size_t starts() const { return starts_; }

  // Goes on to a later snapshot of the same document. `changes` names at least every entity in which it differs from
  // the one before; the changes of several edits may be put together. Whatever referred to a removed entity is among
  // them, as it is with the changes that a Document sends.
  void follow(model::Snapshot next, const model::Changes& changes);

 private:
  void start();
  void follow_gaps(const Step& step, std::vector<Subject> subjects, const std::vector<Index>& renamed);
  void finish(Gap& gap, const Waivers& waivers);

  model::Snapshot of_;
  std::string today_;
  Coverage coverage_;
  std::unique_ptr<Facts> facts_;          // of *of_ and coverage_
  mutable std::optional<Teller> teller_;  // of *facts_
  std::vector<Gap> gaps_;
  std::size_t starts_ = 0;
  bool misses_something_ = false;  // some reference leads nowhere: then nothing is followed
};

}  // namespace attune::analysis
