#pragma once
// Carrying the programme into a new year's file, or to a new edition of its framework: what will be left behind and
// changed is shown before anything is done.

#include <memory>
#include <vector>

#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/dataview.h>
#include <wx/dialog.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "ui/models/rollover_rows.h"
#include "ui/workspace.h"

namespace attune::ui {

class RolloverDialog : public wxDialog {
 public:
  RolloverDialog(wxWindow* parent, Workspace& workspace);
  ~RolloverDialog() override;

  // Else the open programme changes.
  bool into_new_file() const;
  app::RolloverOptions options() const;

 private:
  enum class Verdict { ready, wait, wrong };
  void build_form(wxSizer& down);
  // Works it out and shows it.
  void look();
  void show(const app::RolloverResult& result);
  void say(Verdict verdict, const base::Message& sentence);

  Workspace& workspace_;
  std::vector<Edition> editions_;
  wxChoice* where_ = nullptr;
  wxChoice* edition_ = nullptr;
  wxTextCtrl* title_ = nullptr;
  wxTextCtrl* title_2_ = nullptr;
  wxCheckBox* same_codes_ = nullptr;
  wxCheckBox* propose_ = nullptr;
  wxDataViewListCtrl* list_ = nullptr;
  wxStaticText* verdict_ = nullptr;
  int asked_ = 0;  // an answer to what was asked before comes too late
  // What comes back from a job holds it weakly: the dialog may have gone.
  std::shared_ptr<RolloverDialog*> self_;
};

}  // namespace attune::ui
