#include "ui/dialogs/command_window.h"

#include "publish/escape.h"
#include "ui/application.h"
#include "ui/main_frame.h"
#include "ui/support/post.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

std::vector<Command> commands_now(const Workspace& workspace) {
  std::vector<Command> commands;
  for (const Action& action : actions()) {
    const base::Message label = action.label_now == nullptr ? action.label : action.label_now(workspace);
    commands.push_back(
        {std::string(action.id), plain_label(label.in(words())), plain_label(action.label.in(base::Catalogue())),
         plain_label(menu_title(action.menu).in(words())), std::string(action.shortcut), action.enabled(workspace)});
  }
  return commands;
}

// What cannot be done now is grey.
wxString cell(const std::string& text, const Command& command) {
  const std::string escaped = publish::escape(text);
  return wx(command.possible ? escaped : "<span alpha=\"45%\">" + escaped + "</span>");
}

}  // namespace

CommandWindow::CommandWindow(MainFrame& frame)
    : SearchWindow(&frame, "command", tr(N_("Go to any command")), tr(N_("Some letters of the command's name"))),
      frame_(frame) {
  add_marked_column(tr(N_("Command")), 530);
  add_marked_column(tr(N_("Menu")), 150);
  add_marked_column(tr(N_("Keys")), 190);
}

void CommandWindow::prepare() {
  commands_ = commands_now(frame_.workspace());
  search();
}

void CommandWindow::search() {
  shown_ = find_commands(commands_, wanted(), application().settings().recent_commands());
  std::vector<SearchRow> rows;
  for (const std::size_t at : shown_) {
    const Command& command = commands_[at];
    rows.push_back({cell(command.title, command), cell(command.menu, command), cell(command.shortcut, command)});
  }
  show_rows(rows);
  say(rows.empty() ? tr(N_("Nothing found.")) : wxString());
}

void CommandWindow::go(std::size_t row) {
  const Command& command = commands_[shown_[row]];
  if (!command.possible)
    return say(tr(base::Message(N_("{command} is not possible now."), {{"command", command.title}})));
  application().settings().add_recent_command(command.id);
  Hide();
  // Later: a command may make the window anew.
  post([id = command.id] { application().frame().run(action(id)); });
}

}  // namespace attune::ui
