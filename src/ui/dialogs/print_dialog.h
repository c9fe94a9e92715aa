#pragma once
// How a picture comes to paper: on one page or as a poster, upright or across, looked at first or not.

#include <wx/choice.h>
#include <wx/dialog.h>
#include <wx/radiobut.h>
#include <wx/spinctrl.h>
#include <wx/stattext.h>

#include "diagram/scene.h"

namespace attune::ui {

class PrintDialog : public wxDialog {
 public:
  PrintDialog(wxWindow* parent, diagram::Scene scene);

  // Pages across; 0: the whole picture on one page.
  int across() const;
  void preview();
  void print();

 private:
  void tell_pages();
  void prepare_paper() const;

  diagram::Scene scene_;
  wxRadioButton* whole_ = nullptr;
  wxRadioButton* poster_ = nullptr;
  wxSpinCtrl* across_ = nullptr;
  wxChoice* orientation_ = nullptr;
  wxChoice* paper_ = nullptr;
  wxChoice* colours_ = nullptr;
  wxStaticText* pages_ = nullptr;
};

}  // namespace attune::ui
