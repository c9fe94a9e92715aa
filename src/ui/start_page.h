#pragma once
// What the window shows while no programme is open: three doors, and what was open before.

#include <wx/panel.h>
#include <wx/sizer.h>

namespace attune::ui {

class MainFrame;

class StartPage : public wxPanel {
 public:
  StartPage(wxWindow* parent, MainFrame& frame);
  // Lists the recent files anew.
  void refresh();

 private:
  MainFrame& frame_;
  wxBoxSizer* recent_;
};

}  // namespace attune::ui
