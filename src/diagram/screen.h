#pragma once
// A scene on a screen: only what is to be seen is drawn, words are shaped once and are as wide at every zoom as they
// were measured, and what a person points at or has chosen stands out.

#include <memory>
#include <vector>

#include "diagram/scene.h"
#include "diagram/scene_index.h"

namespace attune::diagram {

// Places in Scene::shapes; no_shape: nothing.
struct Emphasis {
  std::size_t selected = no_shape;
  std::size_t target = no_shape;  // what something is dragged onto
  // What stands out, a flag a shape; the rest is dimmed. Empty: nothing is. Of the lines those stand out that join two
  // such shapes; where there is a hub, those that end at it.
  std::vector<bool> bright;
  std::size_t hub = no_shape;
};

// The shape and all that lines join it to; empty where none does: in a chart nothing would be left to be seen.
std::vector<bool> bright_around(const Scene& scene, std::size_t shape);

// Which part is shown: a point p of the scene is drawn at origin + scale * p, in a window of this size.
struct Frame {
  Point origin;
  double scale = 1;
  Size window;
};

struct ShapedWords;

// One thread's own.
class ScreenPainter {
 public:
  ScreenPainter();
  ~ScreenPainter();

  // Draws the page and what the frame shows of the scene; `index` is the scene's. `cairo` is a cairo_t whose units are
  // the window's pixels; it is left as it was.
  void paint(void* cairo, const Scene& scene, const SceneIndex& index, const Frame& frame,
             const Emphasis& emphasis = {});

 private:
  std::unique_ptr<ShapedWords> words_;
};

}  // namespace attune::diagram
