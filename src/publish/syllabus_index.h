#pragma once
// A page that lists the syllabi of a folder.

#include <string>
#include <vector>

#include "base/catalogue.h"
#include "model/curriculum.h"
#include "publish/document.h"

namespace attune::publish {

struct SyllabusFile {
  model::Index course = model::none;
  std::string file;  // its name in the folder
};

// In the order of the files. `language` is of the programme's texts, the catalogue of the program's own words.
Document syllabus_index(const model::Curriculum& curriculum, const std::vector<SyllabusFile>& files,
                        const std::string& language, const base::Catalogue& catalogue);

}  // namespace attune::publish
