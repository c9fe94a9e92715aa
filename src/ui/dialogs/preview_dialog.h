#pragma once
// Documents as they will be on paper: the pages of the PDF file, to be paged through, printed and saved.

#include <functional>

#include <wx/button.h>
#include <wx/dialog.h>
#include <wx/infobar.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include "ui/widgets/page_canvas.h"

namespace attune::ui {

class PreviewDialog : public wxDialog {
 public:
  // Lays the documents out: at least one. Runs on another thread, on what it was given by value.
  using Make = std::function<app::PagedFiles(const base::Progress&)>;

  PreviewDialog(wxWindow* parent, const wxString& title, Make make);
  ~PreviewDialog() override;

  PageCanvas& canvas() { return *canvas_; }
  // Without asking where to.
  void save_to(const std::filesystem::path& file);

 private:
  wxSizer* build_tools();
  void show(app::PagedFiles files);
  void update();
  void go_to_typed_page();
  void save();
  void print();
  void fail(const std::string& sentence);
  void key(wxKeyEvent& event);

  app::PagedFiles files_;
  Jobs jobs_;
  base::Connection moved_;
  wxInfoBar* messages_ = nullptr;
  PageCanvas* canvas_ = nullptr;
  wxTextCtrl* page_ = nullptr;
  wxStaticText* count_ = nullptr;
  wxStaticText* zoom_ = nullptr;
  wxStaticText* of_what_ = nullptr;
  wxButton *back_ = nullptr, *on_ = nullptr, *save_ = nullptr, *print_ = nullptr;
};

}  // namespace attune::ui
