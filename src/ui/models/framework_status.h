#pragma once
// What adopting or retiring a framework does to what the programme is measured by.

#include "app/edits/entity_ref.h"
#include "base/message.h"

namespace attune::ui {

// One or two sentences for the question before it is done.
base::Message status_consequence(const model::Curriculum& curriculum, const app::EntityRef& framework,
                                 model::FrameworkStatus status);

}  // namespace attune::ui
