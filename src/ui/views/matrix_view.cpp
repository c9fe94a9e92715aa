#include "ui/views/matrix_view.h"

namespace attune::ui {

MatrixView::MatrixView(wxWindow* parent, Workspace& workspace) : View(parent, workspace) {}

void MatrixView::refresh(const model::Changes&) {}

}  // namespace attune::ui
