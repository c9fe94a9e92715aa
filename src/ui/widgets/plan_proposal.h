#pragma once
// A plan beside the programme as it is: its additions, each with a tick, and what becomes of coverage and gaps with
// those that are ticked.

#include <functional>
#include <optional>

#include <wx/dataview.h>
#include <wx/panel.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "ui/models/plan_text.h"

namespace attune::ui {

class PlanProposal : public wxPanel {
 public:
  // `ticked_changed` when a person ticks something or no longer.
  PlanProposal(wxWindow* parent, std::function<void()> ticked_changed);

  // All additions are ticked.
  void show(const ProposedPlan& plan, const analysis::Budgets& budgets);
  // What becomes of the programme with what is ticked.
  void show_outcome(const TickedPlan& ticked);
  void clear();
  // The list of additions gets it.
  void set_focus() { list_->SetFocus(); }
  // Places in the plan's additions.
  std::vector<std::size_t> ticked() const;

 private:
  wxWindow* build_list(wxWindow* parent);
  wxWindow* build_outcome(wxWindow* parent);
  void show_details();

  std::function<void()> ticked_changed_;
  ProposedPlan plan_;
  analysis::Budgets budgets_;
  wxDataViewListCtrl* list_ = nullptr;
  wxTextCtrl* details_ = nullptr;
  wxDataViewListCtrl* shares_ = nullptr;
  wxDataViewListCtrl* fates_ = nullptr;
  bool filling_ = false;
};

}  // namespace attune::ui
