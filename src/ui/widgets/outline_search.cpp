#include "ui/widgets/outline_search.h"

#include "ui/support/accessible_name.h"
#include "ui/support/search.h"
#include "ui/support/text.h"

namespace attune::ui {

wxSearchCtrl* make_outline_search(wxWindow* parent, OutlineControl& outline) {
  auto* search = new wxSearchCtrl(parent, wxID_ANY, wxString(), wxDefaultPosition, parent->FromDIP(wxSize(170, -1)));
  search->SetName(outline.GetName() + wxS("_search"));
  search->SetDescriptiveText(tr(N_("Find by code or title")));
  accessible_name(search, tr(N_("Find by code or title")));
  search->Bind(wxEVT_TEXT, [search, &outline](wxCommandEvent&) {
    outline.find(utf8(search->GetValue()), OutlineControl::Begin::here);
  });
  search->Bind(wxEVT_SEARCH, [search, &outline](wxCommandEvent&) {
    outline.find(utf8(search->GetValue()), OutlineControl::Begin::after);
  });
  lead_down(*search, outline);
  return search;
}

}  // namespace attune::ui
