#pragma once
// Courses and activities, in and outside the courses.

#include "ui/view.h"

namespace attune::ui {

class CurriculumView : public View {
 public:
  CurriculumView(wxWindow* parent, Workspace& workspace);
  void refresh(const model::Changes& changes) override;
};

}  // namespace attune::ui
