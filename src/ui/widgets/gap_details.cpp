#include "ui/widgets/gap_details.h"

#include <wx/sizer.h>

#include "app/edits/waive.h"
#include "ui/dialogs/waive_dialog.h"
#include "ui/models/gap_rows.h"
#include "ui/models/gap_text.h"
#include "ui/support/accessible_name.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

using model::Kind;

base::Uuid competency_of(const model::Curriculum& curriculum, const analysis::Gap& gap) {
  const model::Index index = gap.kind == Kind::competency ? gap.subject : gap.competency;
  return ref_at(curriculum, Kind::competency, index).id;
}

Place matrix_place(const model::Curriculum& curriculum, const analysis::Gap& gap) {
  const app::EntityRef subject = subject_of(curriculum, gap);
  return {subject.kind, subject.id, competency_of(curriculum, gap), ViewId::matrix};
}

bool is_data_fault(const analysis::Gap& gap) {
  return gap.rule == "duplicate-code" || gap.rule == "dangling-reference";
}

}  // namespace

Place mending_place(const model::Curriculum& curriculum, const analysis::Gap& gap) {
  if (!is_data_fault(gap) && competency_of(curriculum, gap)) return matrix_place(curriculum, gap);
  const app::EntityRef subject = subject_of(curriculum, gap);
  return {subject.kind, subject.id, {}, std::nullopt};
}

GapDetails::GapDetails(wxWindow* parent, Workspace& workspace) : wxPanel(parent), workspace_(workspace) {
  text_ = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                         wxTE_MULTILINE | wxTE_READONLY | wxTE_RICH2 | wxBORDER_NONE);
  text_->SetName(wxS("gap_text"));
  accessible_name(text_, tr(N_("About the selected gap")));
  offers_ = new GapOffers(this, workspace);
  auto* side = new wxBoxSizer(wxVERTICAL);
  side->Add(build_buttons(), wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(10)));
  side->Add(offers_, wxSizerFlags(1).Expand());
  auto* across = new wxBoxSizer(wxHORIZONTAL);
  across->Add(text_, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(8)));
  across->Add(side, wxSizerFlags().Expand().Border(wxALL, FromDIP(8)));
  SetSizer(across);
  show(nullptr);
}

wxSizer* GapDetails::build_buttons() {
  matrix_ = new wxButton(this, wxID_ANY, tr(N_("Show in the &matrix")));
  matrix_->SetName(wxS("gap_to_matrix"));
  thing_ = new wxButton(this, wxID_ANY, tr(N_("Show what it is &about")));
  thing_->SetName(wxS("gap_to_thing"));
  waive_ = new wxButton(this, wxID_ANY, tr(N_("&Waive...")));
  waive_->SetName(wxS("gap_waive"));
  matrix_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { workspace_.show(in_matrix_); });
  thing_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { workspace_.show(at_thing_); });
  waive_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { waive(); });
  auto* upper = new wxBoxSizer(wxHORIZONTAL);
  upper->Add(matrix_, wxSizerFlags(1).Border(wxRIGHT, FromDIP(6)));
  upper->Add(thing_, wxSizerFlags(1));
  auto* buttons = new wxBoxSizer(wxVERTICAL);
  buttons->Add(upper, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(6)));
  buttons->Add(waive_, wxSizerFlags().Expand());
  return buttons;
}

void GapDetails::waive() {
  const analysis::Gap* gap = find_gap(*workspace_.snapshot(), workspace_.gaps(), gap_);
  if (gap == nullptr) return;
  if (!gap->is_waived()) {
    WaiveDialog(wxGetTopLevelParent(this), workspace_, *gap).ShowModal();
  } else {
    workspace_.apply(
        [waived = analysis::Gap(*gap)](app::Document& document) { return app::unwaive(document, waived); });
  }
}

void GapDetails::heading(const wxString& text) {
  if (!text_->IsEmpty()) text_->AppendText(wxS("\n\n"));
  wxTextAttr bold;
  bold.SetFont(GetFont().Bold());
  text_->SetDefaultStyle(bold);
  text_->AppendText(text);
  wxTextAttr plain;
  plain.SetFont(GetFont());
  text_->SetDefaultStyle(plain);
}

void GapDetails::line(const wxString& text) { text_->AppendText(text_->IsEmpty() ? text : wxS("\n") + text); }

void GapDetails::show(const analysis::Gap* gap) {
  text_->Clear();
  matrix_->Enable(gap != nullptr);
  thing_->Enable(gap != nullptr);
  gap_ = gap == nullptr ? std::string() : gap_key(*workspace_.snapshot(), *gap);
  waive_->SetLabel(gap != nullptr && gap->is_waived() ? tr(N_("Take back the &waiver")) : tr(N_("&Waive...")));
  waive_->Enable(gap != nullptr && workspace_.writable());
  offers_->show(gap);
  if (gap == nullptr) {
    line(workspace_.gaps().empty()
             ? tr(N_("The rules found nothing to look at."))
             : tr(N_("Select a gap to see why it matters, what it rests on and what would mend it.")));
    return;
  }
  const auto& curriculum = *workspace_.snapshot();
  in_matrix_ = matrix_place(curriculum, *gap);
  const app::EntityRef subject = subject_of(curriculum, *gap);
  at_thing_ = {subject.kind, subject.id, {}, std::nullopt};
  matrix_->Enable(static_cast<bool>(in_matrix_.competency));
  thing_->Enable(static_cast<bool>(subject));
  heading(tr(workspace_.figures().message_of(*gap)));
  if (const model::Waiver* waiver = waiver_of(curriculum, *gap)) line(tr(waiver_text(*waiver)));
  if (const analysis::Rule* rule = analysis::find_rule(gap->rule)) {
    heading(tr(N_("What would mend it")));
    line(tr(rule->mend));
    heading(tr(N_("Why it matters")));
    line(tr(rule->why));
  }
  const auto facts = facts_of(curriculum, workspace_.figures().tell(*gap), words());
  if (!facts.empty()) heading(tr(N_("What it rests on")));
  for (const Fact& fact : facts) {
    if (fact.values.size() == 1) {
      line(tr(base::Message(N_("{fact}: {value}"), {{"fact", fact.name}, {"value", fact.values.front()}})));
      continue;
    }
    line(tr(base::Message(N_("{fact}:"), {{"fact", fact.name}})));
    for (const std::string& value : fact.values) line(wxS("    ") + wx(value));
  }
  text_->SetInsertionPoint(0);
  text_->ShowPosition(0);
}

}  // namespace attune::ui
