#pragma once
// A picture that can be zoomed (to the pointer), moved by dragging, pointed at and clicked.

#include <functional>

#include <wx/window.h>

#include "diagram/scene.h"
#include "ui/widgets/scene_painter.h"

namespace attune::ui {

class SceneCanvas : public wxWindow {
 public:
  explicit SceneCanvas(wxWindow* parent);

  // The first scene fills the window's width; later ones stay where a person moved to. The selected thing stays
  // selected where the new scene has it.
  void set_scene(diagram::Scene scene);
  const diagram::Scene& scene() const { return scene_; }
  // Nothing is selected: nullptr.
  const diagram::Shape* selected() const;
  // Selects the shape and brings it into sight.
  void select(const diagram::Shape* shape);

  // Shows the whole picture.
  void fit();
  void zoom(double factor);

  // Sent when a shape is chosen by mouse or key (nullptr: none), and when one is opened by a double click or Enter.
  std::function<void(const diagram::Shape*)> on_select;
  std::function<void(const diagram::Shape&)> on_open;

 private:
  void paint();
  void fit_width();
  void on_mouse(wxMouseEvent& event);
  void on_wheel(wxMouseEvent& event);
  void on_key(wxKeyEvent& event);
  void step(int by);
  std::size_t place_at(wxPoint at) const;
  void choose(std::size_t place);
  void reveal(const diagram::Rect& rect);
  diagram::Size window_size() const;

  diagram::Scene scene_;
  Viewport viewport_;
  Highlight emphasis_;
  bool has_scene_ = false;
  // As wide as the window until a person zooms or moves.
  bool fitted_ = true;
  bool moved_ = false;
  wxPoint drag_;
};

}  // namespace attune::ui
