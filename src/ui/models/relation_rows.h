#pragma once
// How one competency is related to those of other frameworks, and what it could be related to.

#include <string>
#include <vector>

#include "base/catalogue.h"
#include "ui/models/field_specs.h"

namespace attune::ui {

struct RelationRow {
  app::EntityRef relation;
  std::string sentence;  // "is broader than ACGME-1  …", read from the competency whichever end it is
};
std::vector<RelationRow> relation_rows(const model::Curriculum& curriculum, const app::EntityRef& competency,
                                       const base::Catalogue& words);

// The kinds of relation by code; "is broader than …".
std::vector<Option> relation_kinds(const base::Catalogue& words);

// The competencies of other frameworks that are not retired, by UUID, standards first; each with its framework.
std::vector<Option> relation_targets(const model::Curriculum& curriculum, const app::EntityRef& competency,
                                     const base::Catalogue& words);

}  // namespace attune::ui
