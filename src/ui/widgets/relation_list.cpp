#include "ui/widgets/relation_list.h"

#include <wx/sizer.h>
#include <wx/stattext.h>

#include "app/edits/relate.h"
#include "app/edits/remove.h"
#include "ui/dialogs/pick_dialog.h"
#include "ui/support/accessible_name.h"
#include "ui/support/text.h"

namespace attune::ui {

RelationList::RelationList(wxWindow* parent, Workspace& workspace)
    : wxPanel(parent), workspace_(workspace), kinds_(relation_kinds(words())) {
  auto* title = new wxStaticText(this, wxID_ANY, tr(N_("Relations")));
  title->SetFont(title->GetFont().Bold());
  kind_ = new wxChoice(this, wxID_ANY);
  kind_->SetName(wxS("relation_kind"));
  accessible_name(kind_, tr(N_("Kind of relation to add")));
  for (const Option& kind : kinds_) kind_->Append(wx(kind.label));
  kind_->SetSelection(0);
  add_ = new wxButton(this, wxID_ANY, tr(N_("Add...")));
  accessible_name(add_, tr(N_("Add a relation")));
  remove_ = new wxButton(this, wxID_ANY, tr(N_("Remove")));
  accessible_name(remove_, tr(N_("Remove the selected relations")));
  list_ = new wxListBox(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(60, 96)), 0, nullptr, wxLB_EXTENDED);
  list_->SetName(wxS("relations"));
  accessible_name(list_, tr(N_("Relations")));
  auto* heading = new wxBoxSizer(wxHORIZONTAL);
  heading->Add(title, wxSizerFlags(1).CentreVertical());
  heading->Add(remove_, wxSizerFlags());
  auto* adding = new wxBoxSizer(wxHORIZONTAL);
  adding->Add(kind_, wxSizerFlags(1).CentreVertical().Border(wxRIGHT, FromDIP(6)));
  adding->Add(add_, wxSizerFlags());
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(heading, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(6)));
  down->Add(adding, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(6)));
  down->Add(list_, wxSizerFlags(1).Expand());
  SetSizer(down);
  remove_->MoveBeforeInTabOrder(kind_);
  add_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { add(); });
  remove_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { remove(); });
  list_->Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_DELETE && !event.HasAnyModifiers())
      remove();
    else
      event.Skip();
  });
}

void RelationList::show(const app::EntityRef& competency) {
  competency_ = competency;
  rows_ = relation_rows(*workspace_.snapshot(), competency, words());
  wxArrayString sentences;
  for (const RelationRow& row : rows_) sentences.push_back(wx(row.sentence));
  if (sentences != list_->GetStrings()) list_->Set(sentences);
  for (wxWindow* input : std::initializer_list<wxWindow*>{kind_, add_, remove_}) input->Enable(workspace_.writable());
}

void RelationList::add() {
  const auto targets = relation_targets(*workspace_.snapshot(), competency_, words());
  const auto chosen = pick(this, tr(N_("Add a relation")), targets, {}, Pick::one);
  if (chosen && !chosen->empty()) relate_to({base::Uuid::parse(chosen->front()).value()});
}

void RelationList::relate_to(const model::Id<model::Competency>& other) {
  if (!workspace_.writable()) return;
  model::Relation relation;
  relation.from = {competency_.id};
  relation.to = other;
  relation.relation =
      model::from_code<model::RelationType>(kinds_[static_cast<std::size_t>(kind_->GetSelection())].value).value();
  const app::Verdict verdict = app::relate(*workspace_.document(), relation);
  if (!verdict.ok()) workspace_.fail(verdict.error.in(words()));
}

void RelationList::remove() {
  wxArrayInt chosen;
  list_->GetSelections(chosen);
  std::vector<app::EntityRef> relations;
  for (const int row : chosen) relations.push_back(rows_[static_cast<std::size_t>(row)].relation);
  if (workspace_.writable()) app::remove(*workspace_.document(), relations);
}

}  // namespace attune::ui
