#include "ui/models/shape_text.h"

#include "base/message.h"

namespace attune::ui {

std::string facts_of(const diagram::Scene& scene, std::size_t shape, const base::Catalogue& words) {
  if (shape >= scene.shapes.size()) return {};
  std::string text = scene.shapes[shape].description;
  const auto add = [&](const base::Message& sentence) { text += (text.empty() ? "" : "\n") + sentence.in(words); };
  // Where both stand for the same thing, what is said of it tells them apart.
  const auto name = [&](std::size_t other) {
    const diagram::Shape& of = scene.shapes[other];
    return of.title == scene.shapes[shape].title && !of.description.empty() ? of.description : of.title;
  };
  for (const diagram::Connector& line : scene.connectors)
    if (line.head == shape && line.tail < scene.shapes.size()) add({N_("From: {what}"), {{"what", name(line.tail)}}});
  for (const diagram::Connector& line : scene.connectors)
    if (line.tail == shape && line.head < scene.shapes.size()) add({N_("To: {what}"), {{"what", name(line.head)}}});
  return text;
}

}  // namespace attune::ui
