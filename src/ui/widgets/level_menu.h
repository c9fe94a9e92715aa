#pragma once
// A small menu: at which level something shall be aligned to a competency.

#include <optional>
#include <string>
#include <vector>

#include <wx/window.h>

#include "app/edits/level.h"
#include "ui/workspace.h"

namespace attune::ui {

struct LevelChoice {
  app::Cell cell;
  std::string level;
};

// Asks at this point of the window. Where there are several things, each has its own levels. The level of now is
// marked. Nothing when it was cancelled.
std::optional<LevelChoice> ask_level(wxWindow* parent, wxPoint at, const Workspace& workspace,
                                     const std::vector<app::EntityRef>& things,
                                     const model::Id<model::Competency>& competency);

}  // namespace attune::ui
