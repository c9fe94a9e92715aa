#pragma once
// Every edit, who made it, and what it changed.

#include "ui/view.h"

namespace attune::ui {

class HistoryView : public View {
 public:
  HistoryView(wxWindow* parent, Workspace& workspace);
  void refresh(const model::Changes& changes) override;
};

}  // namespace attune::ui
