#pragma once
// Codes below a competency, or in a framework, by where they stand: what each was and what it will be.

#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/dialog.h>
#include <wx/stattext.h>

#include "app/edits/entity_ref.h"
#include "ui/workspace.h"

namespace attune::ui {

class RenumberDialog : public wxDialog {
 public:
  RenumberDialog(wxWindow* parent, Workspace& workspace, const app::EntityRef& branch);
  wxDataViewListCtrl& list() { return *list_; }
  // Does what is shown; what cannot be done goes to the error bar.
  void renumber();

 private:
  std::string separator() const;
  void show();

  Workspace& workspace_;
  app::EntityRef branch_;
  wxChoice* scheme_ = nullptr;
  wxDataViewListCtrl* list_ = nullptr;
  wxStaticText* verdict_ = nullptr;
};

}  // namespace attune::ui
