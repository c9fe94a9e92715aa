#include "ui/views/history_view.h"

#include <wx/sizer.h>

#include "app/history.h"
#include "model/words.h"
#include "ui/support/accessible_name.h"
#include "ui/support/columns.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

// An import can change a hundred thousand fields; nobody reads them all.
constexpr std::size_t most_details = 1000;

// Undoing an edit does the opposite of what it did.
std::vector<app::EntityChange> changes_of(app::Document& document, const storage::JournalEntry& step) {
  auto changes = app::describe_step(document, step.seq, words(), app::Values::words);
  std::erase_if(changes, [](const app::EntityChange& change) { return change.kind == model::Kind::extra; });
  if (step.action != storage::Action::undo) return changes;
  for (app::EntityChange& change : changes) {
    if (change.type == model::ChangeType::added) change.type = model::ChangeType::removed;
    else if (change.type == model::ChangeType::removed) change.type = model::ChangeType::added;
    for (app::FieldChange& field : change.fields) std::swap(field.before, field.after);
  }
  return changes;
}

base::Message words_for(model::ChangeType type) {
  switch (type) {
    case model::ChangeType::added: return N_("added");
    case model::ChangeType::removed: return N_("deleted");
    case model::ChangeType::changed: break;
  }
  return N_("changed");
}

void add_row(wxDataViewListCtrl& list, const wxString& thing, const wxString& field, const wxString& before,
             const wxString& after) {
  wxVector<wxVariant> row;
  for (const auto& cell : {thing, field, before, after}) row.push_back(cell);
  list.AppendItem(row);
}

}  // namespace

HistoryView::HistoryView(wxWindow* parent, Workspace& workspace) : View(parent, workspace), steps_(new HistoryList) {
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(build_tools(), wxSizerFlags().Expand().Border(wxALL, FromDIP(8)));
  down->Add(build_list(this), wxSizerFlags(3).Expand());
  down->Add(build_details(this), wxSizerFlags(2).Expand());
  SetSizer(down);
}

wxSizer* HistoryView::build_tools() {
  auto* across = new wxBoxSizer(wxHORIZONTAL);
  undo_ = new wxButton(this, wxID_ANY, tr(N_("Undo")));
  redo_ = new wxButton(this, wxID_ANY, tr(N_("Redo")));
  undo_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { workspace().undo(); });
  redo_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { workspace().redo(); });
  across->Add(undo_, wxSizerFlags().Border(wxRIGHT, FromDIP(4)));
  across->Add(redo_);
  return across;
}

wxWindow* HistoryView::build_list(wxWindow* parent) {
  list_ = new wxDataViewCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_SINGLE | wxDV_ROW_LINES);
  list_->SetName(wxS("history"));
  accessible_name(list_, tr(N_("History")));
  list_->AssociateModel(steps_.get());
  list_->AppendTextColumn(tr(N_("When")), HistoryList::time, wxDATAVIEW_CELL_INERT, FromDIP(150));
  list_->AppendTextColumn(tr(N_("Who")), HistoryList::author, wxDATAVIEW_CELL_INERT, FromDIP(140));
  list_->AppendTextColumn(tr(N_("What")), HistoryList::deed, wxDATAVIEW_CELL_INERT, FromDIP(400));
  ellipsize_columns(*list_);
  list_->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { show_details(); });
  return list_;
}

wxWindow* HistoryView::build_details(wxWindow* parent) {
  auto* panel = new wxPanel(parent);
  heading_ = new wxStaticText(panel, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END);
  details_ = new wxDataViewListCtrl(panel, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_SINGLE | wxDV_ROW_LINES);
  details_->SetName(wxS("history details"));
  accessible_name(details_, tr(N_("What the edit changed")));
  details_->AppendTextColumn(tr(N_("Thing")), wxDATAVIEW_CELL_INERT, FromDIP(270));
  details_->AppendTextColumn(tr(N_("Field")), wxDATAVIEW_CELL_INERT, FromDIP(200));
  details_->AppendTextColumn(tr(N_("Before")), wxDATAVIEW_CELL_INERT, FromDIP(250));
  details_->AppendTextColumn(tr(N_("After")), wxDATAVIEW_CELL_INERT, FromDIP(200));
  ellipsize_columns(*details_);
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(heading_, wxSizerFlags().Expand().Border(wxALL, FromDIP(8)));
  down->Add(details_, wxSizerFlags(1).Expand());
  panel->SetSizer(down);
  return panel;
}

void HistoryView::refresh(const model::Changes&) {
  const app::Document* document = workspace().document();
  steps_->show(document);
  undo_->Enable(workspace().writable() && document->next_undo() != nullptr);
  redo_->Enable(workspace().writable() && document->next_redo() != nullptr);
  if (steps_->GetCount() > 0) list_->Select(steps_->GetItem(0));
  show_details();
}

void HistoryView::show_details() {
  details_->DeleteAllItems();
  const wxDataViewItem item = list_->GetSelection();
  app::Document* document = workspace().document();
  if (!item.IsOk() || document == nullptr) {
    heading_->SetLabel(tr(N_("Nothing was edited yet. Every edit will be listed here, and can be undone.")));
    return;
  }
  const storage::JournalEntry& step = steps_->entry(steps_->GetRow(item));
  heading_->SetLabel(tr(title_of(step)));
  std::size_t shown = 0;
  for (const app::EntityChange& change : changes_of(*document, step)) {
    if (shown > most_details) return add_row(*details_, tr(N_("and more")), {}, {}, {});
    const wxString name = change.name.empty() ? tr(base::Message(model::kind_word(change.kind))) : wx(change.name);
    if (change.type != model::ChangeType::changed || change.fields.empty())
      add_row(*details_, name, tr(words_for(change.type)), {}, {}), ++shown;
    for (const app::FieldChange& field : change.fields) {
      add_row(*details_, name, tr(base::Message(model::field_word(field.field))), wx(field.before), wx(field.after));
      ++shown;
    }
  }
}

}  // namespace attune::ui
