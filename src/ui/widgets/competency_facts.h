#pragma once
// What is known of a competency beside what it says: where it stands in the coverage, and what it relates to.

#include <string>

#include "ui/models/names.h"
#include "ui/workspace.h"

namespace attune::ui {

// Paragraphs in the interface's language; empty for what is no competency.
std::string facts_about(const Workspace& workspace, const app::EntityRef& what);

}  // namespace attune::ui
