#include "ui/commands/window.h"

#include "ui/application.h"
#include "ui/dialogs/command_window.h"
#include "ui/dialogs/find_window.h"
#include "ui/main_frame.h"
#include "ui/support/text.h"

namespace attune::ui {

void show_view(MainFrame& frame, ViewId view) {
  frame.show_view(view);
  frame.view(view).main_control()->SetFocus();
}
void find(MainFrame& frame) {
  View& view = frame.view(frame.shown_view());
  if (wxWindow* search = view.search())
    search->SetFocus();
  else
    frame.workspace().say(N_("There is nothing to search on this page."));
}
void find_anywhere(MainFrame& frame) {
  auto* window = dynamic_cast<FindWindow*>(wxWindow::FindWindowByName(wxS("find_window"), &frame));
  if (window == nullptr) window = new FindWindow(&frame, frame.workspace());
  window->open();
}
void find_command(MainFrame& frame) {
  auto* window = dynamic_cast<CommandWindow*>(wxWindow::FindWindowByName(wxS("command_window"), &frame));
  if (window == nullptr) window = new CommandWindow(frame);
  window->open();
}
void go_back(MainFrame& frame) { frame.go_back(); }
void go_forward(MainFrame& frame) { frame.go_forward(); }
bool can_go_back(const Workspace& workspace) {
  return workspace.document() != nullptr && workspace.visits().can_go_back();
}
bool can_go_forward(const Workspace& workspace) {
  return workspace.document() != nullptr && workspace.visits().can_go_forward();
}
void use_english(MainFrame&) { application().change_language("en"); }
void use_chinese(MainFrame&) { application().change_language("zh_CN"); }
bool is_english(const Workspace&) { return words().language() == "en"; }
bool is_chinese(const Workspace&) { return words().language() == "zh_CN"; }

}  // namespace attune::ui
