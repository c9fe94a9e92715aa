#include "diagram/legend.h"

#include "base/number.h"

namespace attune::diagram {
namespace {

constexpr double sample_width = 38, sample_height = 20, row_height = 28, gap = 26, legend_inset = 12;

void sample(Scene& scene, const LegendEntry& entry, std::size_t number, double x, double middle) {
  const std::string id = "legend-" + base::to_text(static_cast<std::int64_t>(number));
  if (is_line(entry.role)) {
    const double third = sample_width / 3;
    scene.connectors.push_back({id,
                                entry.role,
                                {{x, middle}, {x + third, middle}, {x + 2 * third, middle}, {x + sample_width, middle}},
                                no_shape,
                                no_shape,
                                entry.meaning});
    return;
  }
  const double width = entry.role == Role::level ? 20 : sample_width;
  scene.marks.push_back({id,
                         entry.role,
                         {x + (sample_width - width) / 2, middle - sample_height / 2, width, sample_height},
                         {},
                         {},
                         entry.meaning,
                         {}});
}

}  // namespace

double draw_legend(Scene& scene, const Graph& graph, const Typesetter& typesetter, const Rect& area) {
  scene.grounds.push_back({"legend", Role::band, area, {}, {}, graph.legend_title, {}});
  const std::size_t ground = scene.grounds.size() - 1;
  double x = area.x + legend_inset, y = area.y + legend_inset / 2;
  const auto words = [&](const std::string& text, Font font, double at) {
    for (Line& line : typesetter.wrap(text, font, area.width - 2 * legend_inset - sample_width - 8, 1)) {
      scene.words.push_back({std::move(line.text),
                             {at, y + (row_height - line_height(font)) / 2 + baseline(font)},
                             line.width,
                             font,
                             Role::heading});
      at += line.width;
    }
    return at;
  };
  x = words(graph.legend_title, Font::strong, x) + gap;
  for (std::size_t i = 0; i < graph.legend.size(); ++i) {
    const LegendEntry& entry = graph.legend[i];
    const double wanted = sample_width + 8 + typesetter.width(printable(entry.meaning), Font::small);
    if (x + wanted > area.right() - legend_inset && x > area.x + legend_inset) {
      x = area.x + legend_inset;
      y += row_height;
    }
    sample(scene, entry, i, x, y + row_height / 2);
    x = words(entry.meaning, Font::small, x + sample_width + 8) + gap;
  }
  const double end = y + row_height + legend_inset / 2;
  scene.grounds[ground].rect.height = end - area.y;
  return end;
}

}  // namespace attune::diagram
