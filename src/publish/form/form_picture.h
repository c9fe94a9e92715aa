#pragma once
// Pictures in a Word form. Who fills it brings them along; what a tag's picture shows is nothing to this layer.

#include <map>
#include <string>

namespace attune::publish {

struct FormPicture {
  std::string png;
  double width = 0, height = 0;  // points, as it was drawn
  std::string alternative;       // what it shows, for those who do not see it
};

// By the tag's name: "diagram.gaps".
using FormPictures = std::map<std::string, FormPicture>;

}  // namespace attune::publish
