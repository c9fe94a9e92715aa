#pragma once
// Where the programme stands: coverage, the worst gaps, the latest edits.

#include "ui/view.h"

namespace attune::ui {

class OverviewView : public View {
 public:
  OverviewView(wxWindow* parent, Workspace& workspace);
  void refresh(const model::Changes& changes) override;
};

}  // namespace attune::ui
