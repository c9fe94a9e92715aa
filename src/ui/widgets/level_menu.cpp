#include "ui/widgets/level_menu.h"

#include <wx/menu.h>

#include "ui/models/alignable.h"
#include "ui/models/names.h"
#include "ui/support/text.h"

namespace attune::ui {
namespace {

class LevelMenu {
 public:
  LevelMenu(const Workspace& workspace, const model::Id<model::Competency>& competency)
      : workspace_(workspace), curriculum_(*workspace.snapshot()), competency_(competency) {}

  std::string name(const app::EntityRef& what) const {
    return name_of(curriculum_, what, texts_for(curriculum_, words().language()));
  }

  void add_levels(wxMenu& menu, const app::EntityRef& what) {
    const std::string now = level_of(curriculum_, what, competency_);
    for (const model::Level& level : curriculum_.scale().levels) {
      const std::string& title = workspace_.pick(level.title, level.title_2);
      const wxString label = wx(title.empty() ? level.code : level.code + "  " + title);
      auto* item = menu.AppendCheckItem(wxID_ANY, wxControl::EscapeMnemonics(label));
      item->Check(level.code == now);
      choices_.emplace_back(item->GetId(), LevelChoice{{what, competency_}, level.code});
    }
  }

  std::optional<LevelChoice> ask(wxWindow* parent, wxPoint at, wxMenu& menu) const {
    const int id = parent->GetPopupMenuSelectionFromUser(menu, at);
    for (const auto& [item, choice] : choices_)
      if (item == id) return choice;
    return std::nullopt;
  }

 private:
  const Workspace& workspace_;
  const model::Curriculum& curriculum_;
  const model::Id<model::Competency> competency_;
  std::vector<std::pair<int, LevelChoice>> choices_;
};

}  // namespace

std::optional<LevelChoice> ask_level(wxWindow* parent, wxPoint at, const Workspace& workspace,
                                     const std::vector<app::EntityRef>& things,
                                     const model::Id<model::Competency>& competency) {
  LevelMenu levels(workspace, competency);
  wxMenu menu;
  const auto heading = [&](const base::Message& sentence) {
    menu.Append(wxID_ANY, wxControl::EscapeMnemonics(tr(sentence)))->Enable(false);
    menu.AppendSeparator();
  };
  const std::string to = app::code_of(*workspace.snapshot(), app::ref(competency));
  if (things.size() == 1) {
    heading({N_("Align {what} to {competency} at level:"),
             {{"what", app::code_of(*workspace.snapshot(), things.front())}, {"competency", to}}});
    levels.add_levels(menu, things.front());
  } else {
    heading({N_("Align to {competency}:"), {{"competency", to}}});
    for (const app::EntityRef& what : things) {
      auto* below = new wxMenu;
      levels.add_levels(*below, what);
      menu.AppendSubMenu(below, wxControl::EscapeMnemonics(wx(levels.name(what))));
    }
  }
  return levels.ask(parent, at, menu);
}

}  // namespace attune::ui
