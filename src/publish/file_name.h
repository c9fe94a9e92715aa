#pragma once
// Names of output files from codes and titles that anybody may have typed.

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace attune::publish {

// A name that every file system takes and that stays in its folder, made from the parts ("MED101", "Early Contact":
// "MED101 Early Contact"): no separators, controls or bidirectional marks, no device names, no dots or spaces at its
// ends, at most 150 bytes. `extension` is without the dot.
std::string file_name(const std::vector<std::string>& parts, std::string_view extension);

// Keeps the names of one folder apart, also where case makes no difference: the second "A.docx" becomes "A (2).docx".
class FileNames {
 public:
  std::string take(const std::vector<std::string>& parts, std::string_view extension);

 private:
  std::set<std::string> taken_;  // folded
};

}  // namespace attune::publish
