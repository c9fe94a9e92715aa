#pragma once
// Every edit, who made it and when; below, what the selected one changed: old and new values in words.

#include <wx/button.h>
#include <wx/dataview.h>
#include <wx/stattext.h>

#include "ui/models/history_list.h"
#include "ui/view.h"

namespace attune::ui {

class HistoryView : public View {
 public:
  HistoryView(wxWindow* parent, Workspace& workspace);
  void refresh(const model::Changes& changes) override;
  wxWindow* main_control() override { return list_; }

 private:
  wxSizer* build_tools();
  wxWindow* build_list(wxWindow* parent);
  wxWindow* build_details(wxWindow* parent);
  void show_details();

  wxObjectDataPtr<HistoryList> steps_;
  wxDataViewCtrl* list_;
  wxDataViewListCtrl* details_;
  wxStaticText* heading_;
  wxButton* undo_;
  wxButton* redo_;
};

}  // namespace attune::ui
