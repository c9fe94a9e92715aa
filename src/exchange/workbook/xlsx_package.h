#pragma once
// The parts of an Office Open XML package that all its sheets share.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/zip_archive.h"
#include "exchange/workbook/number_format.h"

namespace attune::exchange {

class XlsxPackage {
 public:
  struct SheetPart {
    std::string name;
    std::string part;
    bool hidden = false;
  };

  // The bytes must outlive the package. Throws Error(input).
  explicit XlsxPackage(std::string_view bytes);

  const std::vector<SheetPart>& sheets() const { return sheets_; }
  std::string read(const std::string& part) const;
  DateSystem dates() const { return dates_; }
  // Nothing for an index that the package has no string for.
  const std::string* shared_string(std::size_t index) const;
  NumberFormat format(std::size_t style) const;

 private:
  struct Relation {
    std::string type, target;
  };
  std::map<std::string, Relation> relations_of(const std::string& part) const;
  void read_workbook();
  void read_styles(const std::string& part);
  void read_shared_strings(const std::string& part);

  base::ZipArchive zip_;
  std::string workbook_part_;
  std::vector<SheetPart> sheets_;
  std::vector<std::string> strings_;
  std::vector<NumberFormat> formats_;
  DateSystem dates_ = DateSystem::from_1900;
};

}  // namespace attune::exchange
