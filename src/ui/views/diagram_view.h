#pragma once
// The gap diagram: laid out by another process, off the window's thread; the old picture stays until the new one is
// there.

#include <wx/infobar.h>
#include <wx/stattext.h>

#include "ui/view.h"
#include "ui/widgets/scene_canvas.h"

namespace attune::ui {

class DiagramView : public View {
 public:
  DiagramView(wxWindow* parent, Workspace& workspace);
  void refresh(const model::Changes& changes) override;
  bool reveal(const Place& place) override;

  const SceneCanvas& canvas() const { return *canvas_; }
  wxWindow* main_control() override { return canvas_; }

 private:
  wxSizer* build_tools();
  void show(diagram::Scene scene);
  void describe(const diagram::Shape* shape);

  wxInfoBar* error_;
  SceneCanvas* canvas_;
  wxStaticText* what_;
};

}  // namespace attune::ui
