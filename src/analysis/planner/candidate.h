#pragma once
// Where patterns could be held in a programme, and what they would teach there.

#include <map>
#include <span>
#include <vector>

#include "analysis/coverage.h"
#include "analysis/planner/pattern.h"

namespace attune::analysis {

// The programme's own leaves that can stand for one competency of the catalogue, and how a pattern's levels read on the
// programme's scale.
class Correspondence {
 public:
  Correspondence(const Curriculum& curriculum, const PatternCatalogue& catalogue);

  // In order. The leaf of the same framework and code, and what a relation (exact, broader, narrower) links to it.
  // Leaves that nothing links to the catalogue's framework stand for every competency of their dimension there.
  std::span<const Index> leaves_for(std::string_view code) const;
  // Lowest stays lowest, highest highest, and those between are spread evenly.
  int rank_of(int pattern_rank) const;

 private:
  std::map<std::string, std::vector<Index>, std::less<>> leaves_;
  int catalogue_levels_, levels_;
};

// Competencies of which a candidate teaches this many, each at most once, at this level at most.
struct Slot {
  std::vector<Index> leaves;
  std::size_t count = 1;  // never more than there are leaves
  int rank = 0;
};

struct Candidate {
  const Pattern* pattern = nullptr;
  Index course = model::none;   // of the first classroom and of assessments
  Index teacher = model::none;  // of a staff training: who takes part
  int term = 0;                 // counted from 1; 0 where the course has none
  double reach = 1;
  bool reaches = true;
  bool passive = false;     // it names methods, all passive
  bool reflection = false;  // one of its methods is
  std::vector<Slot> slots;

  bool is_activity() const {
    return pattern->setting == PatternSetting::first || pattern->setting == PatternSetting::second;
  }
  bool is_second() const { return pattern->setting == PatternSetting::second; }
};

// The mode of the programme's method with this code, else of the catalogue's.
model::Mode mode_of(const Curriculum& curriculum, const PatternCatalogue& catalogue, std::string_view method);

// All places: a course of a kind that the pattern wants and in a third where it belongs, each term of the second
// classroom, each teacher. Those of a pattern that suit it best come first: courses that declare or teach what it
// serves.
std::vector<Candidate> candidates_of(const Curriculum& curriculum, const Coverage& coverage,
                                     const PatternCatalogue& catalogue);

}  // namespace attune::analysis
