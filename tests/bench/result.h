#pragma once
// What was measured at one size, and how it is told.

#include <string>
#include <vector>

namespace attune::bench {

// Milliseconds, medians of one run; 0: not measured.
struct Result {
  std::string size;
  double alignments = 0, findings = 0;
  double file_megabytes = 0, peak_megabytes = 0;
  double floor = 0, full = 0;             // coverage and all rules
  double sql_definitions = 0, sql_hours = 0, pandas = 0, pandas_with_reading = 0;
  double snapshot = 0;                    // from the tables, all indices
  struct Edit {
    std::string name;
    double following = 0;  // coverage and findings of the next snapshot, from those of the one before
    double whole = 0;      // the same with writing the edit to file and history, and making the next snapshot
  };
  std::vector<Edit> edits;
  double search_index = 0, search_index_edit = 0;  // a new index; the next one after an edit
  double search = 0, search_slowest = 0;           // of a dozen queries the median, and the slowest one
  double bytes = 0, values = 0;           // reading the file's bytes; every value of it by SQLite
  double open = 0, process = 0;           // Document::open; `attune gaps` from start to end
};

// A table with a column for each size, and below it the targets: kept, or missed by how much.
std::string report(const std::vector<Result>& results);

}  // namespace attune::bench
