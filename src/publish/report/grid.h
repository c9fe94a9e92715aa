#pragma once
// A table of a report that is a sheet of an XLSX workbook as well as a table of a document.

#include <optional>
#include <string>
#include <vector>

#include "publish/value.h"
#include "publish/vocabulary.h"

namespace attune::publish::report {

// What a cell means; colours never say it alone, the text does.
enum class Look { plain, number, low, middle, high, highest, hole };

struct GridCell {
  std::string text;              // as people read it
  std::optional<double> number;  // what a spreadsheet reckons with, where it is one
  Look look = Look::plain;
  // What a spreadsheet works out by itself, "=F{row}/D{row}"; {row} is the cell's own row.
  std::string formula = {};
};

struct GridColumn {
  std::string title;
  double width = 10;  // in characters of a spreadsheet; as a share of them all in documents
  bool number = false;
  std::string detail = {};  // a second line, in spreadsheets only
};

struct Grid {
  std::string name;   // of the sheet, at most 31 characters without []:*?/ and backslash
  std::string title;  // what it shows
  std::string note;   // how to read it; empty: nothing to say
  std::vector<GridColumn> columns;
  std::size_t fixed_columns = 1;  // the first ones, which stay when a spreadsheet is scrolled
  std::vector<std::vector<GridCell>> rows;
};

// The list `tables` of a template, and its tags.
Value::List grid_values(const std::vector<Grid>& grids);
Tag grid_tag();

}  // namespace attune::publish::report
