#pragma once
// Every edit, who made it and when; below, what the selected one changed: old and new values in words. The programme,
// or one thing in it, is made here as it was before.

#include <memory>
#include <vector>

#include <wx/button.h>
#include <wx/dataview.h>
#include <wx/stattext.h>

#include "app/restore.h"
#include "ui/models/history_list.h"
#include "ui/view.h"
#include "ui/widgets/history_bar.h"

namespace attune::ui {

class HistoryView : public View {
 public:
  HistoryView(wxWindow* parent, Workspace& workspace);
  void refresh(const model::Changes& changes) override;
  // Shows the history of the thing alone.
  bool reveal(const Place& place) override;
  Place here() const override;
  wxWindow* main_control() override { return list_; }
  wxWindow* search() override { return &bar_->search(); }

  HistoryBar& bar() { return *bar_; }
  // Of the selected step.
  void go_back();
  // Of the selected step's selected thing.
  void put_back(app::Moment moment);

 private:
  wxSizer* build_tools();
  wxWindow* build_list(wxWindow* parent);
  wxWindow* build_details(wxWindow* parent);
  void bind_menus();
  // The steps that pass the filter; the selected one stays selected, and the newest while the newest is.
  void list_steps();
  // Sees to an index of the history, where the filter asks for what only that knows.
  void prepare_index();
  void show_details();
  void enable();
  // Nothing when no step is selected.
  const storage::JournalEntry* selected_step() const;
  app::EntityRef selected_thing() const;
  // What the details are about where the history is that of one thing; empty: everything.
  std::set<base::Uuid> only_things() const;
  void show_thing(const app::EntityRef& thing);

  wxObjectDataPtr<HistoryList> steps_;
  std::filesystem::path file_;  // whose history it is
  std::shared_ptr<const app::HistoryIndex> index_;
  HistoryBar* bar_;
  wxDataViewCtrl* list_;
  wxDataViewListCtrl* details_;
  wxStaticText* heading_;
  wxButton* undo_;
  wxButton* redo_;
  wxButton* go_back_;
  wxButton* before_;
  wxButton* after_;
  // What the rows of the details are about.
  std::vector<app::EntityRef> things_;
  // Closures that jobs bring back hold it weakly.
  std::shared_ptr<HistoryView*> self_;
};

}  // namespace attune::ui
