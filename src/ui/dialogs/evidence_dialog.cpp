#include "ui/dialogs/evidence_dialog.h"

#include <algorithm>

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "analysis/words.h"
#include "base/number.h"
#include "base/text.h"
#include "ui/models/names.h"
#include "ui/support/accessible_name.h"
#include "ui/support/columns.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

// A row is read at a glance; the matrix has the rest.
constexpr std::size_t most_told = 12;

}  // namespace

EvidenceDialog::EvidenceDialog(wxWindow* parent, Workspace& workspace, const Standing& part, analysis::Definition by)
    : wxDialog(parent, wxID_ANY, wx(part.name) + wxS(" \u2013 ") + tr(analysis::definition_title(by)),
               wxDefaultPosition, wxDefaultSize, wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      workspace_(workspace) {
  SetName(wxS("evidence"));
  const std::size_t covered = part.covered[static_cast<std::size_t>(by)].size();
  auto* summary = new wxStaticText(
      this, wxID_ANY,
      tr(definition_help(by)) + wxS("\n") +
          tr(base::Message(N_("{covered} of {all} competencies are covered in this sense."),
                           {{"covered", base::to_text(covered)}, {"all", base::to_text(part.leaves.size())}})));
  list_ = new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(720, 380)),
                                 wxDV_SINGLE | wxDV_ROW_LINES);
  list_->SetName(wxS("evidence_list"));
  accessible_name(list_, tr(N_("Competencies and what covers them")));
  list_->AppendTextColumn(tr(N_("Competency")), wxDATAVIEW_CELL_INERT, FromDIP(300));
  list_->AppendTextColumn(tr(N_("Covered")), wxDATAVIEW_CELL_INERT, FromDIP(80));
  list_->AppendTextColumn(tr(N_("By")), wxDATAVIEW_CELL_INERT, FromDIP(320));
  ellipsize_columns(*list_);
  fill(part, by);
  list_->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) { go(); });

  auto* show = new wxButton(this, wxID_ANY, tr(N_("Show the competency")));
  show->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { go(); });
  auto* close = new wxButton(this, wxID_CANCEL, tr(N_("Close")));
  auto* across = new wxBoxSizer(wxHORIZONTAL);
  across->AddStretchSpacer();
  across->Add(show, wxSizerFlags().Border(wxRIGHT, FromDIP(8)));
  across->Add(close);
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(summary, wxSizerFlags().Border(wxBOTTOM, FromDIP(8)));
  down->Add(list_, wxSizerFlags(1).Expand().Border(wxBOTTOM, FromDIP(12)));
  down->Add(across, wxSizerFlags().Expand());
  auto* margin = new wxBoxSizer(wxVERTICAL);
  margin->Add(down, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(12)));
  SetSizerAndFit(margin);
  SetEscapeId(wxID_CANCEL);
  list_->SetFocus();
}

// What is missing stands first: that is what people look for.
void EvidenceDialog::fill(const Standing& part, analysis::Definition by) {
  const auto& covered = part.covered[static_cast<std::size_t>(by)];
  leaves_ = part.leaves;
  const auto is_covered = [&](model::Index leaf) { return std::ranges::find(covered, leaf) != covered.end(); };
  std::ranges::stable_partition(leaves_, [&](model::Index leaf) { return !is_covered(leaf); });
  const auto& curriculum = *workspace_.snapshot();
  const Texts texts = texts_for(curriculum, words().language());
  for (const model::Index leaf : leaves_) {
    wxVector<wxVariant> row;
    row.push_back(wx(name_of(curriculum, ref_at(curriculum, model::Kind::competency, leaf), texts)));
    row.push_back(tr(is_covered(leaf) ? N_("yes") : N_("no")));
    row.push_back(is_covered(leaf) ? told(leaf, by) : wxString());
    list_->AppendItem(row);
  }
  if (!leaves_.empty()) list_->SelectRow(0);
}

wxString EvidenceDialog::told(model::Index leaf, analysis::Definition by) const {
  const auto& curriculum = *workspace_.snapshot();
  const auto evidence = evidence_of(curriculum, workspace_.coverage(), leaf, by);
  std::vector<std::string> codes;
  for (std::size_t i = 0; i < std::min(evidence.size(), most_told); ++i)
    codes.push_back(app::code_of(curriculum, ref_at(curriculum, evidence[i].first, evidence[i].second)));
  std::string text = base::join(codes, words().translate(N_(", ")));
  if (evidence.size() > most_told)
    text += words().translate(N_(", ")) +
            utf8(tr(base::Message(N_("and {count} more"), {{"count", base::to_text(evidence.size() - most_told)}})));
  return wx(text);
}

void EvidenceDialog::go() {
  const int row = list_->GetSelectedRow();
  if (row < 0 || static_cast<std::size_t>(row) >= leaves_.size()) return;
  const model::Uuid id = workspace_.snapshot()->competencies()[leaves_[static_cast<std::size_t>(row)]].id.uuid;
  Workspace& workspace = workspace_;
  EndModal(wxID_OK);
  workspace.show({.kind = model::Kind::competency, .id = id, .view = ViewId::framework});
}

}  // namespace attune::ui
