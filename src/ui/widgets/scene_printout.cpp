#include "ui/widgets/scene_printout.h"

#include <algorithm>
#include <memory>

#include <wx/graphics.h>

#include "base/number.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

constexpr double mm_per_inch = 25.4, margin_mm = 10, overlap_mm = 8, label_mm = 3, line_mm = 0.2;
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
  paint_seams(context, page, scale);
  paint_place(context, page, scale);
}

// What the next page repeats is cut or glued along these lines.
void ScenePrintout::paint_seams(wxGraphicsContext& context, int page, double scale) const {
  const double margin = margin_ * scale, overlap = poster_.overlap * scale;
  const double right = margin + poster_.page.width * scale, bottom = margin + poster_.page.height * scale;
  const double line = std::max(0.5, line_mm * margin / margin_mm);
  context.SetPen(context.CreatePen(wxGraphicsPenInfo(wxColour(150, 150, 150), line)));
  const int column = page % poster_.across, row = page / poster_.across;
  if (column + 1 < poster_.across) context.StrokeLine(right - overlap, margin, right - overlap, bottom);
  if (row + 1 < poster_.down) context.StrokeLine(margin, bottom - overlap, right, bottom - overlap);
}

// Which page it is, above the picture; as a little picture of its own, because fonts of wx follow the desktop's scale.
void ScenePrintout::paint_place(wxGraphicsContext& context, int page, double scale) {
  const auto number = [](int n) { return base::to_text(std::int64_t{n}); };
  const wxString text = tr(base::Message(N_("Row {row} of {rows}, column {column} of {columns}"),
                                         {{"row", number(page / poster_.across + 1)},
                                          {"rows", number(poster_.down)},
                                          {"column", number(page % poster_.across + 1)},
                                          {"columns", number(poster_.across)}}));
  const double margin = margin_ * scale, height = 0.7 * margin;
  const double step = label_mm * margin / margin_mm / diagram::size_of(diagram::Font::small);
  const double width = poster_.page.width * scale;
  diagram::Scene label;
  label.theme = scene_.theme;
  label.language = scene_.language;
  label.words.push_back({utf8(text), {0, diagram::baseline(diagram::Font::small)}, width / step, diagram::Font::small});
  context.PushState();
  context.Translate(margin, 0.2 * margin);
  painter_.paint(context.GetNativeContext(), label, diagram::SceneIndex(label), {{0, 0}, step, {width, height}});
  context.PopState();
}

}  // namespace attune::ui
