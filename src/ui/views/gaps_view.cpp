#include "ui/views/gaps_view.h"

namespace attune::ui {

GapsView::GapsView(wxWindow* parent, Workspace& workspace) : View(parent, workspace) {}

void GapsView::refresh(const model::Changes&) {}

}  // namespace attune::ui
