#include "ui/widgets/plan_form.h"

#include <algorithm>

#include <wx/sizer.h>

#include "base/clock.h"
#include "base/number.h"
#include "ui/dialogs/pick_dialog.h"
#include "ui/models/gap_rows.h"
#include "ui/support/columns.h"
#include "ui/support/form.h"
#include "ui/support/wrapped.h"

namespace attune::ui {
namespace {

constexpr int width = 340;

wxStaticText* add_heading(wxWindow* parent, wxSizer& down, const base::Message& text) {
  auto* heading = new wxStaticText(parent, wxID_ANY, tr(text));
  heading->SetFont(heading->GetFont().Bold());
  down.Add(heading, wxSizerFlags().Border(wxBOTTOM, parent->FromDIP(6)));
  return heading;
}

}  // namespace

PlanForm::PlanForm(wxWindow* parent, Workspace& workspace, std::function<void(const app::PlanOptions&)> asked)
    : wxPanel(parent), workspace_(workspace), asked_(std::move(asked)) {
  auto* down = new wxBoxSizer(wxVERTICAL);
  build_gaps(*down);
  build_budgets(*down);
  plan_ = new wxButton(this, wxID_ANY, tr(N_("&Plan")));
  plan_->SetName(wxS("plan_go"));
  plan_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { ask(); });
  wrong_ = new wxStaticText(this, wxID_ANY, wxString());
  wrong_->SetName(wxS("plan_wrong"));
  down->Add(plan_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(12)));
  down->Add(wrong_, wxSizerFlags().Expand().Border(wxTOP, FromDIP(6)));
  auto* margin = new wxBoxSizer(wxVERTICAL);
  margin->Add(down, wxSizerFlags(1).Expand().Border(wxALL, FromDIP(12)));
  SetSizer(margin);
  SetMinSize(FromDIP(wxSize(width + 24, -1)));
}

void PlanForm::build_gaps(wxSizer& down) {
  add_heading(this, down, N_("Which gaps to close"));
  rules_ = new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(width, 120)),
                                  wxDV_SINGLE | wxDV_NO_HEADER);
  rules_->SetName(wxS("plan_rules"));
  accessible_name(rules_, tr(N_("Rules whose gaps are to be closed")));
  rules_->AppendToggleColumn(tr(N_("Close")), wxDATAVIEW_CELL_ACTIVATABLE, FromDIP(30));
  rules_->AppendTextColumn(tr(N_("Rule")), wxDATAVIEW_CELL_INERT, FromDIP(width - 30 - 48));
  rules_->AppendTextColumn(tr(N_("Gaps")), wxDATAVIEW_CELL_INERT, FromDIP(40), wxALIGN_RIGHT);
  ellipsize_columns(*rules_);
  rules_->Bind(wxEVT_DATAVIEW_ITEM_VALUE_CHANGED, [this](wxDataViewEvent&) {
    if (!filling_) rules_ticked();
  });
  toggle_by_key(*rules_);
  wanted_ = new wxStaticText(this, wxID_ANY, wxString());
  wanted_->SetName(wxS("plan_wanted"));
  pick_ = new wxButton(this, wxID_ANY, tr(N_("Pick &gaps...")));
  pick_->SetName(wxS("plan_pick"));
  pick_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { pick_gaps(); });
  auto* across = new wxBoxSizer(wxHORIZONTAL);
  across->Add(wanted_, wxSizerFlags(1).CentreVertical());
  across->Add(pick_, wxSizerFlags().CentreVertical());
  down.Add(rules_, wxSizerFlags(1).Expand());
  down.Add(across, wxSizerFlags().Expand().Border(wxTOP | wxBOTTOM, FromDIP(6)));
}

void PlanForm::build_budgets(wxSizer& down) {
  add_heading(this, down, N_("What it may cost"));
  auto* form = new Form(this);
  add_budget(*form, N_("Hours per term, at most"), "plan_hours_per_term", &PlanWishes::hours_per_term);
  add_budget(*form, N_("Hours per course, at most"), "plan_hours_per_course", &PlanWishes::hours_per_course);
  add_budget(*form, N_("New activities, at most"), "plan_activities", &PlanWishes::activities);
  add_budget(*form, N_("Seconds to search"), "plan_seconds", &PlanWishes::seconds);
  down.Add(form, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(8)));
  add_check(down, N_("Second classroom, too"), "plan_second_classroom", &PlanWishes::second_classroom);
  add_check(down, N_("Only methods with a trained teacher"), "plan_only_trained", &PlanWishes::only_trained);
}

void PlanForm::add_budget(Form& form, const base::Message& label, const char* name, std::string PlanWishes::*text) {
  auto* input =
      new wxTextCtrl(this, wxID_ANY, wx(workspace_.plan_wishes.*text), wxDefaultPosition, FromDIP(wxSize(80, -1)));
  input->SetName(wx(name));
  if (text != &PlanWishes::seconds) input->SetHint(tr(N_("no limit")));
  form.add(label, input);
  input->Bind(wxEVT_TEXT, [this, input, text](wxCommandEvent&) {
    workspace_.plan_wishes.*text = utf8(input->GetValue());
    update();
  });
}

void PlanForm::add_check(wxSizer& down, const base::Message& label, const char* name, bool PlanWishes::*value) {
  auto* check = new wxCheckBox(this, wxID_ANY, tr(label));
  check->SetName(wx(name));
  check->SetValue(workspace_.plan_wishes.*value);
  check->Bind(wxEVT_CHECKBOX,
              [this, check, value](wxCommandEvent&) { workspace_.plan_wishes.*value = check->GetValue(); });
  down.Add(check, wxSizerFlags().Border(wxBOTTOM, FromDIP(4)));
}

void PlanForm::refresh() {
  fill_rules();
  update();
}

void PlanForm::fill_rules() {
  const int row = rules_->GetSelectedRow();
  filling_ = true;
  shown_.clear();
  rules_->DeleteAllItems();
  for (const PlannableRule& rule : plannable_with_gaps(workspace_.gaps())) {
    shown_.emplace_back(rule.rule->id);
    wxVector<wxVariant> cells;
    cells.push_back(std::ranges::find(workspace_.plan_wishes.rules, shown_.back()) !=
                    workspace_.plan_wishes.rules.end());
    cells.push_back(tr(rule.rule->title));
    cells.push_back(wx(base::to_text(rule.open)));
    rules_->AppendItem(cells);
  }
  filling_ = false;
  if (row >= 0 && row < rules_->GetItemCount()) rules_->SelectRow(static_cast<unsigned>(row));
}

// Rules that are not shown, because they have no gaps, stay as they were.
void PlanForm::rules_ticked() {
  auto& rules = workspace_.plan_wishes.rules;
  for (unsigned i = 0; i < shown_.size(); ++i) {
    std::erase(rules, shown_[i]);
    if (rules_->GetToggleValue(i, 0)) rules.push_back(shown_[i]);
  }
  update();
}

void PlanForm::pick_gaps() {
  const auto& curriculum = *workspace_.snapshot();
  std::vector<Option> options;
  for (const std::size_t place : offered_gaps(workspace_.gaps(), workspace_.plan_wishes)) {
    const analysis::Gap& gap = workspace_.gaps()[place];
    options.push_back({gap_key(curriculum, gap), workspace_.figures().message_of(gap).in(words())});
  }
  const auto picked = pick(this, tr(N_("Which gaps to close")), options, workspace_.plan_wishes.gaps, Pick::many);
  if (!picked) return;
  workspace_.plan_wishes.gaps = *picked;
  update();
}

PlanReading PlanForm::reading() const {
  return read_wishes(*workspace_.snapshot(), workspace_.gaps(), workspace_.plan_wishes, base::today());
}

void PlanForm::update() {
  const auto& curriculum = *workspace_.snapshot();
  const std::size_t offered = offered_gaps(workspace_.gaps(), workspace_.plan_wishes).size();
  const std::size_t wanted = wanted_gaps(curriculum, workspace_.gaps(), workspace_.plan_wishes).size();
  wanted_->SetLabel(wanted == offered
                        ? tr(base::Message(N_("Gaps: {count}"), {{"count", base::to_text(offered)}}))
                        : tr(base::Message(N_("{wanted} of {count} gaps"),
                                           {{"wanted", base::to_text(wanted)}, {"count", base::to_text(offered)}})));
  pick_->Enable(offered > 0);
  const base::Message wrong = reading().wrong;
  wrong_->SetLabel(wrong.empty() ? wxString() : wrapped(*wrong_, tr(wrong), FromDIP(width)));
  plan_->Enable(wrong.empty() && asking_ == Asking::possible);
  Layout();
}

void PlanForm::set_asking(Asking asking) {
  asking_ = asking;
  update();
}

void PlanForm::ask() {
  const PlanReading reading = this->reading();
  if (reading.wrong.empty() && asking_ == Asking::possible) asked_(reading.options);
}

}  // namespace attune::ui
