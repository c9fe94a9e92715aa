#pragma once
// The work of plan_import, step by step: find the sheets, then the programme, scales and frameworks (on which the
// meaning of other cells depends), then every code, then every row.

#include <memory>
#include <unordered_map>
#include <vector>

#include "exchange/workbook/bound_sheet.h"
#include "exchange/workbook/plan_import.h"
#include "exchange/workbook/references.h"
#include "exchange/workbook/schema.h"

namespace attune::exchange {

class Planner {
 public:
  Planner(const Workbook& workbook, const model::Curriculum& current, ImportMode mode, const base::Progress& progress);
  ImportPlan make();

 private:
  using Kind = model::Kind;
  // A row of a sheet with what it says, and the entity it changes (null: a new one).
  template <class T>
  struct PlannedRow {
    T entity;
    const T* old = nullptr;
    std::size_t row = 0;  // in the sheet's rows()
  };
  using FieldChanges = std::unordered_map<std::size_t, std::vector<FieldChange>>;  // by row

  // planner_sheets.cpp
  void find_sheets();
  void nothing_known();
  bool bind(Kind kind, std::span<const std::string_view> names, std::span<const std::string_view> required);
  BoundSheet* sheet(Kind kind) const { return sheets_[static_cast<std::size_t>(kind)].get(); }
  bool replaces(Kind kind) const { return mode_ == ImportMode::replace && sheet(kind); }

  // planner_programme.cpp
  void read_languages();
  void plan_programme();
  void plan_programme_key(const Row& row, model::Programme& programme, std::vector<FieldChange>& fields);
  void check_scale();
  void find_own_frameworks();

  // planner_codes.cpp
  void collect_existing();
  void collect_codes(Kind kind);
  void check_parents();
  template <class T>
  void check_parents_of();

  // planner_rows.cpp
  template <class T>
  void plan_rows();
  template <class T>
  std::vector<PlannedRow<T>> read_rows(BoundSheet& bound, std::vector<const T*>& removed);
  template <class T>
  void settle(T& entity, const RowReader& row);
  template <class T>
  void set_positions(std::vector<PlannedRow<T>>& rows);
  template <class T>
  void record(BoundSheet& bound, std::vector<PlannedRow<T>> rows, FieldChanges aside);
  template <class T>
  void remove(const BoundSheet& bound, const std::vector<const T*>& removed);
  template <class T>
  std::string label(const T& entity, const BoundSheet& bound) const;
  Counts& counts(Kind kind) { return plan_.counts[static_cast<std::size_t>(kind)]; }

  // planner_settle.cpp
  void settle_row(model::Activity& activity, const RowReader& row);
  void settle_row(model::Assessment& assessment, const RowReader& row);
  void settle_row(model::Policy& policy, const RowReader& row);
  void settle_row(model::Waiver& waiver, const RowReader& row);
  void settle_row(model::Stage& stage, const RowReader& row);
  void settle_row(model::Alignment& alignment, const RowReader& row);
  void check_term(const std::optional<int>& year, const std::optional<int>& term, const RowReader& row) const;
  void note_courses_of_activities();

  // planner_extras.cpp
  void collect_extras();
  // Plans the cell of a column that is kept aside; what it changes, or nothing.
  std::optional<FieldChange> plan_extra(Kind kind, const std::string& column, base::Uuid owner, std::string value);
  FieldChanges plan_extras(const BoundSheet& bound);
  void drop_orphaned_extras();

  const Workbook& workbook_;
  const model::Curriculum& current_;
  const ImportMode mode_;
  const base::Progress& progress_;

  ImportPlan plan_;
  Collector findings_;
  std::array<std::unique_ptr<BoundSheet>, model::kind_count> sheets_;
  Languages languages_;
  model::Scale scale_;
  Codes existing_;  // of the document
  Codes codes_;     // that cells may refer to
  Names names_;     // of the document and of new rows
  std::unordered_map<base::Uuid, base::Uuid, base::UuidHash> course_of_activity_;
  std::unordered_map<std::string, int> alignment_rows_;  // by what is aligned, and to what
  std::unordered_map<std::string, const model::Extra*> extras_;  // by sheet, column and owner
  std::int64_t next_extra_position_ = 1;
  double share_ = 0;  // of the work that is done
};

}  // namespace attune::exchange
