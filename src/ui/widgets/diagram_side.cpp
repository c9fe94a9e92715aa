#include "ui/widgets/diagram_side.h"

#include <wx/sizer.h>
#include <wx/splitter.h>

#include "ui/support/accessible_name.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

constexpr double share_of_lists = 0.42;

}  // namespace

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
  splitter->SplitHorizontally(book_, details_);
  splitter->Bind(wxEVT_SIZE, [splitter, first = true](wxSizeEvent& event) mutable {
    // How high it is is known when it is first seen.
    if (first && event.GetSize().y > splitter->FromDIP(300)) {
      splitter->SetSashPosition(static_cast<int>(event.GetSize().y * share_of_lists));
      first = false;
    }
    event.Skip();
  });
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(splitter, wxSizerFlags(1).Expand());
  SetSizer(down);
}

}  // namespace attune::ui
