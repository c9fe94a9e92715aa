#pragma once
// What changed since a day, from the file's history: by whom, from what to what.

#include "publish/report/source.h"

namespace attune::publish::report {

// A field of something that an edit touched, in words.
struct ChangedField {
  std::string name, before, after;
};
struct ChangedThing {
  std::string kind, name;  // "activity", "EMP101-02 A morning in the waiting hall"
  enum class How { added, changed, removed } how = How::changed;
  std::vector<ChangedField> fields;
};
struct Step {
  std::int64_t number = 0;
  std::string time, author;  // "2026-01-31T08:15:30Z"
  std::string label;         // what was done, in words
  bool taken_back = false;   // by a later undo
  std::vector<ChangedThing> things;
};

// The steps are those that the report tells of, oldest first.
Document minutes(const Source& source, const std::string& since, const std::vector<Step>& steps);

const Vocabulary& minutes_tags();
Value::Group minutes_values(const Source& source, const std::string& since, const std::vector<Step>& steps);

}  // namespace attune::publish::report
