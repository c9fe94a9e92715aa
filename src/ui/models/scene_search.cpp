#include "ui/models/scene_search.h"

#include <string>

#include "base/folded_text.h"
#include "base/text.h"

namespace attune::ui {

std::vector<std::size_t> shapes_with(const diagram::Scene& scene, std::string_view text) {
  std::vector<std::size_t> found;
  std::string wanted, has;
  base::append_folded(wanted, base::trim(text));
  if (wanted.empty()) return found;
  for (std::size_t i = 0; i < scene.shapes.size(); ++i) {
    const diagram::Shape& shape = scene.shapes[i];
    has.clear();
    base::append_folded(has, shape.title);
    has += '\n';
    base::append_folded(has, shape.description);
    for (const diagram::Subject& subject : shape.subjects) {
      has += '\n';
      base::append_folded(has, subject.code);
    }
    if (has.find(wanted) != std::string::npos) found.push_back(i);
  }
  return found;
}

}  // namespace attune::ui
