#include "publish/document.h"

namespace attune::publish {

std::string plain_text(const Runs& runs) {
  std::string text;
  for (const Run& run : runs) {
    if (run.kind == RunKind::text) text += run.text;
    if (run.kind == RunKind::line_break) text += ' ';
  }
  return text;
}

std::vector<const Heading*> headings_of(const std::vector<Block>& blocks, int deepest) {
  std::vector<const Heading*> found;
  for (const Block& block : blocks)
    if (const auto* heading = std::get_if<Heading>(&block.content))
      if (heading->level > 1 && heading->level <= deepest) found.push_back(heading);
  return found;
}

}  // namespace attune::publish
