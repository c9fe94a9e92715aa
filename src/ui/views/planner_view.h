#pragma once
// What would close gaps at least cost: asked for at the left, proposed at the right, and taken as one edit. Nothing
// changes before that.

#include <optional>

#include <wx/infobar.h>

#include "ui/view.h"
#include "ui/widgets/plan_form.h"
#include "ui/widgets/plan_proposal.h"

namespace attune::ui {

class PlannerView : public View {
 public:
  PlannerView(wxWindow* parent, Workspace& workspace);
  void refresh(const model::Changes& changes) override;
  Place here() const override { return {.view = ViewId::planner}; }
  wxWindow* main_control() override { return form_->main_control(); }

  PlanForm& form() { return *form_; }
  PlanProposal& proposal() { return *proposal_; }
  // Whether there is a plan to be taken, and whether it is of the programme as it is now.
  bool has_plan() const { return plan_.result != nullptr; }
  bool is_outdated() const { return outdated_->IsShown(); }
  // One edit.
  void take();

 private:
  wxWindow* build_right(wxWindow* parent);
  void plan(const app::PlanOptions& options);
  void show(ProposedPlan plan, const analysis::Budgets& budgets);
  void introduce();
  void drop(const wxString& why);
  void summarise(const wxString& text);
  void work_out();
  void show_outcome(TickedPlan ticked);
  void update_taking();
  void note_job();

  PlanForm* form_ = nullptr;
  wxInfoBar* outdated_ = nullptr;
  wxStaticText* summary_ = nullptr;  // what the plan is, or why there is none
  PlanProposal* proposal_ = nullptr;
  wxStaticText* ticked_ = nullptr;
  wxStaticText* reason_ = nullptr;  // why nothing can be taken
  wxButton* take_ = nullptr;
  wxWindow* foot_ = nullptr;

  ProposedPlan plan_;
  std::filesystem::path file_;  // that the plan, or what stands in its place, is of
  model::Snapshot taken_;       // the programme just after additions were taken
  wxString summary_text_;
  std::optional<TickedPlan> outcome_;
  bool planning_ = false;      // the plan that is made is wanted
  bool busy_ = false;          // one is made
  bool ticked_since_ = false;  // while an outcome was worked out
  base::Connection jobs_moved_;
  // Posted closures hold it weakly: the view may have gone.
  std::shared_ptr<PlannerView*> self_;
};

}  // namespace attune::ui
