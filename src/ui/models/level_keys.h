#pragma once
// Levels typed on the keyboard: the levels' codes, letter by letter ("K", then "H" for KH), or their numbers from 1.

#include <optional>
#include <string>

#include "model/scale.h"

namespace attune::ui {

class LevelKeys {
 public:
  // What the level is once this character (ASCII) is typed; nothing while no level is meant yet. A code of several
  // letters is set as soon as no other begins like it.
  std::optional<std::string> type(char character, const model::Scale& scale);
  // The next character begins anew.
  void restart() { typed_.clear(); }

 private:
  std::string typed_;  // in lower case
};

}  // namespace attune::ui
