#include "ui/models/matrix.h"

#include <algorithm>
#include <numeric>

#include "base/text.h"

namespace attune::ui {

using model::Kind;

Matrix::Matrix(model::Snapshot snapshot, const std::vector<analysis::Gap>& gaps, MatrixRows rows, Texts texts)
    : snapshot_(std::move(snapshot)), texts_(texts) {
  list_columns(gaps, rows);
  list_rows(rows);
  fill();
  filter({}, MatrixColumns::all);
}

void Matrix::list_columns(const std::vector<analysis::Gap>& gaps, MatrixRows rows) {
  std::vector<char> is_aligned(snapshot_->competencies().size(), 0);
  const Kind from = rows == MatrixRows::courses ? Kind::course : Kind::activity;
  for (Index alignment = 0; alignment < snapshot_->alignments().size(); ++alignment)
    if (const Index to = snapshot_->competency_of(alignment);
        to != model::none && snapshot_->alignments()[alignment].from_kind() == from)
      is_aligned[to] = 1;
  std::vector<char> has_gap(snapshot_->competencies().size(), 0);
  for (const analysis::Gap& gap : gaps)
    if (gap.kind == Kind::competency && gap.severity == base::Severity::error && !gap.is_waived() &&
        gap.subject < has_gap.size())
      has_gap[gap.subject] = 1;
  for (Index framework = 0; framework < snapshot_->frameworks().size(); ++framework) {
    if (!snapshot_->is_own(framework)) continue;
    for (const Index competency : snapshot_->tree_of(framework)) {
      const bool branch = !snapshot_->is_leaf(competency);
      if (branch && is_aligned[competency] == 0) continue;
      columns_.push_back(
          {competency, branch ? competency : snapshot_->parent_of(competency), has_gap[competency] != 0, branch});
    }
  }
  column_of_.assign(snapshot_->competencies().size(), columns_.size());
  for (std::size_t i = 0; i < columns_.size(); ++i) column_of_[columns_[i].competency] = i;
}

void Matrix::list_rows(MatrixRows rows) {
  const auto courses = static_cast<Index>(snapshot_->courses().size());
  for (Index course = 0; course < courses; ++course) {
    if (rows == MatrixRows::courses) {
      heading_of_.push_back(rows_.size());
      rows_.push_back({MatrixRow::course, course});
      continue;
    }
    const std::size_t heading = rows_.size();
    heading_of_.push_back(heading);
    rows_.push_back({MatrixRow::heading, course});
    for (const Index activity : snapshot_->activities_of(course)) {
      heading_of_.push_back(heading);
      rows_.push_back({MatrixRow::activity, activity});
    }
  }
  if (rows == MatrixRows::courses) return;
  const std::size_t heading = rows_.size();
  heading_of_.push_back(heading);
  rows_.push_back({MatrixRow::heading, model::none});
  for (Index activity = 0; activity < snapshot_->activities().size(); ++activity) {
    if (snapshot_->course_of(activity) != model::none) continue;
    heading_of_.push_back(heading);
    rows_.push_back({MatrixRow::activity, activity});
  }
}

void Matrix::fill() {
  cells_.assign(rows_.size() * columns_.size(), {});
  row_totals_.assign(rows_.size(), 0);
  column_totals_.assign(columns_.size(), 0);
  for (std::size_t row = 0; row < rows_.size(); ++row) {
    if (rows_[row].type == MatrixRow::course) put(row, snapshot_->alignments_of_course(rows_[row].index));
    if (rows_[row].type == MatrixRow::activity) put(row, snapshot_->alignments_of_activity(rows_[row].index));
  }
}

void Matrix::put(std::size_t row, std::span<const Index> alignments) {
  for (const Index index : alignments) {
    const Index competency = snapshot_->competency_of(index);
    const std::size_t column = competency == model::none ? columns_.size() : column_of_[competency];
    if (column == columns_.size()) continue;
    MatrixCell& cell = cells_[row * columns_.size() + column];
    const model::Alignment& alignment = snapshot_->alignments()[index];
    if (cell.alignment == model::none) {
      ++row_totals_[row];
      ++column_totals_[column];
    } else {
      cell.several = true;
      const auto& scale = snapshot_->scale();
      if (scale.rank(alignment.level) <= scale.rank(snapshot_->alignments()[cell.alignment].level)) continue;
    }
    cell.alignment = index;
    cell.proposed = alignment.status == model::AlignmentStatus::proposed;
  }
}

void Matrix::filter(std::string_view text, MatrixColumns columns) {
  shown_columns_.clear();
  for (std::size_t i = 0; i < columns_.size(); ++i)
    if (columns == MatrixColumns::all || columns_[i].gap) shown_columns_.push_back(i);

  shown_rows_.clear();
  const std::string wanted = base::fold(base::trim(text));
  if (wanted.empty()) {
    shown_rows_.resize(rows_.size());
    std::iota(shown_rows_.begin(), shown_rows_.end(), std::size_t{0});
    return;
  }
  std::vector<char> matches(rows_.size(), 0);
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    const MatrixRow& row = rows_[i];
    if (row.index == model::none) continue;
    const Kind kind = row.type == MatrixRow::activity ? Kind::activity : Kind::course;
    const std::string name = name_of(*snapshot_, ref_at(*snapshot_, kind, row.index), texts_);
    matches[i] = base::fold(name).find(wanted) != std::string::npos;
  }
  std::vector<char> shown = matches;
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    if (matches[heading_of_[i]] != 0) shown[i] = 1;
    if (matches[i] != 0) shown[heading_of_[i]] = 1;
  }
  for (std::size_t i = 0; i < rows_.size(); ++i)
    if (shown[i] != 0) shown_rows_.push_back(i);
}

const std::string& Matrix::level(std::size_t row, std::size_t column) const {
  static const std::string nothing;
  const MatrixCell& here = cell(row, column);
  if (here.alignment == model::none) return nothing;
  const std::string& level = snapshot_->alignments()[here.alignment].level;
  const auto& levels = snapshot_->scale().levels;
  return level.empty() && !levels.empty() ? levels.front().code : level;
}

std::optional<int> Matrix::rank(std::size_t row, std::size_t column) const {
  const MatrixCell& here = cell(row, column);
  if (here.alignment == model::none) return std::nullopt;
  return snapshot_->scale().rank(snapshot_->alignments()[here.alignment].level);
}

app::EntityRef Matrix::what(std::size_t at) const {
  if (row(at).type == MatrixRow::heading) return {};
  return ref_at(*snapshot_, row(at).type == MatrixRow::course ? Kind::course : Kind::activity, row(at).index);
}

std::optional<std::size_t> Matrix::find_row(const app::EntityRef& wanted) const {
  for (std::size_t i = 0; i < row_count(); ++i)
    if (what(i) == wanted) return i;
  return std::nullopt;
}

std::optional<std::size_t> Matrix::find_column(const base::Uuid& competency) const {
  for (std::size_t i = 0; i < column_count(); ++i)
    if (snapshot_->competencies()[column(i).competency].id.uuid == competency) return i;
  return std::nullopt;
}

}  // namespace attune::ui
