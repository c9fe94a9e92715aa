#pragma once
// How one competency is related to those of other frameworks, and what it could be related to.

#include <string>
#include <vector>

#include "base/catalogue.h"
#include "ui/models/field_specs.h"

namespace attune::ui {

enum class Read { from_here, from_the_other };

struct RelationRow {
  model::Relation relation;
  Read read = Read::from_here;
  app::EntityRef other;
  std::string sentence;  // "is broader than ACGME-1  …", read from the competency whichever end it is
};
std::vector<RelationRow> relation_rows(const model::Curriculum& curriculum, const app::EntityRef& competency,
                                       const base::Catalogue& words);

// The kinds of relation by code, as they read from one end; "is broader than …".
std::vector<Option> relation_kinds(Read read, const base::Catalogue& words);

// The competencies of other frameworks that are not retired, by UUID, standards first; each with its framework.
std::vector<Option> relation_targets(const model::Curriculum& curriculum, const app::EntityRef& competency,
                                     const base::Catalogue& words);

}  // namespace attune::ui
