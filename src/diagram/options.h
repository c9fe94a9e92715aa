#pragma once
// What a picture is to show, whatever its kind.

#include <string>

#include "analysis/coverage.h"
#include "base/catalogue.h"
#include "model/curriculum.h"

namespace attune::diagram {

enum class Lines { on_demand, drawn };

struct PictureOptions {
  base::Catalogue words;  // its language also decides which titles are shown
  analysis::Definition covered_by = analysis::Definition::fulfilled;
  std::string date;            // as it shall be read; empty: the picture has none
  std::size_t most_rows = 90;  // beyond it things are folded together, and the picture says so

  // What the picture is about, for the kinds that are about one thing. Of `competency` the kinds that show all of
  // them show the branch.
  model::Index course = model::none;
  model::Index competency = model::none;
  model::Index standard = model::none;       // a framework
  Lines lines = Lines::on_demand;            // lines that a kind leaves out where they would cover the rest
  const model::Curriculum* other = nullptr;  // the later version that the first is compared with
};

}  // namespace attune::diagram
