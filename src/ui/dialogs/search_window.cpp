#include "ui/dialogs/search_window.h"

#include <utility>

#include <wx/dataview.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "ui/support/accessible_name.h"
#include "ui/support/layout.h"
#include "ui/support/search.h"
#include "ui/support/text.h"

namespace attune::ui {

SearchWindow::SearchWindow(wxWindow* parent, const std::string& name, const wxString& title, const wxString& hint)
    : wxDialog(parent, wxID_ANY, title, wxDefaultPosition, wxDefaultSize, wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      name_(name) {
  SetName(wx(name + "_window"));
  field_ = new wxSearchCtrl(this, wxID_ANY);
  field_->SetName(wx(name + "_field"));
  field_->SetDescriptiveText(hint);
  accessible_name(field_, tr(N_("Find")));
  list_ = new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(890, 420)), wxDV_SINGLE);
  list_->SetName(wx(name + "_list"));
  accessible_name(list_, tr(N_("Found")));
  count_ = new wxStaticText(this, wxID_ANY, wxString());
  count_->SetName(wx(name + "_count"));
  lead_down(*field_, *list_);

  const int margin = FromDIP(12);
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(field_, wxSizerFlags().Expand().Border(wxALL, margin));
  down->Add(list_, wxSizerFlags(1).Expand().Border(wxLEFT | wxRIGHT, margin));
  down->Add(count_, wxSizerFlags().Expand().Border(wxALL, margin));
  SetSizerAndFit(down);
  CentreOnParent();

  field_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { search(); });
  field_->Bind(wxEVT_SEARCH, [this](wxCommandEvent&) { go_to_selected(); });
  list_->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) { go_to_selected(); });
  Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_ESCAPE)
      Hide();
    else
      event.Skip();
  });
}

SearchWindow::~SearchWindow() {
  if (columns_restored_) save_layout(*this, name_);
}

void SearchWindow::add_column(const wxString& title, int width) {
  list_->AppendTextColumn(title, wxDATAVIEW_CELL_INERT, FromDIP(width))
      ->GetRenderer()
      ->EnableEllipsize(wxELLIPSIZE_END);
}

void SearchWindow::add_marked_column(const wxString& title, int width) {
  auto* text = new wxDataViewTextRenderer;
  text->EnableMarkup();
  text->EnableEllipsize(wxELLIPSIZE_END);
  list_->AppendColumn(new wxDataViewColumn(title, text, list_->GetColumnCount(), FromDIP(width), wxALIGN_LEFT));
}

void SearchWindow::open() {
  if (!std::exchange(columns_restored_, true)) restore_layout(*this, name_);
  Show();
  Raise();
  field_->SetFocus();
  field_->SelectAll();
  prepare();
}

std::string SearchWindow::wanted() const { return utf8(field_->GetValue()); }

void SearchWindow::show_rows(const std::vector<SearchRow>& rows) {
  list_->DeleteAllItems();
  for (const SearchRow& cells : rows) {
    wxVector<wxVariant> row;
    for (const wxString& cell : cells) row.push_back(cell);
    list_->AppendItem(row);
  }
  if (!rows.empty()) list_->SelectRow(0);
}

void SearchWindow::say(const wxString& sentence) { count_->SetLabel(sentence); }

void SearchWindow::go_to_selected() {
  if (const int row = list_->GetSelectedRow(); row != wxNOT_FOUND) go(static_cast<std::size_t>(row));
}

}  // namespace attune::ui
