#include "ui/views/framework_view.h"

namespace attune::ui {

FrameworkView::FrameworkView(wxWindow* parent, Workspace& workspace) : View(parent, workspace) {}

void FrameworkView::refresh(const model::Changes&) {}

}  // namespace attune::ui
