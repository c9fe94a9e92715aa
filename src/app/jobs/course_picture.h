#pragma once
// The diagram of a course, as its syllabus has it.

#include <stop_token>
#include <string>

#include "model/curriculum.h"
#include "publish/xhtml_reader.h"

namespace attune::app {

// By the name that syllabus templates call it by, "course"; empty where the course's code means another course, for
// diagrams know courses by their codes. `date` (ISO) stands in the picture; empty: today. Throws what drawing throws
// (app/jobs/diagram.h).
publish::Pictures course_pictures(const model::Curriculum& curriculum, model::Index course,
                                  const std::string& language, const std::string& date, std::stop_token stop);

}  // namespace attune::app
