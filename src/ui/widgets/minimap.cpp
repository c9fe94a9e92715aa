#include "ui/widgets/minimap.h"

#include <algorithm>
#include <cmath>
#include <memory>

#include <wx/dcmemory.h>
#include <wx/settings.h>

#include "ui/widgets/colours.h"

namespace attune::ui {
namespace {

using diagram::Rect;
using diagram::Size;

// Of the window's size; and never larger than this, nor of use when it is smaller.
constexpr double share_of_window = 0.24;
constexpr double widest = 220, highest = 200, narrowest = 60;
constexpr double from_edge = 12;

}  // namespace

Rect Minimap::place(Size picture, const Viewport& viewport, Size window) {
  if (picture.width <= 0 || picture.height <= 0) return {};
  const double seen_x = window.width / (picture.width * viewport.scale);
  const double seen_y = window.height / (picture.height * viewport.scale);
  if (std::min(1.0, seen_x) * std::min(1.0, seen_y) > 0.55) return {};
  const double scale = std::min(std::min(widest, share_of_window * window.width) / picture.width,
                                std::min(highest, share_of_window * 1.6 * window.height) / picture.height);
  const double width = std::floor(picture.width * scale), height = std::floor(picture.height * scale);
  if (std::max(width, height) < narrowest) return {};
  return {window.width - width - from_edge, window.height - height - from_edge, width, height};
}

diagram::Point Minimap::to_scene(diagram::Point at, const Rect& place, Size picture) {
  return {(at.x - place.x) / place.width * picture.width, (at.y - place.y) / place.height * picture.height};
}

void Minimap::paint(wxGraphicsContext& context, diagram::ScreenPainter& painter, const diagram::Scene& scene,
                    const diagram::SceneIndex& index, const Viewport& viewport, Size window) {
  const Rect at = place(scene.size, viewport, window);
  if (at.width <= 0 || at.height <= 0) return;
  const wxSize size(static_cast<int>(at.width), static_cast<int>(at.height));
  if (!bitmap_.IsOk() || bitmap_.GetSize() != size) {
    bitmap_.Create(size);
    wxMemoryDC dc(bitmap_);
    const std::unique_ptr<wxGraphicsContext> to(wxGraphicsContext::Create(dc));
    painter.paint(to->GetNativeContext(), scene, index, {{0, 0}, at.width / scene.size.width, {at.width, at.height}});
  }
  context.DrawBitmap(bitmap_, at.x, at.y, at.width, at.height);
  const wxColour line = wxSystemSettings::GetColour(wxSYS_COLOUR_WINDOWTEXT);
  context.SetBrush(*wxTRANSPARENT_BRUSH);
  context.SetPen(context.CreatePen(wxGraphicsPenInfo(wxColour(line.Red(), line.Green(), line.Blue(), 110), 1)));
  context.DrawRectangle(at.x - 0.5, at.y - 0.5, at.width + 1, at.height + 1);
  // What the window shows of it.
  const double scale = at.width / scene.size.width;
  const Rect shown = viewport.shown(window);
  const double left = std::clamp(shown.x * scale, 0.0, at.width);
  const double right = std::clamp(shown.right() * scale, 0.0, at.width);
  const double top = std::clamp(shown.y * scale, 0.0, at.height);
  const double bottom = std::clamp(shown.bottom() * scale, 0.0, at.height);
  const wxColour mark = wxSystemSettings::GetColour(wxSYS_COLOUR_HIGHLIGHT);
  context.SetBrush(wxBrush(wxColour(mark.Red(), mark.Green(), mark.Blue(), 40)));
  context.SetPen(context.CreatePen(wxGraphicsPenInfo(mark, 2)));
  context.DrawRectangle(at.x + left, at.y + top, right - left, bottom - top);
}

}  // namespace attune::ui
