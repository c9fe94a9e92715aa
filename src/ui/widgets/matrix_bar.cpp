#include "ui/widgets/matrix_bar.h"

#include <algorithm>

#include <wx/stattext.h>
#include <wx/wrapsizer.h>

#include "ui/support/accessible_name.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

options::List stages_of(const model::Curriculum& curriculum, const base::Catalogue& words, MatrixRows) {
  return options::things<model::Stage>(curriculum, words);
}

options::List settings_of(const model::Curriculum&, const base::Catalogue& words, MatrixRows rows) {
  if (rows == MatrixRows::courses) return {};
  return {{std::string(model::code(model::Setting::first)), words.translate(N_("First classroom"))},
          {std::string(model::code(model::Setting::second)), words.translate(N_("Second classroom"))}};
}

options::List kinds_of(const model::Curriculum& curriculum, const base::Catalogue& words, MatrixRows rows) {
  return rows == MatrixRows::courses ? options::course_kinds(curriculum, words)
                                     : options::activity_kinds(curriculum, words);
}

options::List methods_of(const model::Curriculum& curriculum, const base::Catalogue& words, MatrixRows) {
  return options::things<model::Method>(curriculum, words);
}

}  // namespace

MatrixBar::MatrixBar(wxWindow* parent) : wxPanel(parent) {
  auto* across = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
  make_first(*across);
  make_facets(*across);
  SetSizer(across);
}

void MatrixBar::make_first(wxSizer& across) {
  const auto centred = wxSizerFlags().CentreVertical().Border(wxRIGHT | wxBOTTOM, FromDIP(6));
  const wxString choices[] = {tr(N_("Activities")), tr(N_("Courses"))};
  across.Add(new wxStaticText(this, wxID_ANY, tr(N_("Rows:"))), centred);
  rows_ = new wxChoice(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, 2, choices);
  rows_->SetName(wxS("matrix_rows"));
  rows_->SetSelection(0);
  accessible_name(rows_, tr(N_("Rows of the matrix")));
  across.Add(rows_, centred);
  search_ = new wxSearchCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, FromDIP(wxSize(170, -1)));
  search_->SetName(wxS("matrix_search"));
  search_->SetDescriptiveText(tr(N_("Find by code or title")));
  accessible_name(search_, tr(N_("Find by code or title")));
  across.Add(search_, centred);
  only_gaps_ = new wxCheckBox(this, wxID_ANY, tr(N_("Only competencies with error gaps")));
  only_gaps_->SetName(wxS("matrix_only_gaps"));
  across.Add(only_gaps_, centred);
  rows_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { on_rows(); });
  search_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { on_filter(); });
  only_gaps_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { on_filter(); });
}

void MatrixBar::make_facets(wxSizer& across) {
  facets_ = {{&MatrixFilter::stage, N_("All stages"), stages_of},
             {&MatrixFilter::setting, N_("Both classrooms"), settings_of},
             {&MatrixFilter::kind, N_("All kinds"), kinds_of},
             {&MatrixFilter::method, N_("All methods"), methods_of}};
  for (Facet& facet : facets_) {
    facet.choice = new wxChoice(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(150, -1)));
    accessible_name(facet.choice, tr(facet.all));
    facet.choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { on_filter(); });
    across.Add(facet.choice, wxSizerFlags().CentreVertical().Border(wxRIGHT | wxBOTTOM, FromDIP(6)));
  }
  as_list_ = new wxToggleButton(this, wxID_ANY, tr(N_("As a list")));
  as_list_->SetName(wxS("matrix_as_list"));
  as_list_->Bind(wxEVT_TOGGLEBUTTON, [this](wxCommandEvent&) { on_form(); });
  across.Add(as_list_, wxSizerFlags().CentreVertical().Border(wxBOTTOM, FromDIP(6)));
}

void MatrixBar::list_facets(const model::Curriculum& curriculum) {
  for (Facet& facet : facets_) {
    const std::string chosen = filter().*facet.field;
    facet.listed = facet.list(curriculum, words(), rows());
    std::erase_if(facet.listed, [](const Option& option) { return option.value.empty(); });
    wxArrayString labels;
    labels.Add(tr(facet.all));
    int at = 0;
    for (const Option& option : facet.listed) {
      labels.Add(wx(option.label));
      if (option.value == chosen) at = static_cast<int>(labels.size()) - 1;
    }
    facet.choice->Set(labels);
    facet.choice->SetSelection(at);
    facet.choice->Show(!facet.listed.empty());
  }
  Layout();
}

MatrixFilter MatrixBar::filter() const {
  MatrixFilter wanted;
  wanted.text = utf8(search_->GetValue());
  wanted.columns = only_gaps_->GetValue() ? MatrixColumns::gaps : MatrixColumns::all;
  for (const Facet& facet : facets_)
    if (const int at = facet.choice->GetSelection(); at > 0 && static_cast<std::size_t>(at) <= facet.listed.size())
      wanted.*facet.field = facet.listed[static_cast<std::size_t>(at) - 1].value;
  return wanted;
}

bool MatrixBar::is_filtered() const {
  const MatrixFilter wanted = filter();
  return !wanted.text.empty() || wanted.columns != MatrixColumns::all ||
         std::ranges::any_of(facets_, [&](const Facet& facet) { return !(wanted.*facet.field).empty(); });
}

void MatrixBar::clear_filter() {
  search_->ChangeValue(wxString());
  only_gaps_->SetValue(false);
  for (const Facet& facet : facets_) facet.choice->SetSelection(0);
}

MatrixRows MatrixBar::rows() const { return rows_->GetSelection() == 0 ? MatrixRows::activities : MatrixRows::courses; }

void MatrixBar::set_rows(MatrixRows rows) { rows_->SetSelection(rows == MatrixRows::activities ? 0 : 1); }

}  // namespace attune::ui
