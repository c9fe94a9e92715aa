#include "publish/report/grid.h"

#include "base/number.h"
#include "publish/report/tags.h"

namespace attune::publish::report {
namespace {

std::string style_of(Look look) {
  constexpr const char* styles[] = {"", "number", "low", "middle", "high", "highest", "hole"};
  return styles[static_cast<std::size_t>(look)];
}

Value::List columns_of(const Grid& grid) {
  double whole = 0;
  for (const GridColumn& column : grid.columns) whole += column.width;
  Value::List list;
  for (const GridColumn& column : grid.columns)
    list.push_back(Value::Group{{"title", column.title},
                                {"width", base::to_text(base::round_nano(column.width / whole * 100)) + "%"},
                                {"number", column.number}});
  return list;
}

Value::List rows_of(const Grid& grid) {
  Value::List list;
  for (const auto& row : grid.rows) {
    Value::List cells;
    for (const GridCell& cell : row) cells.push_back(Value::Group{{"text", cell.text}, {"style", style_of(cell.look)}});
    list.push_back(Value::Group{{"cells", std::move(cells)}});
  }
  return list;
}

}  // namespace

Value::List grid_values(const std::vector<Grid>& grids) {
  Value::List list;
  for (const Grid& grid : grids)
    list.push_back(Value::Group{
        {"title", grid.title}, {"note", grid.note}, {"columns", columns_of(grid)}, {"rows", rows_of(grid)}});
  return list;
}

Tag grid_tag() {
  return list_tag("tables", "the tables, which are sheets in the XLSX form",
                  {text_tag("title", "what it shows", "Levels that the courses teach"),
                   text_tag("note", "how to read it; empty: nothing to say", "…"),
                   list_tag("columns", "its columns",
                            {text_tag("title", "its heading", "E1"), text_tag("width", "its share of the width", "4%"),
                             yes_no_tag("number", "numbers stand in it")}),
                   list_tag("rows", "its rows",
                            {list_tag("cells", "one for each column",
                                      {text_tag("text", "what stands there", "R"),
                                       text_tag("style",
                                                "what it means, as a class: low, middle, high, highest, "
                                                "number, hole; or nothing",
                                                "middle")})})});
}

}  // namespace attune::publish::report
