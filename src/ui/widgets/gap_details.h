#pragma once
// What there is to say about one gap: why it matters, what it rests on, what would mend it, the ways to its place, and
// what can be done about it here.

#include <wx/button.h>
#include <wx/panel.h>
#include <wx/textctrl.h>

#include "ui/widgets/gap_offers.h"
#include "ui/workspace.h"

namespace attune::ui {

class GapDetails : public wxPanel {
 public:
  GapDetails(wxWindow* parent, Workspace& workspace);
  // nullptr: no gap is selected.
  void show(const analysis::Gap* gap);
  GapOffers& offers() { return *offers_; }

 private:
  wxSizer* build_buttons();
  // Asks for the reason; takes the waiver back where there is one.
  void waive();
  void heading(const wxString& text);
  void line(const wxString& text);

  Workspace& workspace_;
  wxTextCtrl* text_ = nullptr;
  wxButton* matrix_ = nullptr;
  wxButton* thing_ = nullptr;
  wxButton* waive_ = nullptr;
  GapOffers* offers_ = nullptr;
  std::string gap_;  // the key of what is shown
  Place in_matrix_, at_thing_;
};

// Where the gap is best worked on: the matrix for what alignments would mend, else the view of its subject.
Place mending_place(const model::Curriculum& curriculum, const analysis::Gap& gap);

}  // namespace attune::ui
