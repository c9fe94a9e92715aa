#include "app/jobs/picture.h"

#include <memory>

#include "diagram/paper.h"
#include "diagram/svg.h"

namespace attune::app {

publish::Picture picture_of(const diagram::Scene& scene) {
  constexpr double points_per_pixel = 0.75;
  publish::Picture picture;
  picture.width = scene.size.width * points_per_pixel;
  picture.height = scene.size.height * points_per_pixel;
  picture.svg = diagram::write_svg(scene);
  const auto kept = std::make_shared<const diagram::Scene>(scene);
  picture.png = [kept] { return diagram::write_png(*kept); };
  picture.paint = [kept](void* cairo, const publish::LinePainter& line) {
    diagram::paint_picture(cairo, *kept, points_per_pixel, line);
  };
  return picture;
}

}  // namespace attune::app
