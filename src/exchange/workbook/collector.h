#pragma once
// Findings about a workbook, in the order of its sheets and rows. The same complaint about one sheet is listed 200
// times at most; then one line says how many more there are.

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/finding.h"

namespace attune::exchange {

class Collector {
 public:
  static constexpr std::size_t most_alike = 200;

  // `sheet` is the sheet's place in the workbook.
  void add(std::size_t sheet, base::Severity severity, base::Location where, base::Message message);
  // How often this complaint was made about the sheet.
  std::size_t count(std::size_t sheet, std::string_view english) const;
  std::vector<base::Finding> take();

 private:
  struct Entry {
    std::size_t sheet;
    base::Finding finding;
  };
  struct Alike {
    std::size_t count = 0;
    base::Severity severity = base::Severity::info;
    base::Location where;
    std::size_t sheet = 0;
  };
  static std::string key(std::size_t sheet, std::string_view english);

  std::vector<Entry> entries_;
  std::unordered_map<std::string, Alike> alike_;
};

}  // namespace attune::exchange
