#include "ui/dialogs/renumber_dialog.h"

#include <algorithm>

#include <wx/sizer.h>

#include "app/edits/renumber.h"
#include "base/number.h"
#include "ui/models/names.h"
#include "ui/support/form.h"
#include "ui/widgets/colours.h"

namespace attune::ui {
namespace {

struct Scheme {
  const char* separator;
  const char* example;
};
constexpr Scheme schemes[] = {{".", "E1, E1.1, E1.2"}, {"-", "E1, E1-1, E1-2"}, {"_", "E1, E1_1, E1_2"}};

}  // namespace

RenumberDialog::RenumberDialog(wxWindow* parent, Workspace& workspace, const app::EntityRef& branch)
    : wxDialog(wxGetTopLevelParent(parent), wxID_ANY, tr(N_("Renumber codes")), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      workspace_(workspace),
      branch_(branch) {
  SetName(wxS("renumber_dialog"));
  auto* form = new Form(this);
  const auto& curriculum = *workspace.snapshot();
  auto* name =
      new wxStaticText(this, wxID_ANY, wx(name_of(curriculum, branch, texts_for(curriculum, words().language()))));
  form->add(N_("Everything below"), name);
  scheme_ = form->add(N_("Codes like"), new wxChoice(this, wxID_ANY));
  scheme_->SetName(wxS("renumber_scheme"));
  for (const Scheme& scheme : schemes) scheme_->Append(wx(scheme.example));
  scheme_->SetSelection(0);
  list_ = new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(520, 300)), wxDV_ROW_LINES);
  list_->SetName(wxS("renumber_list"));
  accessible_name(list_, tr(N_("Codes before and after")));
  const std::pair<wxString, int> columns[] = {
      {tr(N_("Code now")), 110}, {tr(N_("New code")), 110}, {tr(N_("Title")), 280}};
  for (const auto& [title, width] : columns) list_->AppendTextColumn(title, wxDATAVIEW_CELL_INERT, FromDIP(width));
  verdict_ = new wxStaticText(this, wxID_ANY, wxString());
  verdict_->SetName(wxS("renumber_verdict"));
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(form, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(8)));
  down->Add(list_, wxSizerFlags(1).Expand());
  down->Add(verdict_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(8)));
  finish_dialog(*this, down, tr(N_("Renumber")));
  scheme_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { show(); });
  show();
}

std::string RenumberDialog::separator() const {
  return schemes[static_cast<std::size_t>(scheme_->GetSelection())].separator;
}

void RenumberDialog::show() {
  const auto& curriculum = *workspace_.snapshot();
  const app::Renumbering renumbering = app::renumbering(curriculum, branch_, separator());
  const Texts texts = texts_for(curriculum, words().language());
  list_->DeleteAllItems();
  std::int64_t changed = 0;
  for (const app::NewCode& code : renumbering.codes) {
    wxVector<wxVariant> row;
    row.push_back(wx(code.before));
    row.push_back(wx(code.after));
    row.push_back(wx(title_of(curriculum, app::ref(code.competency), texts)));
    list_->AppendItem(row);
    changed += code.before == code.after ? 0 : 1;
  }
  const bool ok = renumbering.error.empty();
  verdict_->SetForegroundColour(ok ? faint_text() : error_colour());
  verdict_->SetLabel(ok ? tr({N_("Codes that change: {count}"), {{"count", base::to_text(changed)}}})
                        : tr(renumbering.error));
  FindWindow(wxID_OK)->Enable(ok && changed > 0);
}

void RenumberDialog::renumber() {
  if (!workspace_.writable()) return;
  const app::Verdict verdict = app::renumber(*workspace_.document(), branch_, separator());
  if (!verdict.ok()) workspace_.fail(verdict.error.in(words()));
}

}  // namespace attune::ui
