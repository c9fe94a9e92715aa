#pragma once
// The words of a scene on a screen: as wide at every zoom as they were measured, which a window's own text is not.

#include <memory>
#include <string_view>

#include "diagram/scene.h"

namespace attune::diagram {

class ScreenText {
 public:
  // The language decides between the forms of Chinese, Japanese and Korean characters. One thread's own.
  explicit ScreenText(std::string_view language);
  ~ScreenText();

  // `cairo` is a cairo_t, already moved and scaled to the scene's pixels.
  void draw(void* cairo, const Words& words, Theme theme) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace attune::diagram
