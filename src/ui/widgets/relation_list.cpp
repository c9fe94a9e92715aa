#include "ui/widgets/relation_list.h"

#include <wx/sizer.h>
#include <wx/stattext.h>

#include "app/edits/relate.h"
#include "app/edits/remove.h"
#include "ui/dialogs/pick_dialog.h"
#include "ui/support/accessible_name.h"
#include "ui/support/menu.h"
#include "ui/support/text.h"

namespace attune::ui {

RelationList::RelationList(wxWindow* parent, Workspace& workspace)
    : wxPanel(parent), workspace_(workspace), kinds_(relation_kinds(Read::from_here, words())) {
  auto* title = new wxStaticText(this, wxID_ANY, tr(N_("Relations")));
  title->SetFont(title->GetFont().Bold());
  kind_ = new wxChoice(this, wxID_ANY);
  kind_->SetName(wxS("relation_kind"));
  accessible_name(kind_, tr(N_("Kind of relation to add")));
  for (const Option& kind : kinds_) kind_->Append(wx(kind.label));
  kind_->SetSelection(0);
  add_ = new wxButton(this, wxID_ANY, tr(N_("Add...")));
  accessible_name(add_, tr(N_("Add a relation")));
  change_ = new wxButton(this, wxID_ANY, tr(N_("Change...")));
  accessible_name(change_, tr(N_("Change the selected relation")));
  remove_ = new wxButton(this, wxID_ANY, tr(N_("Remove")));
  accessible_name(remove_, tr(N_("Remove the selected relations")));
  list_ = new wxListBox(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(60, 96)), 0, nullptr, wxLB_EXTENDED);
  list_->SetName(wxS("relations"));
  accessible_name(list_, tr(N_("Relations")));
  auto* heading = new wxBoxSizer(wxHORIZONTAL);
  heading->Add(title, wxSizerFlags(1).CentreVertical());
  heading->Add(change_, wxSizerFlags().Border(wxRIGHT, FromDIP(6)));
  heading->Add(remove_, wxSizerFlags());
  auto* adding = new wxBoxSizer(wxHORIZONTAL);
  adding->Add(kind_, wxSizerFlags(1).CentreVertical().Border(wxRIGHT, FromDIP(6)));
  adding->Add(add_, wxSizerFlags());
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(heading, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(6)));
  down->Add(adding, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(6)));
  down->Add(list_, wxSizerFlags(1).Expand());
  SetSizer(down);
  change_->MoveBeforeInTabOrder(kind_);
  remove_->MoveBeforeInTabOrder(kind_);
  add_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { add(); });
  remove_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { remove(); });
  change_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { open_menu(change_->GetRect().GetBottomLeft()); });
  list_->Bind(wxEVT_LISTBOX, [this](wxCommandEvent&) { update(); });
  list_->Bind(wxEVT_LISTBOX_DCLICK, [this](wxCommandEvent&) { open_menu(ScreenToClient(wxGetMousePosition())); });
  list_->Bind(wxEVT_CONTEXT_MENU, [this](const wxContextMenuEvent& event) {
    const wxPoint at = event.GetPosition();
    open_menu(at == wxDefaultPosition ? list_->GetPosition() : ScreenToClient(at));
  });
  list_->Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_DELETE && !event.HasAnyModifiers())
      remove();
    else if (event.GetKeyCode() == WXK_RETURN && !event.HasAnyModifiers())
      open_menu(list_->GetPosition());
    else
      event.Skip();
  });
}

void RelationList::show(const app::EntityRef& competency) {
  competency_ = competency;
  rows_ = relation_rows(*workspace_.snapshot(), competency, words());
  wxArrayString sentences;
  for (const RelationRow& row : rows_) sentences.push_back(wx(row.sentence));
  if (sentences.size() != list_->GetCount())
    list_->Set(sentences);
  else
    for (unsigned row = 0; row < sentences.size(); ++row)
      if (list_->GetString(row) != sentences[row]) list_->SetString(row, sentences[row]);
  update();
}

void RelationList::update() {
  wxArrayInt chosen;
  const bool writable = workspace_.writable();
  for (wxWindow* input : std::initializer_list<wxWindow*>{kind_, add_}) input->Enable(writable);
  remove_->Enable(writable && list_->GetSelections(chosen) > 0);
  change_->Enable(writable && only_one() != nullptr);
}

const RelationRow* RelationList::only_one() const {
  wxArrayInt chosen;
  return list_->GetSelections(chosen) == 1 ? &rows_[static_cast<std::size_t>(chosen[0])] : nullptr;
}

void RelationList::open_menu(wxPoint at) {
  const RelationRow* row = only_one();
  if (row == nullptr) return;
  wxMenu menu;
  const Enabled writable = workspace_.writable() ? Enabled::yes : Enabled::no;
  for (const Option& kind : relation_kinds(row->read, words())) {
    const auto type = model::from_code<model::RelationType>(kind.value).value();
    wxMenuItem* item = menu.AppendRadioItem(wxID_ANY, wx(kind.label));
    item->Check(type == row->relation.relation);
    item->Enable(writable == Enabled::yes);
    menu.Bind(
        wxEVT_MENU, [this, type](wxCommandEvent&) { change_to(type); }, item->GetId());
  }
  menu.AppendSeparator();
  add_item(menu, tr(N_("Go to the other")), [this, other = row->other] { workspace_.show({other.kind, other.id}); });
  add_item(
      menu, tr(N_("Remove")), [this] { remove(); }, writable);
  PopupMenu(&menu, at);
}

void RelationList::change_to(model::RelationType type) {
  const RelationRow* row = only_one();
  if (row == nullptr || row->relation.relation == type || !workspace_.writable()) return;
  model::Relation relation = row->relation;
  relation.relation = type;
  const app::Verdict verdict = app::relate(*workspace_.document(), relation);
  if (!verdict.ok()) workspace_.fail(verdict.error.in(words()));
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
  for (const int row : chosen) relations.push_back(app::ref(rows_[static_cast<std::size_t>(row)].relation));
  if (workspace_.writable()) app::remove(*workspace_.document(), relations);
}

}  // namespace attune::ui
