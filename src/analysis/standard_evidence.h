#pragma once
// Whether and by what a programme meets the elements of a standard (DOMAIN.md, "standard-unmet").

#include <vector>

#include "analysis/coverage.h"
#include "base/message.h"

namespace attune::analysis {

// One element, a leaf of the standard, with what answers to it. Indices are those of the snapshot.
struct ElementEvidence {
  Index element = 0;
  bool met = false;            // one of the related competencies is fulfilled
  std::vector<Index> related;  // own competencies that a relation links to it, in the order of the relations
  // Of the related ones and of what stands below them, each once, in the programme's order.
  std::vector<Index> courses;      // declare one of them, or have an activity that teaches one
  std::vector<Index> activities;   // teach one of them
  std::vector<Index> assessments;  // assess one of them
  // Hours of the activities: an activity's whole hours once; its hours for these competencies; the same times reach.
  double contact_hours = 0, taught_hours = 0, effective_hours = 0;
};

// Of each leaf of the framework, in the order of its tree.
std::vector<ElementEvidence> evidence_of(const Curriculum& curriculum, const Coverage& coverage, Index framework);

// What a leaf of an own framework lacks to be fulfilled, as parts of a sentence ("not taught"); empty where it is
// fulfilled.
std::vector<base::Message> lacking(const Curriculum& curriculum, const Coverage& coverage, Index competency);

// The competency and all that stand below it, in the order of the tree.
std::vector<Index> with_descendants(const Curriculum& curriculum, Index competency);

}  // namespace attune::analysis
