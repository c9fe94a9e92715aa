#pragma once
// A field to type in, and below it what fits: for windows that find something and go there. It stays open beside the
// main window and is hidden when it is not needed.

#include <string>
#include <vector>

#include <wx/dialog.h>

class wxDataViewListCtrl;
class wxSearchCtrl;
class wxStaticText;

namespace attune::ui {

class SearchWindow : public wxDialog {
 public:
  ~SearchWindow() override;

  // Shows it with the words of last time selected, ready to be typed over.
  void open();

 protected:
  // One cell a column.
  using SearchRow = std::vector<wxString>;

  // `name` begins the names of its parts: "find_window", "find_field", "find_list", "find_count".
  SearchWindow(wxWindow* parent, const std::string& name, const wxString& title, const wxString& hint);
  void add_column(const wxString& title, int width);         // DIP
  void add_marked_column(const wxString& title, int width);  // its cells are Pango markup

  // The text in the field.
  std::string wanted() const;
  void show_rows(const std::vector<SearchRow>& rows);  // the first is selected
  void say(const wxString& sentence);

  // Called when it is opened; sees to search() being called, now or later.
  virtual void prepare() = 0;
  // Shows what fits what is wanted.
  virtual void search() = 0;
  // Enter or a double click on a row.
  virtual void go(std::size_t row) = 0;

 private:
  void go_to_selected();

  wxSearchCtrl* field_;
  wxDataViewListCtrl* list_;
  wxStaticText* count_;
  const std::string name_;
  bool columns_restored_ = false;
};

}  // namespace attune::ui
