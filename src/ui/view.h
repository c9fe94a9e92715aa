#pragma once
// One page of the window. Views are made when they are first shown, and refreshed when they are shown and when the
// programme changes while they are, from the event loop and never within an edit.

#include <wx/panel.h>

#include "model/changes.h"
#include "ui/place.h"
#include "ui/workspace.h"

namespace attune::ui {

class View : public wxPanel {
 public:
  View(wxWindow* parent, Workspace& workspace) : wxPanel(parent), workspace_(workspace) {}

  // Shows the workspace as it is now. `changes` is all that happened since the last refresh; the first one has
  // changes.everything.
  virtual void refresh(const model::Changes& changes) = 0;
  // Selects the place and scrolls to it; false when this view cannot show it. Called after a refresh.
  virtual bool reveal(const Place&) { return false; }
  // What is shown and selected, for coming back to it: reveal(here()) shows it again.
  virtual Place here() const = 0;
  // What keys go to when the view was asked for by one.
  virtual wxWindow* main_control() { return this; }
  // The field that things are searched with; nullptr: there is none.
  virtual wxWindow* search() { return nullptr; }

 protected:
  Workspace& workspace() const { return workspace_; }

 private:
  Workspace& workspace_;
};

}  // namespace attune::ui
