#include "ui/widgets/scene_printout.h"

#include <algorithm>
#include <memory>

#include <wx/graphics.h>

#include "base/number.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

constexpr double mm_per_inch = 25.4, margin_mm = 10, overlap_mm = 8;
// Of a picture that is smaller than its page: as large as on the screen.
constexpr double pixels_per_inch = 96;

}  // namespace

ScenePrintout::ScenePrintout(diagram::Scene scene, int across)
    : wxPrintout(wx(scene.title)), scene_(std::move(scene)), index_(scene_), across_(across) {}

void ScenePrintout::OnPreparePrinting() {
  int width = 0, height = 0, dots_x = 0, dots_y = 0;
  GetPageSizePixels(&width, &height);
  GetPPIPrinter(&dots_x, &dots_y);
  const double per_mm = std::max(1, dots_x) / mm_per_inch;
  margin_ = margin_mm * per_mm;
  const diagram::Size page{std::max(1.0, width - 2 * margin_), std::max(1.0, height - 2 * margin_)};
  poster_ = across_ <= 0 ? one_page(scene_.size, page, dots_x / pixels_per_inch)
                         : ui::poster(scene_.size, page, across_, overlap_mm * per_mm);
}

bool ScenePrintout::HasPage(int page) { return page >= 1 && page <= poster_.page_count(); }

void ScenePrintout::GetPageInfo(int* first, int* last, int* from, int* to) {
  *first = *from = 1;
  *last = *to = poster_.page_count();
}

bool ScenePrintout::OnPrintPage(int page) {
  wxDC* dc = GetDC();
  if (dc == nullptr || !HasPage(page)) return false;
  // A preview is the same in fewer pixels.
  int width = 0, height = 0, shown_width = 0, shown_height = 0;
  GetPageSizePixels(&width, &height);
  dc->GetSize(&shown_width, &shown_height);
  const std::unique_ptr<wxGraphicsContext> context(wxGraphicsContext::CreateFromUnknownDC(*dc));
  if (!context || width <= 0) return false;
  paint_page(*context, page - 1, static_cast<double>(shown_width) / width);
  return true;
}

// Fonts and lines are measured in the scene's pixels, so paper is like the screen whatever its resolution.
void ScenePrintout::paint_page(wxGraphicsContext& context, int page, double scale) {
  const diagram::Rect part = poster_.part(page);
  const diagram::Size size{poster_.page.width * scale, poster_.page.height * scale};
  const double margin = margin_ * scale, step = poster_.scale * scale;
  context.PushState();
  context.Translate(margin, margin);
  context.Clip(0, 0, size.width, size.height);
  painter_.paint(context.GetNativeContext(), scene_, index_, {{-part.x * step, -part.y * step}, step, size});
  context.PopState();
  if (poster_.page_count() == 1) return;
  // What the next page repeats is cut or glued along these lines.
  context.PushState();
  context.Translate(margin, margin);
  context.SetPen(
      context.CreatePen(wxGraphicsPenInfo(wxColour(150, 150, 150), std::max(0.5, 0.2 * margin / margin_mm))));
  const double overlap = poster_.overlap * scale;
  const int column = page % poster_.across, row = page / poster_.across;
  if (column + 1 < poster_.across) context.StrokeLine(size.width - overlap, 0, size.width - overlap, size.height);
  if (row + 1 < poster_.down) context.StrokeLine(0, size.height - overlap, size.width, size.height - overlap);
  // A font in pixels: points would follow the desktop's font scale into the paper.
  context.SetFont(context.CreateFont(margin * 0.32, wxS("sans-serif"), wxFONTFLAG_DEFAULT, wxColour(90, 90, 90)));
  const auto number = [](int n) { return base::to_text(std::int64_t{n}); };
  context.DrawText(
      tr(base::Message(N_("Row {row} of {rows}, column {column} of {columns}"), {{"row", number(row + 1)},
                                                                                 {"rows", number(poster_.down)},
                                                                                 {"column", number(column + 1)},
                                                                                 {"columns", number(poster_.across)}})),
      0, -margin * 0.62);
  context.PopState();
}

}  // namespace attune::ui
