#pragma once
// What the history and the menus call an edit.

#include <string>
#include <vector>

#include "base/message.h"
#include "model/kind.h"

namespace attune::app {

enum class Deed { add, change, remove, duplicate, move, put_back };

// "Add course MED101". Several codes are listed; more than three are cut short.
base::Message label(Deed deed, model::Kind kind, const std::vector<std::string>& codes);

}  // namespace attune::app
