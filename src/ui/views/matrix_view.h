#pragma once
// Courses or activities by competencies; a cell is a level.

#include "ui/view.h"

namespace attune::ui {

class MatrixView : public View {
 public:
  MatrixView(wxWindow* parent, Workspace& workspace);
  void refresh(const model::Changes& changes) override;
};

}  // namespace attune::ui
