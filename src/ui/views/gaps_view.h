#pragma once
// What the rules found.

#include "ui/view.h"

namespace attune::ui {

class GapsView : public View {
 public:
  GapsView(wxWindow* parent, Workspace& workspace);
  void refresh(const model::Changes& changes) override;
};

}  // namespace attune::ui
