#include "tests/bench/result.h"

#include <algorithm>
#include <functional>

#include <fmt/format.h>

namespace attune::bench {
namespace {

// Three digits, whatever the size.
std::string digits(double value) {
  if (value <= 0) return "-";
  return value >= 100  ? fmt::format("{:.0f}", value)
         : value >= 10 ? fmt::format("{:.1f}", value)
                       : fmt::format("{:.2g}", value);
}

double ratio(double of, double to) { return to > 0 ? of / to : 0; }

class Table {
 public:
  explicit Table(const std::vector<Result>& results) : results_(results) {}

  void line(const std::string& name, const std::function<std::string(const Result&)>& cell) {
    text_ += fmt::format("| {:<55} |", name);
    for (const Result& result : results_) text_ += fmt::format(" {:>8} |", cell(result));
    text_ += "\n";
  }
  void milliseconds(const std::string& name, double Result::*value) {
    line(name + ", ms", [&](const Result& result) { return digits(result.*value); });
  }
  void times(const std::string& name, const std::function<double(const Result&)>& value) {
    line(name, [&](const Result& result) { return value(result) > 0 ? digits(value(result)) + "x" : "-"; });
  }
  void rule() {
    text_ += "|" + std::string(57, '-') + "|";
    for (std::size_t i = 0; i < results_.size(); ++i) text_ += "---------:|";
    text_ += "\n";
  }
  const std::string& text() const { return text_; }

 private:
  const std::vector<Result>& results_;
  std::string text_;
};

const Result* find(const std::vector<Result>& results, std::string_view size) {
  const auto found = std::find_if(results.begin(), results.end(), [&](const auto& each) { return each.size == size; });
  return found == results.end() ? nullptr : &*found;
}

// A line for a target that asks for at most (or at least) so much.
std::string at_most(const std::string& what, double value, double limit) {
  return fmt::format("- {}: {} (asked for: at most {}) {}\n", what, digits(value), digits(limit),
                     value <= limit ? "kept" : fmt::format("MISSED by {}x", digits(value / limit)));
}
std::string at_least(const std::string& what, double value, double limit) {
  return fmt::format("- {}: {} (asked for: at least {}) {}\n", what, digits(value), digits(limit),
                     value >= limit ? "kept" : fmt::format("MISSED by {}x", digits(limit / value)));
}

std::string targets(const std::vector<Result>& results) {
  std::string text;
  const Result* large = find(results, "L");
  const Result* largest = find(results, "XL");
  for (const Result* each : {large, largest})
    if (each != nullptr)
      text += at_most("full analysis at " + each->size + ", times the floor", ratio(each->full, each->floor), 3);
  if (largest != nullptr) {
    text += at_least("the six definitions by SQL at XL, times the full analysis",
                     ratio(largest->sql_definitions, largest->full), 100);
    for (const Result::Edit& edit : largest->edits)
      text += at_least("full analysis at XL, times following an edit (" + edit.name + ")",
                       ratio(largest->full, edit.following), 50);
    text += at_most("peak memory at XL, times the file", ratio(largest->peak_megabytes, largest->file_megabytes), 5);
  }
  if (large != nullptr)
    text += at_most("whole process at L, times reading the file's values", ratio(large->process, large->values), 2);
  if (large != nullptr && largest != nullptr)
    text += at_most("growth of the full analysis from L to XL, times that of the alignments",
                    ratio(largest->full / large->full, largest->alignments / large->alignments), 1);
  return text;
}

}  // namespace

std::string report(const std::vector<Result>& results) {
  Table table(results);
  table.line("", [](const Result& result) { return result.size; });
  table.rule();
  table.line("alignments", [](const Result& result) { return fmt::format("{:.0f}", result.alignments); });
  table.line("findings", [](const Result& result) { return fmt::format("{:.0f}", result.findings); });
  table.line("file, MB", [](const Result& result) { return digits(result.file_megabytes); });
  table.milliseconds("floor: a loop over flat arrays", &Result::floor);
  table.milliseconds("full analysis: coverage and all rules", &Result::full);
  table.times("  times the floor", [](const Result& result) { return ratio(result.full, result.floor); });
  table.milliseconds("six definitions by SQL", &Result::sql_definitions);
  table.times("  times the full analysis",
              [](const Result& result) { return ratio(result.sql_definitions, result.full); });
  table.milliseconds("hours by SQL", &Result::sql_hours);
  table.times("  times the full analysis", [](const Result& result) { return ratio(result.sql_hours, result.full); });
  table.milliseconds("one definition by pandas, tables in memory", &Result::pandas);
  table.times("  times the full analysis", [](const Result& result) { return ratio(result.pandas, result.full); });
  table.milliseconds("one definition by pandas, with reading its columns", &Result::pandas_with_reading);
  table.milliseconds("snapshot from tables", &Result::snapshot);
  const std::size_t edits = results.empty() ? 0 : results.front().edits.size();
  for (std::size_t i = 0; i < edits; ++i) {
    const auto edit = [&](const Result& result) -> const Result::Edit& { return result.edits[i]; };
    const std::string name = "edit (" + results.front().edits[i].name + "): ";
    table.line(name + "followed, ms", [&](const Result& result) { return digits(edit(result).following); });
    table.times("  the full analysis is",
                [&](const Result& result) { return ratio(result.full, edit(result).following); });
    table.line(name + "whole, ms", [&](const Result& result) { return digits(edit(result).whole); });
  }
  table.milliseconds("index of the search", &Result::search_index);
  table.milliseconds("index of the search after an edit", &Result::search_index_edit);
  table.milliseconds("a query", &Result::search);
  table.milliseconds("the slowest of a dozen queries", &Result::search_slowest);
  table.milliseconds("reading the file's bytes", &Result::bytes);
  table.milliseconds("reading the file's values by SQLite", &Result::values);
  table.milliseconds("opening the document", &Result::open);
  table.milliseconds("attune gaps as a process", &Result::process);
  table.times("  times reading the values", [](const Result& result) { return ratio(result.process, result.values); });
  table.line("attune gaps, peak memory, MB", [](const Result& result) { return digits(result.peak_megabytes); });
  table.times("  times the file",
              [](const Result& result) { return ratio(result.peak_megabytes, result.file_megabytes); });
  const std::string wanted = targets(results);
  return table.text() + (wanted.empty() ? "" : "\n" + wanted);
}

}  // namespace attune::bench
