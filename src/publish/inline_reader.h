#pragma once
// Text with inline elements into runs, white space as HTML collapses it.

#include <string_view>

#include <pugixml.hpp>

#include "publish/document.h"

namespace attune::publish {

// The runs of one line of text. White space at both ends is dropped, inside it is one space; a line end of the source
// between two Han characters is nothing at all. <a href="…"> is a link where it leads to the web or to a mailbox, and
// so is an address of the web in the text.
class InlineReader {
 public:
  // Text, or an inline element with everything in it. False for a node that is neither.
  bool add(const pugi::xml_node& node);
  // Whether anything was added since the last take().
  bool empty() const { return runs_.empty(); }
  Runs take();

 private:
  enum class Space { none, space, line_end };
  void add_text(std::string_view text);
  void add_word(std::string_view word);
  void add_piece(std::string_view piece, bool joined, const std::string& link);
  void add_run(RunKind kind);
  bool is_joined(std::string_view next) const;

  Runs runs_;
  Space space_ = Space::none;
  int strong_ = 0, emphasis_ = 0;
  std::string link_;
};

}  // namespace attune::publish
