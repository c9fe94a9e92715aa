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

}  // namespace attune::publish
