#pragma once
// What people should look at: collected, never thrown, and never only the first one.

#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"

namespace attune::base {

enum class Severity { info, warning, error };

std::string_view code(Severity severity);

// Where in an input something stands. Empty or 0 means: not known or not meant.
struct Location {
  std::string file;
  std::string sheet;
  int row = 0;         // 1-based, as the spreadsheet or editor shows it
  std::string column;  // the column's header, or its letters

  // "courses.csv, row 12, column term": file, sheet, row and column, as far as they are known.
  std::string in(const Catalogue& catalogue) const;
  friend bool operator==(const Location&, const Location&) = default;
};

struct Finding {
  Severity severity = Severity::error;
  Location where;
  Message message;

  // "courses.csv, row 12, column term: …"
  std::string in(const Catalogue& catalogue) const;
};

class Reporter {
 public:
  void add(Severity severity, Location where, Message message);
  const std::vector<Finding>& findings() const { return findings_; }
  bool has(Severity at_least) const;

 private:
  std::vector<Finding> findings_;
};

}  // namespace attune::base
