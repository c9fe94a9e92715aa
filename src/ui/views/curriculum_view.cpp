#include "ui/views/curriculum_view.h"

namespace attune::ui {

CurriculumView::CurriculumView(wxWindow* parent, Workspace& workspace) : View(parent, workspace) {}

void CurriculumView::refresh(const model::Changes&) {}

}  // namespace attune::ui
