#pragma once
// The strip at the foot of the window that shows how far long work is, and stops it. Hidden while there is none, and
// for the first moments of work, so that short work does not flicker.

#include <wx/button.h>
#include <wx/gauge.h>
#include <wx/panel.h>
#include <wx/stattext.h>
#include <wx/timer.h>

#include "ui/jobs.h"

namespace attune::ui {

class JobBar : public wxPanel {
 public:
  JobBar(wxWindow* parent, Jobs& jobs);

 private:
  void update();
  void show(bool shown);

  Jobs& jobs_;
  base::Connection moved_;
  wxTimer patience_;
  wxStaticText* label_;
  wxGauge* gauge_;
};

}  // namespace attune::ui
