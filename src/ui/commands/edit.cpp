#include "ui/commands/edit.h"

#include "ui/application.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/programme_dialog.h"
#include "ui/main_frame.h"

namespace attune::ui {

void undo(MainFrame& frame) { frame.workspace().undo(); }
void redo(MainFrame& frame) { frame.workspace().redo(); }

void edit_programme(MainFrame& frame) { ProgrammeDialog(&frame, frame.workspace()).ShowModal(); }

void edit_preferences(MainFrame& frame) {
  PreferencesDialog dialog(&frame, application().settings());
  if (dialog.ShowModal() != wxID_OK) return;
  application().change_preferences(dialog.preferences());
  application().change_language(dialog.language());
}

bool can_edit(const Workspace& workspace) { return workspace.writable(); }

bool can_undo(const Workspace& workspace) {
  return workspace.writable() && workspace.document()->next_undo() != nullptr;
}

bool can_redo(const Workspace& workspace) {
  return workspace.writable() && workspace.document()->next_redo() != nullptr;
}

base::Message undo_label(const Workspace& workspace) {
  if (!can_undo(workspace)) return N_("&Undo");
  return base::Message(N_("&Undo: {edit}")).with("edit", workspace.document()->next_undo()->label);
}

base::Message redo_label(const Workspace& workspace) {
  if (!can_redo(workspace)) return N_("&Redo");
  return base::Message(N_("&Redo: {edit}")).with("edit", workspace.document()->next_redo()->label);
}

}  // namespace attune::ui
