#include "ui/views/matrix_view.h"

#include <algorithm>

#include <wx/wrapsizer.h>

#include "app/edits/level.h"
#include "ui/support/accessible_name.h"
#include "ui/support/search.h"
#include "ui/support/text.h"
#include "ui/widgets/colours.h"

namespace attune::ui {

using model::Kind;

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

MatrixView::MatrixView(wxWindow* parent, Workspace& workspace) : View(parent, workspace) {
  auto* across = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
  make_bar(*across);
  make_facets(*across);
  grid_ = new MatrixGrid(this, {.set_level = [this](const auto& cells, const auto& level) { edit(cells, level); },
                                .set_levels = [this](const auto& levels, const auto& label) { edit(levels, label); },
                                .moved = [this](const MatrixGrid::At& cell) { say_where(cell); },
                                .fold = [this](const base::Uuid& what) { fold(what); },
                                .fold_all = [this] { fold_all(); },
                                .show_history = [this](const MatrixGrid::At& cell) { show_history(cell); }});
  list_ = new MatrixList(this, grid_->table());
  list_->on_level = [this](const MatrixList::At& cell, const auto& level) { edit({{cell.row, cell.column}}, level); };
  list_->on_open = [this](const MatrixList::At& cell) {
    as_list_->SetValue(false);
    show_grid();
    grid_->go_to({cell.row, cell.column});
    grid_->SetFocus();
  };
  lead_down(*search_, *grid_);
  search_->Bind(wxEVT_SEARCH, [this](wxCommandEvent&) { main_control()->SetFocus(); });
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(across, wxSizerFlags().Expand().Border(wxALL, FromDIP(8)));
  legend_ = new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END);
  down->Add(legend_, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(8)));
  down->Add(grid_, wxSizerFlags(1).Expand());
  down->Add(list_, wxSizerFlags(1).Expand());
  nothing_ = new wxStaticText(this, wxID_ANY, wxString());
  nothing_->SetName(wxS("matrix_nothing"));
  nothing_->Hide();
  down->Add(nothing_, wxSizerFlags().Border(wxALL, FromDIP(8)));
  SetSizer(down);
}

void MatrixView::make_bar(wxSizer& across) {
  const auto centred = wxSizerFlags().CentreVertical().Border(wxRIGHT | wxBOTTOM, FromDIP(6));
  const wxString choices[] = {tr(N_("Activities")), tr(N_("Courses"))};
  across.Add(new wxStaticText(this, wxID_ANY, tr(N_("Rows:"))),
             wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(6)));
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
  rows_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { load(); });
  search_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { apply_filter(); });
  only_gaps_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { apply_filter(); });
}

void MatrixView::make_facets(wxSizer& across) {
  facets_ = {{&MatrixFilter::stage, N_("All stages"), stages_of},
             {&MatrixFilter::setting, N_("Both classrooms"), settings_of},
             {&MatrixFilter::kind, N_("All kinds"), kinds_of},
             {&MatrixFilter::method, N_("All methods"), methods_of}};
  for (Facet& facet : facets_) {
    facet.choice = new wxChoice(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(150, -1)));
    accessible_name(facet.choice, tr(facet.all));
    facet.choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { apply_filter(); });
    across.Add(facet.choice, wxSizerFlags().CentreVertical().Border(wxRIGHT | wxBOTTOM, FromDIP(6)));
  }
  as_list_ = new wxToggleButton(this, wxID_ANY, tr(N_("As a list")));
  as_list_->SetName(wxS("matrix_as_list"));
  as_list_->Bind(wxEVT_TOGGLEBUTTON, [this](wxCommandEvent&) {
    show_grid();
    main_control()->SetFocus();
  });
  across.Add(as_list_, wxSizerFlags().CentreVertical().Border(wxBOTTOM, FromDIP(6)));
}

// What there is to choose; what is chosen stays so while it is there.
void MatrixView::list_facets() {
  for (Facet& facet : facets_) {
    const std::string chosen = filter().*facet.field;
    facet.listed = facet.list(*workspace().snapshot(), words(), rows());
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
}

MatrixFilter MatrixView::filter() const {
  MatrixFilter wanted;
  wanted.text = utf8(search_->GetValue());
  wanted.columns = only_gaps_->GetValue() ? MatrixColumns::gaps : MatrixColumns::all;
  for (const Facet& facet : facets_)
    if (const int at = facet.choice->GetSelection(); at > 0 && static_cast<std::size_t>(at) <= facet.listed.size())
      wanted.*facet.field = facet.listed[static_cast<std::size_t>(at) - 1].value;
  return wanted;
}

bool MatrixView::is_filtered() const {
  const MatrixFilter wanted = filter();
  return !wanted.text.empty() || wanted.columns != MatrixColumns::all ||
         std::ranges::any_of(facets_, [&](const Facet& facet) { return !(wanted.*facet.field).empty(); });
}

void MatrixView::clear_filter() {
  search_->ChangeValue(wxString());
  only_gaps_->SetValue(false);
  for (const Facet& facet : facets_) facet.choice->SetSelection(0);
}

// A list takes its time in a large programme, so it is made while it is seen.
void MatrixView::shown_anew() {
  grid_->shown_anew();
  if (is_list()) list_->shown_anew();
}

// Everything that is a heading; unfolds them where one is folded.
void MatrixView::fold_all() {
  const Matrix& matrix = grid_->table().matrix();
  if (folded_.empty()) {
    for (std::size_t row = 0; row < matrix.row_count(); ++row)
      if (matrix.row(row).type == MatrixRow::heading) folded_.insert(matrix.fold_of_row(row));
  } else {
    folded_.clear();
  }
  grid_->table().matrix().fold(folded_);
  shown_anew();
}

// What the cursor stood on stays in sight, or its heading.
void MatrixView::fold(const base::Uuid& what) {
  const auto here = grid_->cursor();
  if (!folded_.erase(what)) folded_.insert(what);
  grid_->table().matrix().fold(folded_);
  shown_anew();
  if (!here) return;
  const Matrix& matrix = grid_->table().matrix();
  const auto row_of = [&] {
    for (std::size_t row = 0; row < matrix.row_count(); ++row)
      if (matrix.row(row).type == MatrixRow::heading && matrix.fold_of_row(row) == what) return row;
    return std::min(here->row, matrix.row_count() - 1);
  };
  grid_->go_to({row_of(), std::min(here->column, matrix.column_count() - 1)});
}

MatrixRows MatrixView::rows() const {
  return rows_->GetSelection() == 0 ? MatrixRows::activities : MatrixRows::courses;
}

void MatrixView::refresh(const model::Changes&) { load(); }

void MatrixView::load() {
  const auto& curriculum = *workspace().snapshot();
  const Texts texts = texts_for(curriculum, words().language());
  Matrix matrix(workspace().snapshot(), workspace().gaps(), rows(), texts);
  list_facets();
  matrix.filter(filter());
  matrix.fold(folded_);
  grid_->table().replace(std::move(matrix), texts);
  shown_anew();
  wxString legend;
  for (const model::Level& level : curriculum.scale().levels) {
    if (!legend.empty()) legend += wxS("    ");
    legend += wx(level.code + " " + workspace().pick(level.title, level.title_2));
  }
  legend_->SetLabel(legend + wxS("    ? ") + tr(N_("Proposed")) + wxS("    + ") + tr(N_("Several")) + wxS("    ! ") +
                    tr(N_("Several that differ")));
  show_grid();
  place_cursor();
  if (const auto here = grid_->cursor(); here && grid_->IsDescendant(wxWindow::FindFocus())) say_where(*here);
}

// Where keys mean something from the beginning: in the first row that is no heading.
void MatrixView::place_cursor() {
  if (placed_ || !grid_->IsShown()) return;
  const auto row = first_row_that_can_be_aligned();
  if (!row) return;
  placed_ = true;
  grid_->go_to({*row, 0});
}

std::optional<std::size_t> MatrixView::first_row_that_can_be_aligned() const {
  const Matrix& matrix = grid_->table().matrix();
  for (std::size_t row = 0; row < matrix.row_count(); ++row)
    if (matrix.what(row)) return row;
  return std::nullopt;
}

void MatrixView::apply_filter() {
  grid_->table().matrix().filter(filter());
  shown_anew();
  show_grid();
  const auto here = grid_->cursor();
  if (!grid_->IsShown() || (here && grid_->table().matrix().what(here->row))) return;
  if (const auto row = first_row_that_can_be_aligned()) grid_->go_to({*row, 0});
}

void MatrixView::show_grid() {
  const auto& curriculum = *workspace().snapshot();
  const Matrix& matrix = grid_->table().matrix();
  const bool whole = !is_filtered();
  const bool rows = whole ? !curriculum.courses().empty() || !curriculum.activities().empty() : matrix.row_count() > 0;
  const bool columns = matrix.column_count() > 0;
  nothing_->SetLabel(!whole     ? tr(N_("Nothing here matches."))
                     : !columns ? tr(N_("No competencies yet: add them to a framework, or import a spreadsheet."))
                                : tr(N_("No courses or activities yet: add them, or import a spreadsheet.")));
  grid_->Show(rows && columns && !is_list());
  list_->Show(rows && columns && is_list());
  if (is_list()) list_->shown_anew();
  nothing_->Show(!rows || !columns);
  Layout();
}

void MatrixView::edit(const std::vector<MatrixGrid::At>& cells, const std::optional<std::string>& level) {
  if (cells.empty() || workspace().document() == nullptr) return;
  const Matrix& matrix = grid_->table().matrix();
  std::vector<app::Cell> changed;
  for (const MatrixGrid::At& at : cells) {
    if (!level && matrix.cell(at.row, at.column).alignment == model::none) continue;
    const auto& competency = matrix.curriculum().competencies()[matrix.column(at.column).competency];
    changed.push_back({matrix.what(at.row), competency.id});
  }
  if (!changed.empty()) app::set_level(*workspace().document(), changed, level);
}

void MatrixView::edit(const std::vector<PlacedLevel>& levels, const base::Message& label) {
  if (workspace().document() == nullptr) return;
  const Matrix& matrix = grid_->table().matrix();
  std::vector<app::CellLevel> changed;
  for (const PlacedLevel& each : levels) {
    const auto& competency = matrix.curriculum().competencies()[matrix.column(each.column).competency];
    changed.push_back({{matrix.what(each.row), competency.id}, each.level});
  }
  app::set_levels(*workspace().document(), changed, label);
}

void MatrixView::say_where(const MatrixGrid::At& cell) {
  if (!grid_->table().matrix().what(cell.row)) return;
  workspace().say(base::Message("{cell}", {{"cell", utf8(grid_->describe(cell))}}));
}

// The first row that is aligned to the column's competency; where none is, the first that could be.
std::optional<std::size_t> MatrixView::first_row(std::size_t column) const {
  const Matrix& matrix = grid_->table().matrix();
  for (std::size_t row = 0; row < matrix.row_count(); ++row)
    if (matrix.cell(row, column).alignment != model::none) return row;
  return first_row_that_can_be_aligned();
}

bool MatrixView::go_to(const app::EntityRef& from, const base::Uuid& competency) {
  const Matrix& matrix = grid_->table().matrix();
  const auto column = matrix.find_column(competency);
  const auto row = from ? matrix.find_row(from) : column ? first_row(*column) : std::nullopt;
  if (!row || !column) return false;
  grid_->go_to({*row, *column});
  grid_->SetFocus();
  return true;
}

bool MatrixView::reveal(const Place& place) {
  app::EntityRef from{place.kind, place.id};
  base::Uuid competency = place.competency;
  if (const auto* alignment = app::find<model::Alignment>(*workspace().snapshot(), from)) {
    from = {alignment->from_kind(), alignment->from()};
    competency = alignment->competency.uuid;
  }
  if (place.kind == Kind::competency) {
    from = {};
    competency = place.id;
  }
  if (from && from.kind != Kind::course && from.kind != Kind::activity) return false;
  clear_filter();
  folded_.clear();
  if (from && !competency) return reveal_row(from);
  if (from) rows_->SetSelection(from.kind == Kind::course ? 1 : 0);
  load();
  return go_to(from, competency);
}

bool MatrixView::reveal_row(const app::EntityRef& from) {
  rows_->SetSelection(from.kind == Kind::course ? 1 : 0);
  load();
  const auto row = grid_->table().matrix().find_row(from);
  if (!row || grid_->table().matrix().column_count() == 0) return false;
  grid_->go_to({*row, 0});
  grid_->SetFocus();
  return true;
}

bool MatrixView::select_cell(std::string_view from, std::string_view competency) {
  const auto& curriculum = *workspace().snapshot();
  const auto column = curriculum.find_code<model::Competency>(competency);
  if (!column) return false;
  Place place{Kind::activity, {}, curriculum.competencies()[*column].id.uuid, ViewId::matrix};
  if (const auto activity = curriculum.find_code<model::Activity>(from)) {
    place.id = curriculum.activities()[*activity].id.uuid;
  } else if (const auto course = curriculum.find_code<model::Course>(from)) {
    place.kind = Kind::course;
    place.id = curriculum.courses()[*course].id.uuid;
  } else {
    return false;
  }
  return reveal(place);
}

Place MatrixView::here() const {
  const auto cell = grid_->cursor();
  const Matrix& matrix = grid_->table().matrix();
  if (!cell || !matrix.what(cell->row)) return {.view = ViewId::matrix};
  const auto& competency = matrix.curriculum().competencies()[matrix.column(cell->column).competency];
  return {matrix.what(cell->row).kind, matrix.what(cell->row).id, competency.id.uuid, ViewId::matrix};
}

void MatrixView::show_history(const MatrixGrid::At& cell) {
  workspace().show(history_of(grid_->table().matrix().what(cell.row)));
}

void MatrixView::set_level(const std::optional<std::string>& level) {
  if (const auto here = grid_->cursor()) edit({*here}, level);
}

}  // namespace attune::ui
