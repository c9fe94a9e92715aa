#include "ui/views/history_view.h"

namespace attune::ui {

HistoryView::HistoryView(wxWindow* parent, Workspace& workspace) : View(parent, workspace) {}

void HistoryView::refresh(const model::Changes&) {}

}  // namespace attune::ui
