// A window with nothing in it: what Attune's first picture is compared with (first_paint.py).

#include <wx/wx.h>

namespace {

class EmptyFrame : public wxApp {
 public:
  bool OnInit() override {
    if (!wxApp::OnInit()) return false;
    (new wxFrame(nullptr, wxID_ANY, wxS("Empty"), wxDefaultPosition, wxSize(1180, 740)))->Show();
    return true;
  }
};

}  // namespace

wxIMPLEMENT_APP(EmptyFrame);
