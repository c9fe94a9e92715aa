#pragma once
// The programme's competencies and the standards it answers to, as trees.

#include "ui/view.h"

namespace attune::ui {

class FrameworkView : public View {
 public:
  FrameworkView(wxWindow* parent, Workspace& workspace);
  void refresh(const model::Changes& changes) override;
};

}  // namespace attune::ui
