#pragma once
// Everything the window can do, in one table: menus and toolbar are made from it.

#include <span>
#include <string_view>

#include "base/message.h"
#include "ui/workspace.h"

namespace attune::ui {

class MainFrame;

enum class Menu { file, edit, view, help };
// "&File"
base::Message menu_title(Menu menu);

enum class ActionKind { plain, choice };

struct Action {
  std::string_view id;  // "edit.undo"
  Menu menu;
  base::Message label;  // with the mnemonic: "&Undo"
  base::Message help;   // for the status bar and the toolbar
  void (*run)(MainFrame&);
  bool (*enabled)(const Workspace&);
  std::string_view shortcut = {};         // "Ctrl+Z"
  std::string_view second_shortcut = {};  // not shown in the menu
  bool starts_group = false;              // a line above it
  // The label as it is now, where it changes: "Undo: set the level of E1".
  base::Message (*label_now)(const Workspace&) = nullptr;
  // One of several of which one holds (the languages); `chosen` says whether it is this one.
  ActionKind kind = ActionKind::plain;
  bool (*chosen)(const Workspace&) = nullptr;
  // In the toolbar: the name of its icon (support/icons.h). Empty: not there.
  std::string_view icon = {};
};

// In the order of the menus.
std::span<const Action> actions();
const Action& action(std::string_view id);

}  // namespace attune::ui
