#pragma once
// Lines of text, set by pango: no hinting, no rounding to pixels, so that a line is as wide on paper as it was
// measured. One thread's own.

#include <memory>
#include <string_view>
#include <vector>

#include "publish/pages/pages.h"

struct _PangoLayout;

namespace attune::publish {

class TextSetter {
 public:
  // The language decides where lines break and between the Chinese, Japanese and Korean forms of a character.
  explicit TextSetter(std::string_view language);
  // One that shares what this thread has set for the documents before: in a batch most texts are in several of them. It
  // must not go to another thread.
  static TextSetter sharing(std::string_view language);
  ~TextSetter();
  TextSetter(TextSetter&&) noexcept;
  TextSetter& operator=(TextSetter&&) noexcept;

  // The broken text, kept until this dies: a text that was measured is not set again when it is painted. What it says
  // must not change meanwhile.
  _PangoLayout* layout(const Pages& pages, std::size_t text);
  // The width of each line.
  std::vector<double> widths(const Pages& pages, std::size_t text);

 private:
  struct Impl;
  explicit TextSetter(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

// Where the first baseline of a line of this style lies below the line's top.
double baseline_of(const TextStyle& style);

}  // namespace attune::publish
