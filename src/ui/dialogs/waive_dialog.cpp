#include "ui/dialogs/waive_dialog.h"

#include "app/edits/waive.h"
#include "base/error.h"
#include "ui/models/gap_rows.h"
#include "ui/support/form.h"
#include "ui/support/wrapped.h"

namespace attune::ui {
namespace {

constexpr int form_width = 420;

}  // namespace

WaiveDialog::WaiveDialog(wxWindow* parent, Workspace& workspace, const analysis::Gap& gap)
    : wxDialog(parent, wxID_ANY, tr(N_("Waive a gap")), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      workspace_(workspace),
      gap_(gap_key(*workspace.snapshot(), gap)) {
  SetName(wxS("waive_dialog"));
  const model::Waiver* known = waiver_of(*workspace.snapshot(), gap);
  auto* sentence = new wxStaticText(this, wxID_ANY, wxString());
  sentence->SetLabelText(wrapped(*sentence, tr(workspace.figures().message_of(gap)), FromDIP(form_width)));
  reason_ = new wxTextCtrl(this, wxID_ANY, known == nullptr ? wxString() : wx(known->reason), wxDefaultPosition,
                           FromDIP(wxSize(280, 80)), wxTE_MULTILINE);
  reason_->SetName(wxS("waive_reason"));
  until_ = new wxTextCtrl(this, wxID_ANY, known == nullptr ? wxString() : wx(known->until));
  until_->SetName(wxS("waive_until"));
  until_->SetHint(tr(N_("a day such as 2026-12-31; empty: for good")));
  note_ = new wxStaticText(this, wxID_ANY, wxString());
  note_->SetName(wxS("waive_note"));
  auto* form = new Form(this);
  form->add(N_("Reason"), reason_);
  form->add(N_("Until"), until_);
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(sentence, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(12)));
  down->Add(form, wxSizerFlags(1).Expand());
  down->Add(note_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(8)));
  finish_dialog(*this, down, tr(N_("Waive")));
  Bind(
      wxEVT_BUTTON, [this](wxCommandEvent&) { waive(); }, wxID_OK);
  reason_->SetFocus();
}

void WaiveDialog::waive() {
  const analysis::Gap* gap = find_gap(*workspace_.snapshot(), workspace_.gaps(), gap_);
  if (gap == nullptr) return tell(tr(N_("This gap is there no more.")));
  if (workspace_.document() == nullptr) return EndModal(wxID_CANCEL);
  try {
    app::waive(*workspace_.document(), analysis::Gap(*gap), {utf8(reason_->GetValue()), {}, utf8(until_->GetValue())});
  } catch (const base::Error& error) {
    return tell(wx(error.in(words())));
  }
  EndModal(wxID_OK);
}

void WaiveDialog::tell(const wxString& sentence) {
  note_->SetLabelText(wrapped(*note_, sentence, FromDIP(form_width)));
  fit_dialog(*this);
}

}  // namespace attune::ui
