#pragma once
// What feeds competencies: courses stage by stage, and the second classroom.

#include <span>
#include <string>
#include <vector>

#include "diagram/graph.h"
#include "diagram/parts/wording.h"

namespace attune::diagram {

// A course, or an activity of the second classroom (or one whose course is not known).
struct Feeder {
  Subject subject;
  std::string name;  // code and title
  int level = -1;    // rank of the highest level
  double share = 0;  // of the cohort that it reaches, at most
  double hours = 0;  // contact hours
};

// "HUM103 Introduction to Medicine (I, 35 %)": its level, and whom it reaches where that is few.
std::string feeder_text(const Wording& words, const Feeder& feeder, const analysis::Thresholds& thresholds);

// The feeders of one column, the most telling first: those that reach, then by level, hours and code.
struct Feeders {
  std::vector<Feeder> list;
  int level = -1;
  bool reaches = false;  // one of them reaches the share that the policy asks for
};

// The columns that feeders stand in: the stages, then activities in no stage where there are some, then the second
// classroom.
class FeederColumns {
 public:
  FeederColumns(const model::Curriculum& curriculum, const analysis::Coverage& coverage, const Wording& words);

  const std::vector<std::string>& titles() const { return titles_; }
  bool is_second(std::size_t column) const { return column + 1 == titles_.size(); }
  // What feeds these competencies, column by column.
  std::vector<Feeders> of(std::span<const model::Index> competencies) const;

 private:
  std::size_t column_of(model::Index activity) const;

  const model::Curriculum& curriculum_;
  const analysis::Coverage& coverage_;
  const Wording& words_;
  std::vector<std::string> titles_;
};

}  // namespace attune::diagram
