#include "ui/widgets/diagram_side.h"

#include <wx/sizer.h>
#include <wx/splitter.h>

#include "ui/support/accessible_name.h"
#include "ui/support/text.h"

namespace attune::ui {

DiagramSide::DiagramSide(wxWindow* parent, Workspace& workspace) : wxPanel(parent) {
  auto* splitter = new wxSplitterWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxSP_LIVE_UPDATE);
  splitter->SetMinimumPaneSize(FromDIP(110));
  splitter->SetSashGravity(0.4);
  book_ = new wxNotebook(splitter, wxID_ANY);
  accessible_name(book_, tr(N_("Lists beside the diagram")));
  list_ = new SceneList(book_);
  things_ = new AlignableList(book_, workspace);
  book_->AddPage(list_, tr(N_("In the diagram")));
  book_->AddPage(things_, tr(N_("To align")));
  details_ = new ShapeDetails(splitter, workspace);
  splitter->SplitHorizontally(book_, details_, FromDIP(230));
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(splitter, wxSizerFlags(1).Expand());
  SetSizer(down);
}

}  // namespace attune::ui
