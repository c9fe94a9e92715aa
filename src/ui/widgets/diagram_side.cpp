#include "ui/widgets/diagram_side.h"

#include <wx/sizer.h>

#include "ui/support/accessible_name.h"
#include "ui/support/splitter.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

constexpr double share_of_lists = 0.4;
constexpr int least_height = 110;

}  // namespace

DiagramSide::DiagramSide(wxWindow* parent, Workspace& workspace) : wxPanel(parent) {
  auto* splitter = new wxSplitterWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxSP_LIVE_UPDATE);
  book_ = new wxNotebook(splitter, wxID_ANY);
  accessible_name(book_, tr(N_("Lists beside the diagram")));
  list_ = new SceneList(book_);
  things_ = new AlignableList(book_, workspace);
  book_->AddPage(list_, tr(N_("In the diagram")));
  book_->AddPage(things_, tr(N_("To align")));
  details_ = new ShapeDetails(splitter, workspace);
  stack_by_share(*splitter, book_, details_, share_of_lists, least_height);
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(splitter, wxSizerFlags(1).Expand());
  SetSizer(down);
}

}  // namespace attune::ui
