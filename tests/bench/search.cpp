#include "tests/bench/search.h"

#include <algorithm>

#include "analysis/search.h"
#include "tests/bench/measure.h"

namespace attune::bench {
namespace {

// The snapshot after an edit of one activity.
model::Snapshot after_an_edit(const model::Curriculum& curriculum) {
  std::vector<model::Activity> rows(curriculum.activities().begin(), curriculum.activities().end());
  rows.front().title += " again";
  model::Tables tables = curriculum.tables();
  std::get<model::Table<model::Activity>>(tables) = model::Table<model::Activity>(std::move(rows));
  return std::make_shared<const model::Curriculum>(std::move(tables));
}

}  // namespace

void measure_search(const model::Snapshot& snapshot, int rounds, Result& result) {
  const analysis::SearchIndex index(snapshot);
  const model::Snapshot edited = after_an_edit(*snapshot);
  std::vector<Contestant> building = {{"new", [&] { analysis::SearchIndex again(snapshot); }},
                                      {"edit", [&] { analysis::SearchIndex again(edited, index); }}};
  race(building, rounds, 0);
  result.search_index = building[0].median();
  result.search_index_edit = building[1].median();
  // As it is typed, in both languages, by pinyin and by initials, with many hits and with none.
  std::vector<Contestant> queries;
  for (const char* query : {"p", "pa", "patient", "patients and", "own words", "xylophone", "患者", "共情", "huanzhe",
                            "zou jin", "hz", "gongqing", "C1-1"})
    queries.push_back({query, [&index, query] { index.find(query); }});
  race(queries, rounds, 0);
  std::vector<double> medians;
  for (const Contestant& query : queries) medians.push_back(query.median());
  std::sort(medians.begin(), medians.end());
  result.search = medians[medians.size() / 2];
  result.search_slowest = medians.back();
}

}  // namespace attune::bench
