#pragma once
// What fields may hold: fixed words, the levels of the scale, or things of the programme by code.

#include "ui/models/field_specs.h"

namespace attune::ui::options {

using List = std::vector<Option>;

List levels(const model::Curriculum& curriculum, const base::Catalogue& words);
List course_kinds(const model::Curriculum& curriculum, const base::Catalogue& words);
List dimensions(const model::Curriculum& curriculum, const base::Catalogue& words);
List activity_kinds(const model::Curriculum& curriculum, const base::Catalogue& words);
List departments(const model::Curriculum& curriculum, const base::Catalogue& words);
List departments_2(const model::Curriculum& curriculum, const base::Catalogue& words);
List required(const model::Curriculum& curriculum, const base::Catalogue& words);
List compulsory(const model::Curriculum& curriculum, const base::Catalogue& words);
List purposes(const model::Curriculum& curriculum, const base::Catalogue& words);
List framework_statuses(const model::Curriculum& curriculum, const base::Catalogue& words);
List framework_roles(const model::Curriculum& curriculum, const base::Catalogue& words);
List alignment_statuses(const model::Curriculum& curriculum, const base::Catalogue& words);
List strategies(const model::Curriculum& curriculum, const base::Catalogue& words);

// Everything of a kind, code and title.
template <class T>
List things(const model::Curriculum& curriculum, const base::Catalogue& words);

}  // namespace attune::ui::options
