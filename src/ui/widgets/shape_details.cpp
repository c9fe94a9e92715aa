#include "ui/widgets/shape_details.h"

#include <algorithm>

#include <wx/sizer.h>

#include "ui/models/names.h"
#include "ui/models/shape_text.h"
#include "ui/support/accessible_name.h"
#include "ui/support/text.h"

namespace attune::ui {

ShapeDetails::ShapeDetails(wxWindow* parent, Workspace& workspace) : wxPanel(parent), workspace_(workspace) {
  facts_ = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, FromDIP(wxSize(-1, 104)),
                          wxTE_MULTILINE | wxTE_READONLY);
  facts_->SetName(wxS("diagram_facts"));
  accessible_name(facts_, tr(N_("What the diagram says of it")));
  which_ = new wxChoice(this, wxID_ANY);
  which_->SetName(wxS("diagram_which"));
  accessible_name(which_, tr(N_("Which of the things that the box stands for")));
  pane_ = new DetailsPane(this, workspace);
  pane_->SetName(wxS("diagram_details"));
  pane_->invite(
      tr(N_("Turn the wheel to zoom and drag to move. Choose a box to learn more of it and to change what it stands "
            "for; double-click to go there.")));
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(facts_, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(8)));
  down->Add(which_, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(8)));
  down->Add(pane_, wxSizerFlags(1).Expand());
  SetSizer(down);
  which_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
    if (const int at = which_->GetSelection(); at >= 0) pane_->show(things_[static_cast<std::size_t>(at)]);
  });
  show(app::EntityRef{});
}

void ShapeDetails::show(const diagram::Scene& scene, std::size_t shape) {
  if (shape >= scene.shapes.size()) return show(app::EntityRef{});
  const wxString facts = wx(facts_of(scene, shape, words()));
  if (facts_->GetValue() != facts) facts_->ChangeValue(facts);
  facts_->Show(!facts.empty());
  list(scene.shapes[shape].subjects);
  Layout();
}

void ShapeDetails::show(const app::EntityRef& what) {
  facts_->Hide();
  which_->Hide();
  things_.clear();
  pane_->show(what);
  Layout();
}

void ShapeDetails::list(const std::vector<diagram::Subject>& subjects) {
  const app::EntityRef before = shown();
  const auto& curriculum = *workspace_.snapshot();
  things_.clear();
  wxArrayString names;
  for (const diagram::Subject& subject : subjects) {
    const app::EntityRef what{subject.kind, subject.id};
    const std::string name = name_of(curriculum, what, texts_for(curriculum, words().language()));
    if (name.empty()) continue;  // it was deleted, and the picture does not know yet
    things_.push_back(what);
    names.push_back(wx(name));
  }
  which_->Set(names);
  which_->Show(things_.size() > 1);
  const auto same = std::ranges::find(things_, before);
  const std::size_t at = same == things_.end() ? 0 : static_cast<std::size_t>(same - things_.begin());
  if (!things_.empty()) which_->SetSelection(static_cast<int>(at));
  pane_->show(things_.empty() ? app::EntityRef{} : things_[at]);
}

}  // namespace attune::ui
