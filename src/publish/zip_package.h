#pragma once
// A zip archive in memory: the same parts give the same bytes, whenever and wherever.

#include <string>
#include <vector>

namespace attune::publish {

struct Part {
  std::string name;  // "word/document.xml"
  std::string bytes;
};

// The parts in their order, deflated, all dated 1980-01-01. Throws Error(output).
std::string zip_package(const std::vector<Part>& parts);

}  // namespace attune::publish
