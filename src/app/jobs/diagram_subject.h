#pragma once
// What a picture is about, found by the codes that people type.

#include "app/jobs/diagram.h"

namespace attune::app {

// Sets what `options` names, and checks that the kind asks for it. Throws Error(usage).
void find_subjects(const model::Curriculum& curriculum, const diagram::PictureKind& kind, const DiagramOptions& options,
                   diagram::PictureOptions& into);

}  // namespace attune::app
