#include "ui/views/planner_view.h"

#include <wx/sizer.h>
#include <wx/statline.h>

#include "analysis/planner/plan_sentences.h"
#include "base/text.h"
#include "ui/support/post.h"
#include "ui/support/text.h"
#include "ui/support/wrapped.h"

namespace attune::ui {
namespace {

const std::string plan_slot = "plan", outcome_slot = "plan outcome";

bool prefers_second(const model::Curriculum& curriculum) { return curriculum.prefers_second(words().language()); }

}  // namespace

PlannerView::PlannerView(wxWindow* parent, Workspace& workspace)
    : View(parent, workspace), self_(std::make_shared<PlannerView*>(this)) {
  form_ = new PlanForm(this, workspace, [this](const app::PlanOptions& options) { plan(options); });
  auto* across = new wxBoxSizer(wxHORIZONTAL);
  across->Add(form_, wxSizerFlags().Expand());
  across->Add(new wxStaticLine(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxLI_VERTICAL),
              wxSizerFlags().Expand());
  across->Add(build_right(this), wxSizerFlags(1).Expand());
  SetSizer(across);
  jobs_moved_ = workspace.jobs().moved.connect([this] { note_job(); });
}

wxWindow* PlannerView::build_right(wxWindow* parent) {
  auto* panel = new wxPanel(parent);
  outdated_ = new wxInfoBar(panel);
  outdated_->SetName(wxS("plan_outdated"));
  outdated_->AddButton(wxID_REFRESH, tr(N_("Plan again")));
  outdated_->Bind(
      wxEVT_BUTTON, [this](wxCommandEvent&) { form_->ask(); }, wxID_REFRESH);
  summary_ = new wxStaticText(panel, wxID_ANY, wxString());
  summary_->SetName(wxS("plan_summary"));
  proposal_ = new PlanProposal(panel, [this] { work_out(); });
  foot_ = new wxPanel(panel);
  ticked_ = new wxStaticText(foot_, wxID_ANY, wxString());
  ticked_->SetName(wxS("plan_ticked"));
  reason_ = new wxStaticText(foot_, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END);
  reason_->SetName(wxS("plan_reason"));
  take_ = new wxButton(foot_, wxID_ANY, tr(N_("&Take the ticked additions")));
  take_->SetName(wxS("plan_take"));
  take_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { take(); });
  auto* words_down = new wxBoxSizer(wxVERTICAL);
  words_down->Add(ticked_, wxSizerFlags().Expand());
  words_down->Add(reason_, wxSizerFlags().Expand());
  auto* across = new wxBoxSizer(wxHORIZONTAL);
  across->Add(words_down, wxSizerFlags(1).CentreVertical().Border(wxRIGHT, FromDIP(8)));
  across->Add(take_, wxSizerFlags().CentreVertical());
  foot_->SetSizer(across);
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(outdated_, wxSizerFlags().Expand());
  down->Add(summary_, wxSizerFlags().Expand().Border(wxALL, FromDIP(10)));
  down->Add(proposal_, wxSizerFlags(1).Expand());
  down->Add(foot_, wxSizerFlags().Expand().Border(wxALL, FromDIP(8)));
  panel->SetSizer(down);
  // Lines are broken to the width that there is.
  panel->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    post([self = std::weak_ptr(self_)] {
      const auto view = self.lock();
      if (!view) return;
      (*view)->summarise((*view)->summary_text_);
      (*view)->update_taking();
    });
  });
  return panel;
}

void PlannerView::refresh(const model::Changes&) {
  const std::filesystem::path file = workspace().document() ? workspace().document()->file() : std::filesystem::path();
  if (file != file_) {
    // What was picked of another programme is none of this one's.
    if (!file_.empty()) workspace().plan_wishes.gaps.clear();
    file_ = file;
    workspace().jobs().cancel(plan_slot);
    introduce();
  }
  // What was said of the taken additions holds until something else happens.
  if (taken_ && taken_ != workspace().snapshot()) introduce();
  form_->refresh();
  if (has_plan() && plan_.result->before != workspace().snapshot())
    outdated_->ShowMessage(tr(N_("The programme has changed since this plan was made.")), wxICON_INFORMATION);
  update_taking();
}

void PlannerView::introduce() {
  drop(
      tr(N_("Choose which gaps to close and what it may cost, then press Plan. You see what would be added before "
            "anything is.")));
}

void PlannerView::plan(const app::PlanOptions& options) {
  form_->set_asking(Asking::busy);
  drop(tr(N_("Looking for what closes these gaps at least cost...")));
  planning_ = busy_ = true;
  workspace().run(
      plan_slot, N_("Planning what would close gaps"),
      [options, second = prefers_second(*workspace().snapshot())](const model::Snapshot& snapshot,
                                                                  const base::Progress& progress) {
        return propose(app::plan_job(snapshot, app::load_patterns(), options, progress.stop_token()), second);
      },
      [this, budgets = options.request.budgets, file = file_](ProposedPlan plan) {
        // Another programme may be open by now.
        if (file == file_) show(std::move(plan), budgets);
      },
      [this](const std::string& sentence) {
        drop(tr(base::Message(N_("No plan could be made: {why}"), {{"why", sentence}})));
      });
}

// The moment a job ends comes before what it brings.
void PlannerView::note_job() {
  if (!busy_ || workspace().jobs().running(plan_slot)) return;
  post([self = std::weak_ptr(self_)] {
    const auto view = self.lock();
    if (!view || (*view)->workspace().jobs().running(plan_slot)) return;
    (*view)->busy_ = false;
    if ((*view)->planning_) (*view)->drop(tr(N_("Planning was stopped.")));
    (*view)->form_->set_asking(Asking::possible);
  });
}

void PlannerView::drop(const wxString& why) {
  planning_ = false;
  taken_ = nullptr;
  plan_ = {};
  outcome_.reset();
  outdated_->Dismiss();
  proposal_->clear();
  proposal_->Hide();
  foot_->Hide();
  summarise(why);
  update_taking();
}

void PlannerView::summarise(const wxString& text) {
  summary_text_ = text;
  const int room = std::max(FromDIP(300), summary_->GetParent()->GetClientSize().x - FromDIP(20));
  summary_->SetLabelText(wrapped(*summary_, text, room));
}

void PlannerView::show(ProposedPlan plan, const analysis::Budgets& budgets) {
  if (const auto refusal = refusal_of(plan, budgets); !refusal.empty()) {
    std::vector<std::string> lines;
    for (const base::Message& line : refusal) lines.push_back(line.in(words()));
    return drop(wx(base::join(lines, "\n")));
  }
  std::string summary = analysis::summary_of(plan.result->plan, plan.result->closed.size()).in(words());
  if (const base::Message trouble = trouble_of(plan); !trouble.empty()) summary += "\n" + trouble.in(words());
  summarise(wx(summary));
  planning_ = false;
  plan_ = std::move(plan);
  proposal_->show(plan_, budgets);
  proposal_->Show();
  foot_->Show();
  // The button that asked was not to be pressed meanwhile, and lost the focus.
  if (wxWindow* focus = FindFocus(); IsShownOnScreen() && (focus == nullptr || form_->IsDescendant(focus)))
    proposal_->set_focus();
  work_out();
  refresh({});
}

// Newer work waits for the older one, which cannot be stopped and is short.
void PlannerView::work_out() {
  update_taking();
  ticked_since_ = workspace().jobs().running(outcome_slot);
  if (ticked_since_ || !has_plan()) return;
  workspace().run(
      outcome_slot, N_("Working out what the additions do"),
      [plan = plan_, ticked = proposal_->ticked(), second = prefers_second(*workspace().snapshot())](
          const model::Snapshot&, const base::Progress&) { return tick(plan, ticked, second); },
      [this, of = plan_.result](TickedPlan ticked) {
        if (of == plan_.result) show_outcome(std::move(ticked));
        if (std::exchange(ticked_since_, false)) work_out();
      });
}

void PlannerView::show_outcome(TickedPlan ticked) {
  outcome_ = std::move(ticked);
  proposal_->show_outcome(*outcome_);
  update_taking();
}

void PlannerView::update_taking() {
  const std::size_t ticked = proposal_->ticked().size();
  base::Message reason;
  if (!workspace().writable())
    reason = N_("The programme is open read-only: nothing can be added to it.");
  else if (is_outdated())
    reason = N_("The programme has changed: plan again before you take additions.");
  else if (ticked == 0)
    reason = N_("Tick what is to be added.");
  take_->Enable(has_plan() && reason.empty());
  reason_->SetLabelText(reason.empty() ? wxString() : tr(reason));
  reason_->Show(!reason.empty());
  const int room = foot_->GetClientSize().x - take_->GetSize().x - FromDIP(16);
  if (has_plan() && outcome_)
    ticked_->SetLabelText(wrapped(*ticked_, tr(summary_of(plan_, *outcome_)), std::max(FromDIP(120), room)));
  foot_->Layout();
  foot_->GetParent()->Layout();
}

void PlannerView::take() {
  const std::vector<std::size_t> ticked = proposal_->ticked();
  if (!has_plan() || ticked.empty()) return;
  const auto result = plan_.result;
  if (!workspace().apply([&](app::Document& document) { return app::apply_plan(document, *result, ticked); })) return;
  const base::Message taken = taken_text(ticked.size());
  drop(tr(taken));
  taken_ = workspace().snapshot();
  workspace().say(taken);
}

}  // namespace attune::ui
