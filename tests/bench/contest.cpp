#include "tests/bench/contest.h"

#include <sstream>

#include "analysis/rule.h"
#include "app/document.h"
#include "storage/reader.h"
#include "tests/bench/edits.h"
#include "tests/bench/file.h"
#include "tests/bench/floor.h"
#include "tests/bench/measure.h"
#include "tests/bench/search.h"
#include "tests/bench/sql.h"

namespace attune::bench {
namespace {

void expect_same(const std::string& who, const std::string& difference) {
  if (!difference.empty()) throw Disagreement(who + ": " + difference);
}

void measure_pandas(const std::filesystem::path& file, const Numbers& expected, Result& result) {
  const Ran ran = run_program({"/usr/bin/python3", ATTUNE_SOURCE_DIR "/tests/bench/coverage.py", file.string()});
  if (ran.exit_code != 0) return;  // no pandas here
  std::istringstream answer(ran.output);
  std::size_t leaves = 0, reached = 0;
  answer >> leaves >> reached >> result.pandas >> result.pandas_with_reading;
  if (reached != expected.coverage.covered_leaves[static_cast<std::size_t>(analysis::Definition::reached)])
    throw Disagreement("pandas: other leaves are reached");
}

void measure_analysis(const std::filesystem::path& file, const model::Curriculum& curriculum, int rounds,
                      Result& result) {
  const analysis::Coverage coverage = analysis::cover(curriculum);
  const std::vector<analysis::Gap> gaps = analysis::find_gaps(curriculum, coverage);
  const Flat flat = flatten(curriculum, coverage.thresholds);
  const Numbers expected = numbers_of(coverage, gaps);
  expect_same("the floor", difference(expected, floor_of(flat)));
  CoverageNumbers by_sql = definitions_by_sql(file, curriculum);
  hours_by_sql(file, curriculum, by_sql);
  expect_same("SQL", difference(expected.coverage, by_sql));
  measure_pandas(file, expected, result);
  result.alignments = static_cast<double>(curriculum.alignments().size());
  result.findings = static_cast<double>(gaps.size());

  std::vector<Contestant> quick = {{"floor", [&] { floor_of(flat); }},
                                   {"full", [&] { analysis::find_gaps(curriculum, analysis::cover(curriculum)); }}};
  race(quick, rounds * 5, rounds > 1 ? 2 : 0);
  result.floor = quick[0].median();
  result.full = quick[1].median();
  std::vector<Contestant> slow = {{"definitions", [&] { definitions_by_sql(file, curriculum); }},
                                  {"hours", [&] { hours_by_sql(file, curriculum, by_sql); }},
                                  {"snapshot", [&] { model::Curriculum again(curriculum.tables()); }}};
  race(slow, rounds, 0);
  result.sql_definitions = slow[0].median();
  result.sql_hours = slow[1].median();
  result.snapshot = slow[2].median();
}

}  // namespace

void measure_process(const std::filesystem::path& file, int rounds, Result& result) {
  result.file_megabytes = static_cast<double>(std::filesystem::file_size(file)) / (1 << 20);
  std::vector<Contestant> contestants = {
      {"bytes", [&] { read_bytes(file); }},
      {"values", [&] { read_values(file); }},
      {"process", [&] {
         const Ran ran = run_program({ATTUNE_BINARY_DIR "/bin/attune", "gaps", file.string()});
         if (ran.exit_code != 0 && ran.exit_code != 5) throw std::runtime_error("attune gaps failed");
         result.peak_megabytes = std::max(result.peak_megabytes, ran.peak_megabytes);
       }}};
  race(contestants, rounds, 0, Clock::wall);
  result.bytes = contestants[0].median();
  result.values = contestants[1].median();
  result.process = contestants[2].median();
}

void measure_here(const std::filesystem::path& file, int rounds, Result& result) {
  std::vector<Contestant> opening = {{"open", [&] { app::Document::open(file, app::OpenMode::read_only); }}};
  race(opening, rounds, 0);
  result.open = opening[0].median();
  const model::Snapshot snapshot = app::Document::open(file, app::OpenMode::read_only)->snapshot();
  measure_analysis(file, *snapshot, rounds, result);
  measure_search(snapshot, rounds, result);
  measure_edits(file, rounds, result);
}

}  // namespace attune::bench
