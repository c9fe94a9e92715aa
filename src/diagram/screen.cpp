#include "diagram/screen.h"

#include "diagram/pango.h"

namespace attune::diagram {

struct ScreenText::Impl {
  PangoContextPtr pango;
};

ScreenText::ScreenText(std::string_view language)
    : impl_(std::make_unique<Impl>(Impl{make_pango_context(language)})) {}

ScreenText::~ScreenText() = default;

void ScreenText::draw(void* cairo, const Words& words, Theme theme) const {
  draw_words(static_cast<cairo_t*>(cairo), impl_->pango.get(), words, theme);
}

}  // namespace attune::diagram
