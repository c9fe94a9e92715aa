#pragma once
// What the matrix shows: courses or activities, and which of them; as a grid or as a list.

#include <functional>

#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/panel.h>
#include <wx/srchctrl.h>
#include <wx/tglbtn.h>

#include "ui/models/field_options.h"
#include "ui/models/matrix.h"

namespace attune::ui {

class MatrixBar : public wxPanel {
 public:
  explicit MatrixBar(wxWindow* parent);

  MatrixRows rows() const;
  // Without calling on_rows.
  void set_rows(MatrixRows rows);
  // What there is to choose; what is chosen stays so while it is there.
  void list_facets(const model::Curriculum& curriculum);
  MatrixFilter filter() const;
  bool is_filtered() const;
  void clear_filter();
  bool as_list() const { return as_list_->GetValue(); }
  void show_as_grid() { as_list_->SetValue(false); }
  wxSearchCtrl& search() { return *search_; }

  // Courses or activities; what the filter asks for; grid or list.
  std::function<void()> on_rows, on_filter, on_form;

 private:
  // A choice of what the rows have to have: its field of the filter, "all of them", and what there is.
  struct Facet {
    std::string MatrixFilter::*field;
    base::Message all;
    options::List (*list)(const model::Curriculum&, const base::Catalogue&, MatrixRows);
    wxChoice* choice = nullptr;
    options::List listed{};
  };

  void make_first(wxSizer& across);
  void make_facets(wxSizer& across);

  wxChoice* rows_ = nullptr;
  wxSearchCtrl* search_ = nullptr;
  wxCheckBox* only_gaps_ = nullptr;
  std::vector<Facet> facets_;
  wxToggleButton* as_list_ = nullptr;
};

}  // namespace attune::ui
