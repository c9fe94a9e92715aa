#pragma once
// A programme as a list of records of text, for whatever treats all kinds of things alike and so needs no code of its
// own for each of them: comparison, merging, search.

#include <string>
#include <string_view>
#include <vector>

#include "model/curriculum.h"

namespace attune::model {

struct FieldText {
  std::string_view field;   // as in the file: "theory_hours"
  std::string text;  // as in a workbook: numbers as in files, "yes" and "no", references by code, lists with "; "
  std::vector<Uuid> refers;  // what a reference, or a list of them, refers to
};

struct Record {
  Kind kind;
  Index index;  // in the table of its kind
  Uuid id;
  // What it is told from others of its kind by: its code, a competency's with its framework, an alignment's two ends.
  // One line a part; empty where it has nothing of the sort. Never shown.
  std::string key;
  std::vector<FieldText> fields;  // all of them, in order
};

// All of the programme's records, in the order of Kind and of their tables.
std::vector<Record> records_of(const Curriculum& curriculum);

}  // namespace attune::model
