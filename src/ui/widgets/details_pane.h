#pragma once
// Everything about one thing, or what several have in common, to be edited in place: its fields, what it is aligned to,
// and what is known of it.

#include <wx/scrolwin.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "ui/widgets/alignment_list.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/relation_list.h"

namespace attune::ui {

class DetailsPane : public wxScrolledWindow {
 public:
  DetailsPane(wxWindow* parent, Workspace& workspace);
  void show(const app::EntityRef& what);
  // Several: what they have in common, to be changed in all of them, where they are of one kind.
  void show(const std::vector<app::EntityRef>& things);
  // What stands here while nothing is shown.
  void invite(const wxString& sentence);
  FieldForm& form() { return *form_; }
  AlignmentList& alignments() { return *alignments_; }
  RelationList& relations() { return *relations_; }

 private:
  void arrange();
  void wrap_invitation();
  wxString title_for(const std::vector<app::EntityRef>& things) const;

  Workspace& workspace_;
  wxString invitation_, sentence_;  // what stands here while nothing is shown, and what stands here now
  wxPanel* page_ = nullptr;
  wxStaticText* title_ = nullptr;
  wxStaticText* nothing_ = nullptr;
  FieldForm* form_ = nullptr;
  AlignmentList* alignments_ = nullptr;
  RelationList* relations_ = nullptr;
  std::vector<app::EntityRef> shown_;
  wxTextCtrl* facts_ = nullptr;
  wxWindow* history_ = nullptr;
};

}  // namespace attune::ui
