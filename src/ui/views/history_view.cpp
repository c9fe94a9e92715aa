#include "ui/views/history_view.h"

#include <wx/menu.h>
#include <wx/sizer.h>

#include "ui/models/history_details.h"
#include "ui/support/accessible_name.h"
#include "ui/support/columns.h"
#include "ui/support/menu.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

// An import can change a hundred thousand fields; nobody reads them all.
constexpr std::size_t most_details = 1000;

}  // namespace

HistoryView::HistoryView(wxWindow* parent, Workspace& workspace)
    : View(parent, workspace), steps_(new HistoryList), self_(std::make_shared<HistoryView*>(this)) {
  auto* down = new wxBoxSizer(wxVERTICAL);
  const auto tools = wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(8));
  down->Add(build_tools(), tools);
  bar_ = new HistoryBar(this);
  bar_->changed = [this] { list_steps(); };
  down->Add(bar_, wxSizerFlags().Expand().Border(wxALL, FromDIP(8)));
  down->Add(build_list(this), wxSizerFlags(3).Expand());
  down->Add(build_details(this), wxSizerFlags(2).Expand());
  SetSizer(down);
  bind_menus();
}

wxSizer* HistoryView::build_tools() {
  auto* across = new wxBoxSizer(wxHORIZONTAL);
  const auto add = [&](const base::Message& label, const wxString& name, std::function<void()> run) {
    auto* button = new wxButton(this, wxID_ANY, tr(label));
    button->SetName(name);
    button->Bind(wxEVT_BUTTON, [run = std::move(run)](wxCommandEvent&) { run(); });
    across->Add(button, wxSizerFlags().Border(wxRIGHT, FromDIP(4)));
    return button;
  };
  undo_ = add(N_("Undo"), wxS("history_undo"), [this] { this->workspace().undo(); });
  redo_ = add(N_("Redo"), wxS("history_redo"), [this] { this->workspace().redo(); });
  across->AddSpacer(FromDIP(10));
  go_back_ = add(N_("Make the programme as it was after this edit"), wxS("history_go_back"), [this] { go_back(); });
  return across;
}

wxWindow* HistoryView::build_list(wxWindow* parent) {
  list_ = new wxDataViewCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_SINGLE | wxDV_ROW_LINES);
  list_->SetName(wxS("history"));
  accessible_name(list_, tr(N_("History")));
  list_->AssociateModel(steps_.get());
  list_->AppendTextColumn(tr(N_("Step")), HistoryList::step, wxDATAVIEW_CELL_INERT, FromDIP(60), wxALIGN_RIGHT);
  list_->AppendTextColumn(tr(N_("When")), HistoryList::time, wxDATAVIEW_CELL_INERT, FromDIP(150));
  list_->AppendTextColumn(tr(N_("Who")), HistoryList::author, wxDATAVIEW_CELL_INERT, FromDIP(140));
  list_->AppendTextColumn(tr(N_("What")), HistoryList::deed, wxDATAVIEW_CELL_INERT, FromDIP(200));
  ellipsize_columns(*list_);
  list_->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { show_details(); });
  return list_;
}

wxWindow* HistoryView::build_details(wxWindow* parent) {
  auto* panel = new wxPanel(parent);
  auto* across = new wxBoxSizer(wxHORIZONTAL);
  heading_ = new wxStaticText(panel, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END);
  heading_->SetMinSize(FromDIP(wxSize(60, -1)));
  across->Add(heading_, wxSizerFlags(1).CentreVertical());
  before_ = new wxButton(panel, wxID_ANY, tr(N_("Put this thing back as before")));
  before_->SetName(wxS("history_before"));
  before_->SetToolTip(tr(N_("Makes the selected thing as it was before this edit")));
  before_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { put_back(app::Moment::before); });
  after_ = new wxButton(panel, wxID_ANY, tr(N_("Put it back as after")));
  after_->SetName(wxS("history_after"));
  after_->SetToolTip(tr(N_("Makes the selected thing as it was after this edit")));
  after_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { put_back(app::Moment::after); });
  for (wxButton* button : {before_, after_})
    across->Add(button, wxSizerFlags().CentreVertical().Border(wxLEFT, FromDIP(4)));
  details_ = new wxDataViewListCtrl(panel, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_SINGLE | wxDV_ROW_LINES);
  details_->SetName(wxS("history details"));
  accessible_name(details_, tr(N_("What the edit changed")));
  details_->AppendTextColumn(tr(N_("Thing")), wxDATAVIEW_CELL_INERT, FromDIP(270));
  details_->AppendTextColumn(tr(N_("Field")), wxDATAVIEW_CELL_INERT, FromDIP(200));
  details_->AppendTextColumn(tr(N_("Before")), wxDATAVIEW_CELL_INERT, FromDIP(250));
  details_->AppendTextColumn(tr(N_("After")), wxDATAVIEW_CELL_INERT, FromDIP(200));
  ellipsize_columns(*details_);
  details_->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { enable(); });
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(across, wxSizerFlags().Expand().Border(wxALL, FromDIP(8)));
  down->Add(details_, wxSizerFlags(1).Expand());
  panel->SetSizer(down);
  return panel;
}

void HistoryView::bind_menus() {
  const auto if_on = [](const wxButton* button) { return button->IsEnabled() ? Enabled::yes : Enabled::no; };
  list_->Bind(wxEVT_DATAVIEW_ITEM_CONTEXT_MENU, [this, if_on](wxDataViewEvent&) {
    wxMenu menu;
    add_item(
        menu, go_back_->GetLabel(), [this] { go_back(); }, if_on(go_back_));
    list_->PopupMenu(&menu);
  });
  details_->Bind(wxEVT_DATAVIEW_ITEM_CONTEXT_MENU, [this, if_on](wxDataViewEvent&) {
    const app::EntityRef thing = selected_thing();
    if (!thing) return;
    wxMenu menu;
    add_item(
        menu, before_->GetLabel(), [this] { put_back(app::Moment::before); }, if_on(before_));
    add_item(
        menu, after_->GetLabel(), [this] { put_back(app::Moment::after); }, if_on(after_));
    menu.AppendSeparator();
    add_item(menu, tr(N_("History of this")), [this, thing] { show_thing(thing); });
    details_->PopupMenu(&menu);
  });
}

void HistoryView::refresh(const model::Changes& changes) {
  if (changes.everything) index_.reset();
  const app::Document* document = workspace().document();
  const std::filesystem::path file = document == nullptr ? std::filesystem::path() : document->file();
  // What was looked for in another programme means nothing here.
  if (std::exchange(file_, file) != file) bar_->show_all();
  list_steps();
  bar_->offer(steps_->all());
}

void HistoryView::list_steps() {
  const storage::JournalEntry* old = selected_step();
  const bool newest = old == nullptr || steps_->row_of(old->seq) == 0U;
  const std::int64_t seq = old == nullptr ? 0 : old->seq;
  steps_->show(workspace().document(), index_.get(), bar_->filter());
  const unsigned row = newest ? 0 : steps_->row_of(seq).value_or(0);
  if (steps_->GetCount() > 0) {
    list_->Select(steps_->GetItem(row));
    if (row > 0) list_->EnsureVisible(steps_->GetItem(row));
  }
  show_details();
  prepare_index();
}

const storage::JournalEntry* HistoryView::selected_step() const {
  const wxDataViewItem item = list_->GetSelection();
  return item.IsOk() && steps_->GetRow(item) < steps_->GetCount() ? &steps_->entry(steps_->GetRow(item)) : nullptr;
}

std::set<base::Uuid> HistoryView::only_things() const {
  const app::EntityRef& thing = bar_->filter().thing;
  return thing && index_ ? index_->family(thing.id) : std::set<base::Uuid>();
}

app::EntityRef HistoryView::selected_thing() const {
  const int row = details_->GetSelectedRow();
  return row == wxNOT_FOUND ? app::EntityRef{} : things_[static_cast<std::size_t>(row)];
}

void HistoryView::show_details() {
  details_->DeleteAllItems();
  things_.clear();
  const storage::JournalEntry* step = selected_step();
  app::Document* document = workspace().document();
  if (step == nullptr || document == nullptr) {
    heading_->SetLabel(steps_->all().empty()
                           ? tr(N_("Nothing was edited yet. Every edit will be listed here, and can be undone."))
                           : tr(N_("Nothing here matches.")));
    return enable();
  }
  heading_->SetLabel(tr(title_of(*step)));
  for (const HistoryDetail& detail : history_details(*document, *step, words(), only_things(), most_details)) {
    wxVector<wxVariant> row;
    for (const std::string* cell : {&detail.name, &detail.field, &detail.before, &detail.after})
      row.push_back(wx(*cell));
    details_->AppendItem(row);
    things_.push_back(detail.thing);
  }
  if (!things_.empty()) details_->SelectRow(0);
  enable();
}

void HistoryView::enable() {
  const app::Document* document = workspace().document();
  const bool writable = workspace().writable();
  undo_->Enable(writable && document->next_undo() != nullptr);
  redo_->Enable(writable && document->next_redo() != nullptr);
  const storage::JournalEntry* step = selected_step();
  go_back_->Enable(writable && step != nullptr && step->seq < document->history().back().seq);
  before_->Enable(writable && step != nullptr && selected_thing());
  after_->Enable(writable && step != nullptr && selected_thing());
}

}  // namespace attune::ui
