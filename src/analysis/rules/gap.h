#pragma once
// What most rules need to say what they found.

#include <span>

#include "analysis/rule.h"
#include "analysis/words.h"

namespace attune::analysis {

// A gap of a thing, with {code} and {title} in its message.
Gap gap_of(const Curriculum& curriculum, const Rule& rule, model::Kind kind, Index subject, Message message);
// Also about one of the subject's competencies: {competency} and {competency_title}.
Gap gap_of(const Curriculum& curriculum, const Rule& rule, model::Kind kind, Index subject, Index competency,
           Message message);

// A gap of the programme as a whole, or of an aspect of it that is no entity (a strategy), which is its {code}.
Gap gap_of_programme(const Rule& rule, Message message, std::string aspect = {});

// Calls visit(competency) for the leaves of the programme's own frameworks that are not retired, in their order.
template <class Visitor>
void for_each_own_leaf(const Curriculum& curriculum, Visitor&& visit) {
  for (Index framework = 0; framework < curriculum.frameworks().size(); ++framework)
    if (curriculum.is_own(framework))
      for (const Index competency : curriculum.tree_of(framework))
        if (curriculum.is_leaf(competency)) visit(competency);
}

// Whether the competency stands in one of the programme's own frameworks that are not retired.
bool is_own(const Curriculum& curriculum, Index competency);

// The code of a level by its rank; empty where the scale has no such level.
std::string level_code(const Curriculum& curriculum, int rank);

// "Y2.1": a term by its number, counted from 1 over the whole programme.
std::string term_name(const Curriculum& curriculum, int term);
std::vector<std::string> term_names(const Curriculum& curriculum, std::span<const int> terms);

}  // namespace attune::analysis
