#include "ui/models/matrix.h"

#include <algorithm>

#include "base/text.h"

namespace attune::ui {

using model::Kind;

Matrix::Matrix(model::Snapshot snapshot, const std::vector<analysis::Gap>& gaps, MatrixRows rows, Texts texts)
    : snapshot_(std::move(snapshot)), texts_(texts) {
  list_columns(gaps, rows);
  list_rows(rows);
  fill();
  filter({});
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
  cells_.clear();
  row_begins_.assign(1, 0);
  row_totals_.assign(rows_.size(), 0);
  column_totals_.assign(columns_.size(), 0);
  for (std::size_t row = 0; row < rows_.size(); ++row) {
    if (rows_[row].type == MatrixRow::course) put(row, snapshot_->alignments_of_course(rows_[row].index));
    if (rows_[row].type == MatrixRow::activity) put(row, snapshot_->alignments_of_activity(rows_[row].index));
    std::sort(cells_.begin() + static_cast<std::ptrdiff_t>(row_begins_.back()), cells_.end(),
              [](const Filled& a, const Filled& b) { return a.column < b.column; });
    row_begins_.push_back(cells_.size());
  }
}

void Matrix::put(std::size_t row, std::span<const Index> alignments) {
  for (const Index index : alignments) {
    const Index competency = snapshot_->competency_of(index);
    const std::size_t column = competency == model::none ? columns_.size() : column_of_[competency];
    if (column == columns_.size()) continue;
    auto cell = std::find_if(cells_.begin() + static_cast<std::ptrdiff_t>(row_begins_.back()), cells_.end(),
                             [&](const Filled& filled) { return filled.column == column; });
    if (cell == cells_.end()) {
      cell = cells_.insert(cells_.end(), {column, {}});
      ++row_totals_[row];
      ++column_totals_[column];
    }
    add(cell->cell, {index, snapshot_->alignments()[index].status == model::AlignmentStatus::proposed, false, false});
  }
}

// The highest of both, with what there is to say about the two of them.
void Matrix::add(MatrixCell& sum, const MatrixCell& cell) const {
  if (cell.alignment == model::none) return;
  if (sum.alignment == model::none) {
    sum = cell;
    return;
  }
  const auto rank = [&](const MatrixCell& of) {
    return snapshot_->scale().rank(snapshot_->alignments()[of.alignment].level);
  };
  const bool differ = sum.differing || cell.differing || rank(sum) != rank(cell);
  if (rank(cell) > rank(sum)) sum = cell;
  sum.several = true;
  sum.differing = differ;
}

void Matrix::filter(const MatrixFilter& wanted) {
  filter_ = wanted;
  show_columns();
  show_rows();
}

void Matrix::fold(Folded folded) {
  folded_ = std::move(folded);
  show_columns();
  show_rows();
}

void Matrix::show_columns() {
  shown_columns_.clear();
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    if (filter_.columns == MatrixColumns::gaps && !columns_[i].gap) continue;
    const bool folded = columns_[i].group != model::none && folded_.count(fold_of(columns_[i])) > 0;
    if (folded && !shown_columns_.empty() && shown_columns_.back().folded &&
        columns_[shown_columns_.back().first].group == columns_[i].group)
      shown_columns_.back().last = i;
    else
      shown_columns_.push_back({i, i, folded});
  }
}

bool Matrix::has_text(const MatrixRow& row, const std::string& folded_text) const {
  if (folded_text.empty()) return true;
  if (row.index == model::none) return false;
  const Kind kind = row.type == MatrixRow::activity ? Kind::activity : Kind::course;
  return base::fold(name_of(*snapshot_, ref_at(*snapshot_, kind, row.index), texts_)).find(folded_text) !=
         std::string::npos;
}

bool Matrix::passes(const MatrixRow& row) const {
  const bool course = row.type == MatrixRow::course;
  const auto has_method = [&](Index activity) {
    return std::ranges::any_of(snapshot_->activities()[activity].methods, [&](const auto& id) {
      const model::Method* method = snapshot_->methods().find(id);
      return method != nullptr && method->code == filter_.method;
    });
  };
  if (!filter_.stage.empty()) {
    const Index stage =
        snapshot_->stage_of(course ? snapshot_->term_of_course(row.index) : snapshot_->term_of_activity(row.index));
    if (stage == model::none || snapshot_->stages()[stage].code != filter_.stage) return false;
  }
  const auto setting = course ? model::Setting::first : snapshot_->activities()[row.index].setting();
  if (!filter_.setting.empty() && model::code(setting) != filter_.setting) return false;
  if (!filter_.kind.empty() && filter_.kind != (course ? snapshot_->courses()[row.index].course_kind
                                                       : snapshot_->activities()[row.index].activity_kind))
    return false;
  if (filter_.method.empty()) return true;
  return course ? std::ranges::any_of(snapshot_->activities_of(row.index), has_method) : has_method(row.index);
}

// A heading is shown with what is under it; one that is looked for by its text also when nothing is.
void Matrix::show_rows() {
  shown_rows_.clear();
  folded_rows_.clear();
  const std::string text = base::fold(base::trim(filter_.text));
  const bool any = filter_.stage.empty() && filter_.setting.empty() && filter_.kind.empty() && filter_.method.empty();
  for (std::size_t i = 0; i < rows_.size();) {
    std::size_t end = i + 1;
    while (end < rows_.size() && rows_[end].type == MatrixRow::activity) ++end;
    const bool heading = rows_[i].type == MatrixRow::heading, found = has_text(rows_[i], text);
    std::vector<std::size_t> under;
    for (std::size_t at = heading ? i + 1 : i; at < end; ++at)
      if ((found || has_text(rows_[at], text)) && passes(rows_[at])) under.push_back(at);
    if (heading && (!under.empty() || (any && found))) {
      shown_rows_.push_back(i);
      const bool folded =
          folded_.count(rows_[i].index == model::none ? base::Uuid{} : snapshot_->courses()[rows_[i].index].id.uuid) >
          0;
      folded_rows_.push_back(folded ? under : std::vector<std::size_t>{});
      if (folded) under.clear();
    }
    shown_rows_.insert(shown_rows_.end(), under.begin(), under.end());
    folded_rows_.resize(shown_rows_.size());
    i = end;
  }
}

base::Uuid Matrix::fold_of_row(std::size_t at) const {
  const MatrixRow& heading = rows_[heading_of_[shown_rows_[at]]];
  return heading.index == model::none ? base::Uuid{} : snapshot_->courses()[heading.index].id.uuid;
}

base::Uuid Matrix::fold_of(const MatrixColumn& column) const { return snapshot_->competencies()[column.group].id.uuid; }

std::optional<base::Uuid> Matrix::fold_of_column(std::size_t at) const {
  return column(at).group == model::none ? std::nullopt : std::optional(fold_of(column(at)));
}

std::span<const Matrix::Filled> Matrix::filled(std::size_t row, std::size_t first, std::size_t last) const {
  const auto begin = cells_.begin() + static_cast<std::ptrdiff_t>(row_begins_[row]);
  const auto end = cells_.begin() + static_cast<std::ptrdiff_t>(row_begins_[row + 1]);
  return {std::lower_bound(begin, end, first, [](const Filled& cell, std::size_t at) { return cell.column < at; }),
          std::upper_bound(begin, end, last, [](std::size_t at, const Filled& cell) { return at < cell.column; })};
}

MatrixCell Matrix::cell(std::size_t row, std::size_t column) const {
  const ShownColumn& columns = shown_columns_[column];
  const std::vector<std::size_t>& under = folded_rows_[row];
  MatrixCell sum;
  const auto add_row = [&](std::size_t at) {
    for (const Filled& each : filled(at, columns.first, columns.last)) add(sum, each.cell);
  };
  if (under.empty()) add_row(shown_rows_[row]);
  for (const std::size_t at : under) add_row(at);
  // Of many things together that is no news.
  if (!under.empty() || columns.folded) sum.several = sum.differing = sum.proposed = false;
  return sum;
}

std::size_t Matrix::column_total(std::size_t at) const {
  std::size_t total = 0;
  for (std::size_t i = shown_columns_[at].first; i <= shown_columns_[at].last; ++i) total += column_totals_[i];
  return total;
}

std::string Matrix::level(std::size_t row, std::size_t column) const {
  const MatrixCell here = cell(row, column);
  if (here.alignment == model::none) return {};
  const std::string& level = snapshot_->alignments()[here.alignment].level;
  const auto& levels = snapshot_->scale().levels;
  return level.empty() && !levels.empty() ? levels.front().code : level;
}

std::optional<int> Matrix::rank(std::size_t row, std::size_t column) const {
  const MatrixCell here = cell(row, column);
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
    if (!is_folded_column(i) && snapshot_->competencies()[column(i).competency].id.uuid == competency) return i;
  return std::nullopt;
}

}  // namespace attune::ui
