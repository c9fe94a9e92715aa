#pragma once
// Which thing another stands under: what goes where its owner goes, and is deleted and copied with it.

#include <vector>

#include "app/edits/entity_ref.h"

namespace attune::app {

// An activity's course, an assessment's activity or else its course, a competency's parent or else its framework. Nil
// where there is none.
EntityRef owner_of(const model::Curriculum& curriculum, const EntityRef& what);

// Without what stands under another one of them, however deep.
std::vector<EntityRef> without_owned(const model::Curriculum& curriculum, const std::vector<EntityRef>& things);

}  // namespace attune::app
