#pragma once
#include <string>

#include "model/curriculum.h"

namespace attune::app {

// SHA-256 of what a programme says: of the sheets of its workbook as CSV. Two files that say the same have the same
// digest, whatever their identities and histories are.
std::string content_digest(const model::Curriculum& curriculum);

}  // namespace attune::app
