#pragma once
// The formats that can be imported and exported, as `attune formats` lists them. A new format is one line in
// format.cpp.

#include <filesystem>
#include <string_view>
#include <vector>

#include "base/message.h"

namespace attune::exchange {

enum class Direction { both, import_only, export_only };

struct Format {
  std::string_view id;  // as after --format
  base::Message description;
  Direction direction = Direction::both;
  // Of its files, lower case with the dot; the first is the one to offer. A format that can be a folder says so.
  std::vector<std::string_view> extensions;
  bool folder = false;

  bool can_import() const { return direction != Direction::export_only; }
  bool can_export() const { return direction != Direction::import_only; }
};

const std::vector<Format>& formats();

// Nothing for an id that no format has.
const Format* find_format(std::string_view id);

// The first format that a file of this name, or a folder, can be; nothing when its name tells none.
const Format* guess_format(const std::filesystem::path& path);

}  // namespace attune::exchange
