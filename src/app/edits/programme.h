#pragma once
// The programme's own facts: what it is called, in which languages, how long it runs, and on which scale.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "app/document.h"

namespace attune::app {

// What takes a level's place on another scale, by the codes of both.
using LevelMap = std::map<std::string, std::string>;

// The levels that alignments and targets name: those of the scale from its lowest on, then those it does not have.
std::vector<std::string> levels_in_use(const model::Curriculum& curriculum);

// What a programme may choose from: the scales that it defines, then the built-in ones.
std::vector<model::Scale> scales_to_choose(const model::Curriculum& curriculum);

// For the levels in use: the level that is called the same on the other scale, else the one that stands as far up. No
// word about levels that the scale of now does not have either.
LevelMap propose_levels(const model::Curriculum& curriculum, const model::Scale& to);

struct Complaint {
  std::string_view field;
  base::Message message;
};

// What speaks against the programme being so; empty: nothing. A level that `levels` does not name keeps its code.
std::vector<Complaint> judge_programme(const model::Curriculum& curriculum, const model::Programme& programme,
                                       const LevelMap& levels = {});

// Changes the programme in one edit, and with its scale the levels of alignments and targets: those fields in which
// `programme` differs from what the person saw (without `seen`, from the document's); what another program changed in
// other fields stays. Returns whether anything changed. Throws Error(input) with the first complaint.
bool change_programme(Document& document, const model::Programme& programme, const LevelMap& levels = {},
                      const model::Programme* seen = nullptr);

}  // namespace attune::app
