#include "ui/dialogs/compare_window.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/splitter.h>

#include "analysis/words.h"
#include "base/number.h"
#include "model/words.h"
#include "ui/models/standing.h"
#include "ui/support/accessible_name.h"
#include "ui/support/clipboard.h"
#include "ui/support/columns.h"
#include "ui/support/layout.h"
#include "ui/support/post.h"
#include "ui/support/search.h"
#include "ui/support/splitter.h"
#include "ui/support/text.h"
#include "ui/support/wrapped.h"

namespace attune::ui {
namespace {

using model::ChangeType;

constexpr ChangeType change_types[] = {ChangeType::added, ChangeType::removed, ChangeType::changed};
constexpr std::size_t most_gaps_listed = 1000;
const std::string layout_part = "compare";
constexpr int window_width = 1040, window_height = 640;

void add_cells(wxDataViewListCtrl& list, std::initializer_list<wxString> texts) {
  wxVector<wxVariant> row;
  for (const wxString& text : texts) row.push_back(text);
  list.AppendItem(row);
}

}  // namespace

ReadComparison read_comparison(app::SideBySide versions, const base::Catalogue& words) {
  ReadComparison read;
  read.rows = ComparisonRows(versions, words);
  read.fates = gap_fates(versions, versions.after->prefers_second(words.language()));
  read.versions = std::move(versions);
  return read;
}

void DifferenceList::show(std::vector<ComparisonRows::Row> rows) {
  rows_ = std::move(rows);
  Reset(static_cast<unsigned>(rows_.size()));
}

void DifferenceList::GetValueByRow(wxVariant& value, unsigned at, unsigned column) const {
  value = wxString();
  if (at >= rows_.size()) return;
  const ComparisonRows::Row& row = rows_[at];
  if (row.is_heading()) {
    if (column == 0) value = tr(base::Message(model::kind_word(row.kind)));
    if (column == 1) value = wx(base::to_text(row.count));
    return;
  }
  if (column == 0 && row.is_first) value = tr(change_name(row.change));
  if (column == 1 && row.is_first) value = wx(row.name);
  if (column == 2) value = wx(row.field);
  if (column == 3) value = wx(row.before);
  if (column == 4) value = wx(row.after);
}

bool DifferenceList::GetAttrByRow(unsigned row, unsigned, wxDataViewItemAttr& attribute) const {
  if (row >= rows_.size() || !rows_[row].is_heading()) return false;
  attribute.SetBold(true);
  return true;
}

CompareWindow::CompareWindow(wxWindow* parent, Workspace& workspace, const std::filesystem::path& file,
                             ReadComparison read, std::function<void()> draw, std::function<void()> again)
    : wxDialog(parent, wxID_ANY, tr(base::Message(N_("Compared with {file}"), {{"file", file.filename().string()}})),
               wxDefaultPosition, wxDefaultSize, wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      workspace_(workspace),
      read_(std::move(read)),
      list_(new DifferenceList),
      self_(std::make_shared<CompareWindow*>(this)) {
  SetName(wxS("compare_window"));
  auto* sentence = new wxStaticText(this, wxID_ANY, wxString());
  sentence->SetName(wxS("compare_summary"));
  sentence->SetLabelText(wrapped(*sentence, summary(file), FromDIP(window_width - 40)));
  auto* splitter = new wxSplitterWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxSP_LIVE_UPDATE);
  stack_by_share(*splitter, build_list(splitter), build_outcome(splitter), 0.62, 130);
  const int margin = FromDIP(12);
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(sentence, wxSizerFlags().Expand().Border(wxALL, margin));
  down->Add(build_bar(std::move(draw), std::move(again)),
            wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, margin));
  down->Add(splitter, wxSizerFlags(1).Expand());
  SetSizer(down);
  SetSize(FromDIP(wxSize(window_width, window_height)));
  CentreOnParent();
  lead_down(*search_, *control_);
  restore_layout(*this, layout_part);
  load();
  Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_ESCAPE)
      Destroy();
    else
      event.Skip();
  });
  Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent&) { Destroy(); });
  changed_ = workspace.changed.connect([this](const model::Changes& changes) { changed(changes); });
}

CompareWindow::~CompareWindow() { save_layout(*this, layout_part); }

wxString CompareWindow::summary(const std::filesystem::path& file) const {
  const ComparisonRows& rows = read_.rows;
  if (rows.kinds().empty()) return tr(N_("The two programmes are the same."));
  return tr(base::Message(N_("Since {file}: {added} added, {removed} removed, {changed} changed; {closed} gaps closed "
                             "and {opened} opened."),
                          {{"file", file.filename().string()},
                           {"added", base::to_text(rows.count(ChangeType::added))},
                           {"removed", base::to_text(rows.count(ChangeType::removed))},
                           {"changed", base::to_text(rows.count(ChangeType::changed))},
                           {"closed", base::to_text(read_.versions.gaps.closed.size())},
                           {"opened", base::to_text(read_.versions.gaps.opened.size())}}));
}

wxSizer* CompareWindow::build_bar(std::function<void()> draw, std::function<void()> again) {
  kind_ = new wxChoice(this, wxID_ANY);
  kind_->SetName(wxS("compare_kind"));
  accessible_name(kind_, tr(N_("Kind")));
  kind_->Append(tr(N_("Everything")));
  for (const model::Kind kind : read_.rows.kinds()) kind_->Append(tr(base::Message(model::kind_word(kind))));
  change_ = new wxChoice(this, wxID_ANY);
  change_->SetName(wxS("compare_change"));
  accessible_name(change_, tr(N_("Change")));
  change_->Append(tr(N_("All changes")));
  for (const ChangeType type : change_types) change_->Append(tr(change_name(type)));
  for (wxChoice* choice : {kind_, change_}) {
    choice->SetSelection(0);
    choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { load(); });
  }
  search_ = new wxSearchCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, FromDIP(wxSize(200, -1)));
  search_->SetName(wxS("compare_search"));
  search_->SetDescriptiveText(tr(N_("Find in changes")));
  accessible_name(search_, tr(N_("Find in changes")));
  search_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { load(); });
  again_ = new wxButton(this, wxID_ANY, tr(N_("Compare &again")));
  again_->SetName(wxS("compare_again"));
  again_->SetToolTip(tr(N_("The programme has changed since it was compared.")));
  again_->Hide();
  auto* copy = new wxButton(this, wxID_ANY, tr(N_("&Copy the list")));
  copy->SetName(wxS("compare_copy"));
  auto* picture = new wxButton(this, wxID_ANY, tr(N_("Show as &diagram")));
  picture->SetName(wxS("compare_draw"));
  again_->Bind(wxEVT_BUTTON, [run = std::move(again)](wxCommandEvent&) { post(run); });
  copy->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { this->copy(); });
  picture->Bind(wxEVT_BUTTON, [run = std::move(draw)](wxCommandEvent&) { post(run); });
  auto* across = new wxBoxSizer(wxHORIZONTAL);
  const auto beside = wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(8));
  for (wxWindow* window : {static_cast<wxWindow*>(kind_), static_cast<wxWindow*>(change_)}) across->Add(window, beside);
  across->Add(search_, beside);
  across->AddStretchSpacer();
  for (wxButton* button : {again_, copy}) across->Add(button, beside);
  across->Add(picture, wxSizerFlags().CentreVertical());
  return across;
}

wxWindow* CompareWindow::build_list(wxWindow* parent) {
  control_ = new wxDataViewCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_SINGLE | wxDV_ROW_LINES);
  control_->SetName(wxS("compare_list"));
  accessible_name(control_, tr(N_("What differs")));
  control_->AssociateModel(list_.get());
  control_->AppendTextColumn(tr(N_("Change")), 0, wxDATAVIEW_CELL_INERT, FromDIP(110));
  control_->AppendTextColumn(tr(N_("Thing")), 1, wxDATAVIEW_CELL_INERT, FromDIP(290));
  control_->AppendTextColumn(tr(N_("Field")), 2, wxDATAVIEW_CELL_INERT, FromDIP(140));
  control_->AppendTextColumn(tr(N_("Before")), 3, wxDATAVIEW_CELL_INERT, FromDIP(240));
  control_->AppendTextColumn(tr(N_("After")), 4, wxDATAVIEW_CELL_INERT, FromDIP(220));
  ellipsize_columns(*control_);
  control_->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent& event) {
    const unsigned row = list_->GetRow(event.GetItem());
    if (row < rows().size() && rows()[row].id) workspace_.show({.kind = rows()[row].kind, .id = rows()[row].id});
  });
  return control_;
}

wxWindow* CompareWindow::build_outcome(wxWindow* parent) {
  auto* panel = new wxPanel(parent);
  auto* shares = new wxDataViewListCtrl(panel, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(262, -1)), wxDV_SINGLE);
  shares->SetName(wxS("compare_shares"));
  accessible_name(shares, tr(N_("Competencies covered, before and after")));
  shares->AppendTextColumn(tr(N_("Covered")), wxDATAVIEW_CELL_INERT, FromDIP(110));
  shares->AppendTextColumn(tr(N_("Before")), wxDATAVIEW_CELL_INERT, FromDIP(65), wxALIGN_RIGHT);
  shares->AppendTextColumn(tr(N_("After")), wxDATAVIEW_CELL_INERT, FromDIP(65), wxALIGN_RIGHT);
  for (std::size_t i = 0; i < analysis::definition_count; ++i) {
    const auto definition = static_cast<analysis::Definition>(i);
    add_cells(*shares, {tr(analysis::definition_title(definition)),
                        wx(base::format_percent(read_.versions.comparison.before.share(definition))),
                        wx(base::format_percent(read_.versions.comparison.after.share(definition)))});
  }
  auto* gaps = new wxDataViewListCtrl(panel, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_SINGLE);
  gaps->SetName(wxS("compare_gaps"));
  accessible_name(gaps, tr(N_("What becomes of the gaps")));
  gaps->AppendTextColumn(tr(N_("Gap")), wxDATAVIEW_CELL_INERT, FromDIP(90));
  gaps->AppendTextColumn(tr(N_("What it says")), wxDATAVIEW_CELL_INERT, FromDIP(400));
  ellipsize_columns(*gaps);
  for (const GapFate& fate : read_.fates) {
    if (static_cast<std::size_t>(gaps->GetItemCount()) == most_gaps_listed) {
      add_cells(*gaps, {wxString(), tr(N_("and more"))});
      break;
    }
    add_cells(*gaps, {tr(name_of(fate.fate)), tr(fate.sentence)});
  }
  auto* across = new wxBoxSizer(wxHORIZONTAL);
  across->Add(shares, wxSizerFlags().Expand().Border(wxRIGHT, FromDIP(6)));
  across->Add(gaps, wxSizerFlags(1).Expand());
  panel->SetSizer(across);
  return panel;
}

void CompareWindow::load() {
  DifferenceFilter filter;
  if (const int at = kind_->GetSelection(); at > 0) filter.kind = read_.rows.kinds()[static_cast<std::size_t>(at - 1)];
  if (const int at = change_->GetSelection(); at > 0) filter.change = change_types[at - 1];
  filter.text = utf8(search_->GetValue());
  list_->show(read_.rows.shown(filter));
}

void CompareWindow::copy() {
  copy_bytes({{"text/plain;charset=utf-8", as_lines(rows(), words())}});
  workspace_.say(N_("The list is on the clipboard."));
}

// Later: a change is told within the edit that makes it.
void CompareWindow::changed(const model::Changes& changes) {
  post([self = std::weak_ptr(self_), everything = changes.everything] {
    const auto window = self.lock();
    if (!window) return;
    if (everything) return void((*window)->Destroy());
    (*window)->again_->Show();
    (*window)->Layout();
  });
}

}  // namespace attune::ui
