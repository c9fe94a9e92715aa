#pragma once
// Diagrams as pictures of reports: publish and diagram do not know each other.

#include <stop_token>
#include <string>
#include <vector>

#include "model/curriculum.h"
#include "publish/xhtml_reader.h"

namespace attune::app {

// The diagrams of these kinds, by kind, dated (ISO). Throws what drawing throws (app/jobs/diagram.h).
publish::Pictures report_pictures(const model::Curriculum& curriculum, const std::vector<std::string>& kinds,
                                  const std::string& language, const std::string& date, std::stop_token stop);

}  // namespace attune::app
