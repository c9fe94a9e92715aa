#pragma once
// Lines of text that fit: wrapped and measured before anything is laid out.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "diagram/style.h"

namespace attune::diagram {

struct Line {
  std::string text;
  Font font = Font::body;
  double width = 0;  // pixels
};

// The text without what no picture can show: control characters become spaces (line breaks stay), bytes that are not
// UTF-8 and code points that are no characters become U+FFFD.
std::string printable(std::string_view text);

// Breaks and measures text by the rules of its script and language ("en", "zh_CN"). One thread's own.
class Typesetter {
 public:
  explicit Typesetter(std::string_view language);
  ~Typesetter();
  Typesetter(Typesetter&&) noexcept;
  Typesetter& operator=(Typesetter&&) noexcept;

  // At most `most` lines, none wider than `width`; what does not fit is cut off with an ellipsis. Empty text has no
  // lines.
  std::vector<Line> wrap(std::string_view text, Font font, double width, std::size_t most) const;
  double width(std::string_view text, Font font) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace attune::diagram
