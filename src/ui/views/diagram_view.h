#pragma once
// The gap diagram.

#include "ui/view.h"

namespace attune::ui {

class DiagramView : public View {
 public:
  DiagramView(wxWindow* parent, Workspace& workspace);
  void refresh(const model::Changes& changes) override;
};

}  // namespace attune::ui
