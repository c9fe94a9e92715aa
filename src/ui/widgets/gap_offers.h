#pragma once
// What would mend a gap, each a button and one edit: what is at hand already, and, when it is asked for, what the
// planner would add.

#include <functional>
#include <memory>

#include <wx/scrolwin.h>
#include <wx/sizer.h>

#include "ui/models/plan_text.h"
#include "ui/workspace.h"

namespace attune::ui {

class GapOffers : public wxScrolledWindow {
 public:
  GapOffers(wxWindow* parent, Workspace& workspace);

  // nullptr: no gap. What was found for another gap goes.
  void show(const analysis::Gap* gap);
  // Asks the planner for this gap alone.
  void find();

 private:
  void note(const base::Message& text);
  void offer(const base::Message& label, const char* name, std::function<void()> run);
  void offer_additions(const ProposedPlan& plan);
  // What was looked for and was not found: the search was stopped, or failed.
  void give_up();
  void take(const ProposedPlan& plan, const std::vector<std::size_t>& additions);
  void settle();

  Workspace& workspace_;
  wxBoxSizer* down_ = nullptr;
  std::string gap_;  // its key; empty: none is shown
  model::Snapshot of_;
  app::PlanOptions options_;
  bool searching_ = false;
  base::Connection jobs_moved_;
  // Posted closures and the planner's answer hold it weakly: the view may have gone.
  std::shared_ptr<GapOffers*> self_;
};

}  // namespace attune::ui
