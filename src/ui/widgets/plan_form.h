#pragma once
// What the planner is asked for: rules with their gaps, some of those gaps only, and the budgets.

#include <functional>

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/dataview.h>
#include <wx/panel.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "ui/models/plan_wishes.h"
#include "ui/workspace.h"

namespace attune::ui {

class Form;

enum class Asking { possible, busy };  // while a plan is made none other is asked for

class PlanForm : public wxPanel {
 public:
  // Reads and writes the workspace's wishes; `asked` gets what can be planned.
  PlanForm(wxWindow* parent, Workspace& workspace, std::function<void(const app::PlanOptions&)> asked);

  // Shows the gaps as they are now.
  void refresh();
  void set_asking(Asking asking);
  // As if the button was pressed.
  void ask();
  wxWindow* main_control() { return rules_; }

 private:
  void build_gaps(wxSizer& down);
  void build_budgets(wxSizer& down);
  void add_budget(Form& form, const base::Message& label, const char* name, std::string PlanWishes::*text);
  void add_check(wxSizer& down, const base::Message& label, const char* name, bool PlanWishes::*value);
  void fill_rules();
  void rules_ticked();
  void pick_gaps();
  // Says how many gaps are wanted, and why nothing can be planned.
  void update();
  PlanReading reading() const;

  Workspace& workspace_;
  std::function<void(const app::PlanOptions&)> asked_;
  wxDataViewListCtrl* rules_ = nullptr;
  wxButton* pick_ = nullptr;
  wxStaticText* wanted_ = nullptr;
  wxStaticText* wrong_ = nullptr;
  wxButton* plan_ = nullptr;
  std::vector<std::string> shown_;  // ids of the rules, as in the list
  bool filling_ = false;
  Asking asking_ = Asking::possible;
};

}  // namespace attune::ui
