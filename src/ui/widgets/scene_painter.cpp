#include "ui/widgets/scene_painter.h"

#include <array>
#include <optional>
#include <span>

#include "diagram/screen.h"

namespace attune::ui {
namespace {

using diagram::Font;
using diagram::Rect;
using diagram::Role;

class Painter {
 public:
  Painter(wxGraphicsContext& context, const diagram::Scene& scene, const Rect& visible, const Highlight& emphasis)
      : context_(context), scene_(scene), visible_(visible), emphasis_(emphasis), text_(scene.language) {}

  void paint() {
    for (const auto& ground : scene_.grounds) shape(ground);
    for (const auto& connector : scene_.connectors) line(connector);
    for (const auto& drawn : scene_.shapes) shape(drawn);
    for (const auto& mark : scene_.marks) shape(mark);
    for (const auto& words : scene_.words) text(words);
  }

 private:
  bool is_emphasised(std::size_t place) const {
    return place != diagram::no_shape && (place == emphasis_.hovered || place == emphasis_.selected);
  }

  void use(const diagram::Paint& paint, double extra_width) {
    context_.SetBrush(wxBrush(to_wx(paint.fill)));
    wxGraphicsPenInfo pen(to_wx(paint.stroke), paint.stroke_width + extra_width);
    if (paint.dashed) {
      // Dashes are measured in widths of the pen.
      dashes_ = {static_cast<wxDash>(diagram::dash_length), static_cast<wxDash>(diagram::dash_gap)};
      pen.Style(wxPENSTYLE_USER_DASH).Dashes(static_cast<int>(dashes_.size()), dashes_.data());
    }
    if (paint.stroke_width <= 0) context_.SetPen(wxNullGraphicsPen);
    else context_.SetPen(context_.CreatePen(pen));
  }

  void line(const diagram::Connector& connector) {
    if (connector.curve.empty()) return;
    const bool strong = is_emphasised(connector.tail) || is_emphasised(connector.head);
    use(diagram::paint(connector.role, scene_.theme), strong ? 1.5 : 0);
    wxGraphicsPath path = context_.CreatePath();
    const auto& curve = connector.curve;
    path.MoveToPoint(curve[0].x, curve[0].y);
    for (std::size_t i = 1; i + 2 < curve.size(); i += 3)
      path.AddCurveToPoint(curve[i].x, curve[i].y, curve[i + 1].x, curve[i + 1].y, curve[i + 2].x, curve[i + 2].y);
    context_.StrokePath(path);
  }

  void shape(const diagram::Shape& shape) {
    if (!shape.rect.overlaps(visible_)) return;
    std::size_t place = diagram::no_shape;
    if (!scene_.shapes.empty() && &shape >= scene_.shapes.data() && &shape <= &scene_.shapes.back())
      place = static_cast<std::size_t>(&shape - scene_.shapes.data());
    if (diagram::outline_of(shape.role) != diagram::Outline::none) {
      use(diagram::paint(shape.role, scene_.theme), place == diagram::no_shape       ? 0
                                                    : place == emphasis_.selected ? 2.5
                                                    : place == emphasis_.hovered  ? 1
                                                                                  : 0);
      outline(shape);
    }
    for (const auto& words : shape.words) text(words);
  }

  void outline(const diagram::Shape& shape) {
    const Rect& rect = shape.rect;
    wxGraphicsPath path = context_.CreatePath();
    const auto corners = diagram::corners(shape);
    if (corners.empty()) {
      path.AddRoundedRectangle(rect.x, rect.y, rect.width, rect.height, diagram::radius(shape));
    } else {
      path.MoveToPoint(corners[0].x, corners[0].y);
      for (const auto& corner : std::span(corners).subspan(1)) path.AddLineToPoint(corner.x, corner.y);
      path.CloseSubpath();
    }
    context_.DrawPath(path);
  }

  void text(const diagram::Words& words) {
    const double height = diagram::line_height(words.font), above = diagram::baseline(words.font);
    if (!Rect{words.at.x, words.at.y - above, words.width, height}.overlaps(visible_)) return;
    text_.draw(context_.GetNativeContext(), words, scene_.theme);
  }

  wxGraphicsContext& context_;
  const diagram::Scene& scene_;
  const Rect visible_;
  const Highlight& emphasis_;
  const diagram::ScreenText text_;
  std::array<wxDash, 2> dashes_{};
};

}  // namespace

wxColour to_wx(diagram::Colour colour) { return {colour.red, colour.green, colour.blue}; }

void paint_scene(wxGraphicsContext& context, const diagram::Scene& scene, const Viewport& viewport,
                 const diagram::Size& window, const Highlight& emphasis) {
  context.SetBrush(wxBrush(to_wx(diagram::paint(Role::page, scene.theme).fill)));
  context.SetPen(wxNullGraphicsPen);
  context.DrawRectangle(0, 0, window.width, window.height);
  context.PushState();
  context.Translate(viewport.origin.x, viewport.origin.y);
  context.Scale(viewport.scale, viewport.scale);
  Painter(context, scene, viewport.to_scene(Rect{0, 0, window.width, window.height}), emphasis).paint();
  context.PopState();
}

}  // namespace attune::ui
