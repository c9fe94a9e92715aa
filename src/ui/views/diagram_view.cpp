#include "ui/views/diagram_view.h"

namespace attune::ui {

DiagramView::DiagramView(wxWindow* parent, Workspace& workspace) : View(parent, workspace) {}

void DiagramView::refresh(const model::Changes&) {}

}  // namespace attune::ui
