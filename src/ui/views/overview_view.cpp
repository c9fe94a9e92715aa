#include "ui/views/overview_view.h"

namespace attune::ui {

OverviewView::OverviewView(wxWindow* parent, Workspace& workspace) : View(parent, workspace) {}

void OverviewView::refresh(const model::Changes&) {}

}  // namespace attune::ui
