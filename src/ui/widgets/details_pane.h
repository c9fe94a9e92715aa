#pragma once
// Everything about one thing, to be edited in place: its fields, what it is aligned to, and what is known of it.

#include <wx/scrolwin.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "ui/widgets/alignment_list.h"
#include "ui/widgets/field_form.h"

namespace attune::ui {

class DetailsPane : public wxScrolledWindow {
 public:
  DetailsPane(wxWindow* parent, Workspace& workspace);
  void show(const app::EntityRef& what);
  // What stands here while nothing is shown.
  void invite(const wxString& sentence);
  FieldForm& form() { return *form_; }
  AlignmentList& alignments() { return *alignments_; }

 private:
  void arrange();
  void wrap_invitation();

  Workspace& workspace_;
  wxString invitation_;
  wxPanel* page_ = nullptr;
  wxStaticText* title_ = nullptr;
  wxStaticText* nothing_ = nullptr;
  FieldForm* form_ = nullptr;
  AlignmentList* alignments_ = nullptr;
  wxTextCtrl* facts_ = nullptr;
  wxWindow* history_ = nullptr;
};

}  // namespace attune::ui
