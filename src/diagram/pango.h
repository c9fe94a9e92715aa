#pragma once
// Text set by pango, the same way for measuring as for drawing: no hinting, no rounding to pixels, so that a line is as
// wide on paper as it was when its box was made.

#include <pango/pangocairo.h>

#include <memory>
#include <string_view>

#include "diagram/scene.h"

namespace attune::diagram {

struct Unref {
  void operator()(gpointer object) const { g_object_unref(object); }
};
using PangoContextPtr = std::unique_ptr<PangoContext, Unref>;
using PangoLayoutPtr = std::unique_ptr<PangoLayout, Unref>;

// The language decides between Chinese, Japanese and Korean forms of the same character: "en", "zh_CN". One thread's
// own.
PangoContextPtr make_pango_context(std::string_view language);
// One line of text, without wrapping.
PangoLayoutPtr make_pango_layout(PangoContext* context, std::string_view text, Font font);

}  // namespace attune::diagram
