#include "ui/views/matrix_view.h"

#include <algorithm>

#include <wx/sizer.h>

#include "app/edits/level.h"
#include "ui/support/accessible_name.h"
#include "ui/support/search.h"
#include "ui/support/text.h"
#include "ui/widgets/colours.h"

namespace attune::ui {

using model::Kind;

MatrixView::MatrixView(wxWindow* parent, Workspace& workspace) : View(parent, workspace) {
  bar_ = new MatrixBar(this);
  bar_->on_rows = [this] { load(); };
  bar_->on_filter = [this] { apply_filter(); };
  bar_->on_form = [this] {
    show_grid();
    main_control()->SetFocus();
  };
  grid_ = new MatrixGrid(this, {.set_level = [this](const auto& cells, const auto& level) { edit(cells, level); },
                                .set_levels = [this](const auto& levels, const auto& label) { edit(levels, label); },
                                .moved = [this](const MatrixGrid::At& cell) { say_where(cell); },
                                .fold = [this](const base::Uuid& what) { fold(what); },
                                .fold_all = [this] { fold_all(); },
                                .show_history = [this](const MatrixGrid::At& cell) { show_history(cell); }});
  list_ = new MatrixList(this, grid_->table());
  list_->on_level = [this](const MatrixList::At& cell, const auto& level) { edit({{cell.row, cell.column}}, level); };
  list_->on_open = [this](const MatrixList::At& cell) {
    bar_->show_as_grid();
    show_grid();
    grid_->go_to({cell.row, cell.column});
    grid_->SetFocus();
  };
  lead_down(bar_->search(), *grid_);
  bar_->search().Bind(wxEVT_SEARCH, [this](wxCommandEvent&) { main_control()->SetFocus(); });
  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(bar_, wxSizerFlags().Expand().Border(wxALL, FromDIP(8)));
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

// Keys would be lost in what is hidden.
wxWindow* MatrixView::main_control() {
  for (wxWindow* shown : {static_cast<wxWindow*>(list_), static_cast<wxWindow*>(grid_)})
    if (shown->IsShown()) return shown;
  return search();
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

void MatrixView::refresh(const model::Changes&) { load(); }

void MatrixView::load() {
  const auto& curriculum = *workspace().snapshot();
  const Texts texts = texts_for(curriculum, words().language());
  Matrix matrix(workspace().snapshot(), workspace().gaps(), bar_->rows(), texts);
  bar_->list_facets(curriculum);
  matrix.filter(bar_->filter());
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
  grid_->table().matrix().filter(bar_->filter());
  shown_anew();
  show_grid();
  const auto here = grid_->cursor();
  if (!grid_->IsShown() || (here && grid_->table().matrix().what(here->row))) return;
  if (const auto row = first_row_that_can_be_aligned()) grid_->go_to({*row, 0});
}

void MatrixView::show_grid() {
  const auto& curriculum = *workspace().snapshot();
  const Matrix& matrix = grid_->table().matrix();
  const bool whole = !bar_->is_filtered();
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
  bar_->clear_filter();
  folded_.clear();
  if (from && !competency) return reveal_row(from);
  if (from) bar_->set_rows(from.kind == Kind::course ? MatrixRows::courses : MatrixRows::activities);
  load();
  return go_to(from, competency);
}

bool MatrixView::reveal_row(const app::EntityRef& from) {
  bar_->set_rows(from.kind == Kind::course ? MatrixRows::courses : MatrixRows::activities);
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
