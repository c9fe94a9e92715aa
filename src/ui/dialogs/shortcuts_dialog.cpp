#include "ui/dialogs/shortcuts_dialog.h"

#include <wx/button.h>
#include <wx/dataview.h>

#include "ui/actions.h"
#include "ui/support/columns.h"
#include "ui/support/form.h"

namespace attune::ui {
namespace {

void add_keys(wxDataViewListCtrl& list, const wxString& keys, const wxString& deed) {
  wxVector<wxVariant> row;
  row.push_back(keys);
  row.push_back(deed);
  list.AppendItem(row);
}

void add_view_keys(wxDataViewListCtrl& list) {
  const auto matrix = [&](const wxString& keys, const base::Message& deed) {
    add_keys(list, keys, tr(base::Message(N_("Matrix: {deed}")).with("deed", deed)));
  };
  matrix(wxS("I, R, M; 1, 2, 3"), N_("set the level that begins so, or the first, second, third of the scale"));
  matrix(wxS("Delete"), N_("clear the selected cells"));
  matrix(wxS("Enter"), N_("choose a level from a menu"));
  const auto diagram = [&](const wxString& keys, const base::Message& deed) {
    add_keys(list, keys, tr(base::Message(N_("Diagram: {deed}")).with("deed", deed)));
  };
  diagram(wxS("+, -, 0"), N_("larger, smaller, the whole picture"));
  diagram(wxString(L"\u2190 \u2191 \u2192 \u2193"), N_("go from box to box"));
  diagram(wxS("Enter"), N_("go to what the box stands for"));
  add_keys(list, wxString(L"\u2193"), tr(N_("Search: go to what was found")));
  const auto lists = [&](const wxString& keys, const base::Message& deed) {
    add_keys(list, keys,
             tr(base::Message(N_("Lists of competencies, courses and activities: {deed}")).with("deed", deed)));
  };
  lists(wxS("F2, Shift+F2, Ctrl+F2"), N_("type another title, code, hours or target level"));
  lists(wxS("Insert, Shift+Insert, Ctrl+Insert"), N_("add something beside, below, or a course or framework"));
  lists(wxS("Ctrl+D"), N_("duplicate what is selected"));
  lists(wxString(L"Alt+\u2191, Alt+\u2193"), N_("move what is selected among its siblings"));
  lists(wxS("Ctrl+M"), N_("move what is selected to another place"));
  lists(wxS("Delete"), N_("delete what is selected"));
}

}  // namespace

ShortcutsDialog::ShortcutsDialog(wxWindow* parent)
    : wxDialog(parent, wxID_ANY, tr(N_("Keyboard shortcuts")), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER) {
  auto* list = new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(680, 600)),
                                      wxDV_SINGLE | wxDV_NO_HEADER | wxDV_ROW_LINES);
  list->SetName(wxS("shortcuts"));
  accessible_name(list, GetTitle());
  list->AppendTextColumn(wxString(), wxDATAVIEW_CELL_INERT, FromDIP(150));
  list->AppendTextColumn(wxString(), wxDATAVIEW_CELL_INERT, FromDIP(490));
  ellipsize_columns(*list);
  for (const Action& action : actions()) {
    if (action.shortcut.empty()) continue;
    wxString keys = wx(action.shortcut);
    if (!action.second_shortcut.empty()) keys += wxS(", ") + wx(action.second_shortcut);
    add_keys(*list, keys, tr(action.help));
  }
  add_view_keys(*list);

  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(list, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(16)));
  auto* close = new wxButton(this, wxID_CANCEL, tr(N_("Close")));
  close->SetDefault();
  down->Add(close, wxSizerFlags().Right().Border(wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(16)));
  SetSizerAndFit(down);
  CentreOnParent();
}

}  // namespace attune::ui
