#pragma once
// What stands above a diagram: which one it is, what it is about, what is looked for in it, and how large it is.

#include <functional>

#include <wx/choice.h>
#include <wx/panel.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>
#include <wx/tglbtn.h>

#include "ui/models/diagram_kinds.h"
#include "ui/workspace.h"

namespace attune::ui {

enum class Side { hidden, shown };

class DiagramBar : public wxPanel {
 public:
  explicit DiagramBar(wxWindow* parent, Workspace& workspace);

  // Lists the things that the kind can be about as the programme is now.
  void refresh();
  app::DiagramOptions options() const;
  // Whether there is something that the kind can be about.
  bool has_thing() const { return kind().about == About::everything || !things_.empty(); }
  // Which diagram of which thing; empty where the kind is about everything.
  void choose(const std::string& kind, const std::string& thing);
  const DiagramKind& kind() const;
  const std::vector<DiagramKind>& kinds() const { return kinds_; }

  wxSearchCtrl* search() { return search_; }
  // What the button says.
  void set_side(Side side) { side_->SetValue(side == Side::shown); }
  // How many were found, and which of them is shown (1 is the first); nothing while nothing is looked for.
  void show_count(std::size_t at, std::size_t count);

  std::function<void()> on_kind, on_fit, on_larger, on_smaller, on_search, on_next, on_picture_menu;
  std::function<void(Side)> on_side;

 private:
  void build();
  void add_button(const char* name, const wxString& label, const base::Message& help, std::function<void()>& run);
  void list_things();

  Workspace& workspace_;
  std::vector<DiagramKind> kinds_;
  std::vector<Option> things_;
  wxChoice* kind_ = nullptr;
  wxChoice* thing_ = nullptr;
  wxSearchCtrl* search_ = nullptr;
  wxStaticText* count_ = nullptr;
  wxToggleButton* side_ = nullptr;
};

}  // namespace attune::ui
