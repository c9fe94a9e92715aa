#pragma once
// The courses that a picture has a row for, stage by stage, and the second classroom: each by itself while they are
// few, else by their kind.

#include <string>
#include <vector>

#include "diagram/parts/wording.h"
#include "model/curriculum.h"

namespace attune::diagram {

struct CourseRow {
  std::string name;  // for the node: "course-MED101", "courses-clinical-professional"
  std::string title;
  std::vector<model::Index> courses;
  std::vector<model::Index> activities;  // theirs, or the second classroom's
};

struct CourseRows {
  struct Group {
    std::string title;  // of the stage
    std::vector<CourseRow> rows;
  };
  std::vector<Group> groups;  // the last is the second classroom, where there is one
  bool folded = false;
};

CourseRows course_rows(const model::Curriculum& curriculum, const Wording& words, std::size_t most);

}  // namespace attune::diagram
