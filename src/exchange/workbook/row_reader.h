#pragma once
// Reads the cells of one row after another into the members of entities; whatever a cell should not say becomes a
// finding at that cell, and the member keeps its default.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/workbook/bound_sheet.h"
#include "exchange/workbook/collector.h"
#include "exchange/workbook/references.h"
#include "model/scale.h"

namespace attune::exchange {

class RowReader {
 public:
  RowReader(const BoundSheet& sheet, const Codes& codes, const model::Scale& scale, Collector& findings)
      : sheet_(sheet), codes_(codes), scale_(scale), findings_(findings) {}

  void move_to(const Row& row) { row_ = &row; }
  int number() const { return row_->number; }
  const BoundSheet& sheet() const { return sheet_; }
  const Codes& codes() const { return codes_; }

  // The trimmed text in the sheet's column of this name; empty where the sheet has none.
  std::string_view cell(std::string_view column) const;
  bool has(std::string_view column) const { return sheet_.column(column) >= 0; }

  void error(std::string_view column, base::Message message) const;
  void warning(std::string_view column, base::Message message) const;

  void read(std::string_view column, std::string& value) const;
  void read(std::string_view column, std::optional<int>& value) const;
  void read(std::string_view column, std::optional<double>& value) const;
  void read(std::string_view column, std::optional<bool>& value) const;
  void read(std::string_view column, std::vector<std::string>& value) const;
  template <class T>
  void read(std::string_view column, model::Id<T>& value) const {
    if (const std::string_view text = cell(column); !text.empty()) value.uuid = refer<T>(column, text);
  }
  template <class T>
  void read(std::string_view column, std::vector<model::Id<T>>& value) const {
    for (const std::string& code : list(column))
      if (const base::Uuid id = refer<T>(column, code)) value.push_back({id});
  }
  template <class Enum>
  requires std::is_enum_v<Enum>
  void read(std::string_view column, Enum& value) const {
    std::vector<std::string_view> valid;
    for (const auto& [candidate, text] : model::codes_of<Enum>) valid.push_back(text);
    if (const auto code = one_of(column, valid)) value = *model::from_code<Enum>(*code);
  }

  // The code of a column that holds one of these; nothing for an empty cell that may be empty, and for a wrong one.
  std::optional<std::string_view> one_of(std::string_view column, std::span<const std::string_view> valid) const;
  // The identity behind a code; nil and a finding where there is none.
  base::Uuid refer(std::string_view column, model::Kind kind, std::string_view code) const;
  // The framework that a column names; where it is empty or missing, the only one of the programme's own.
  base::Uuid framework(std::string_view column) const;
  // Nil also where the column is empty.
  base::Uuid competency(std::string_view framework_column, std::string_view column) const;
  // "R3", or "empathy:R3" where the programme has several frameworks of its own.
  base::Uuid own_competency(std::string_view column, std::string_view text) const;

 private:
  template <class T>
  base::Uuid refer(std::string_view column, std::string_view text) const {
    if constexpr (T::kind == model::Kind::competency)
      return own_competency(column, text);
    else if constexpr (T::kind == model::Kind::framework)
      return framework(column);
    else
      return refer(column, T::kind, text);
  }
  std::vector<std::string> list(std::string_view column) const;
  void read_date(std::string_view column, std::string& value) const;
  void read_level(std::string_view column, std::string& value) const;
  bool in_range(std::string_view column, double value) const;
  void no_such(std::string_view column, model::Kind kind, std::string_view code,
               const std::vector<std::string_view>& candidates) const;

  const BoundSheet& sheet_;
  const Codes& codes_;
  const model::Scale& scale_;
  Collector& findings_;
  const Row* row_ = nullptr;
};

}  // namespace attune::exchange
