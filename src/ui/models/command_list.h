#pragma once
// Commands by some letters of their names.

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace attune::ui {

struct Command {
  std::string id;
  std::string title;    // in the window's language, without mnemonic
  std::string english;  // finds it, too
  std::string menu, shortcut;
  bool possible = true;
};

// "Export syllabi" for "Export s&yllabi...", "导出" for "导出(&E)...".
std::string plain_label(std::string_view label);

// The places in `commands` of those whose name has the letters in this order, the likeliest first: a whole beginning,
// the beginning of a word, letters side by side, letters at all. Chinese names are found by pinyin, too. Of equals
// those that were used lately (their ids, newest first) come first. Without letters all of them, the recent ones first.
std::vector<std::size_t> find_commands(std::span<const Command> commands, std::string_view letters,
                                       std::span<const std::string> recent);

}  // namespace attune::ui
