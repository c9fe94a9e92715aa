#pragma once
// A zip archive in memory: the same parts give the same bytes, whenever and wherever.

#include <string>
#include <string_view>
#include <vector>

namespace attune::publish {

struct Part {
  std::string name;  // "word/document.xml"
  std::string bytes;
};

// The parts in their order, deflated, all dated 1980-01-01. Throws Error(output).
std::string zip_package(const std::vector<Part>& parts);

// An archive with these parts in the place of those of the same name, or after all others; what is not named is copied
// as it is packed. The same input gives the same bytes. Throws Error(output).
std::string changed_package(std::string_view archive, const std::vector<Part>& parts);

}  // namespace attune::publish
