#pragma once
// What stands above a diagram: which one it is, what it is about, what is looked for in it, and how large it is.

#include <functional>
#include <optional>

#include <wx/button.h>
#include <wx/checkbox.h>
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
  bool has_thing() const;
  // The thing that is chosen now, by its value.
  std::string thing() const;
  // Which diagram of which thing; empty where the kind is about everything.
  void choose(const std::string& kind, const std::string& thing);
  const DiagramKind& kind() const;
  const std::vector<DiagramKind>& kinds() const { return kinds_; }

  // The version that the programme is compared with, and how the file is called; nothing: it is to be chosen yet.
  void set_version(const std::string& name, model::Snapshot version);
  const model::Snapshot& version() const { return version_; }

  wxSearchCtrl* search() { return search_; }
  // What the button says.
  void set_side(Side side) { side_->SetValue(side == Side::shown); }
  // How many were found, and which of them is shown (1 is the first); nothing while nothing is looked for.
  void show_count(std::size_t at, std::size_t count);

  std::function<void()> on_kind, on_fit, on_larger, on_smaller, on_search, on_next, on_picture_menu, on_version;
  std::function<void(Side)> on_side;
  // How one of many things is chosen: by a dialog, and by the tests otherwise. Nothing: it was cancelled.
  std::function<std::optional<std::string>(const std::vector<Option>& things, const std::string& now)> on_pick;

 private:
  void build();
  void build_choices();
  void build_search();
  void build_buttons();
  void connect();
  void changed();
  void add(wxWindow* window);
  wxButton* add_button(const char* name, const wxString& label, const base::Message& help, std::function<void()>& run);
  void list_things();
  void show_thing();
  void pick_thing();

  Workspace& workspace_;
  std::vector<DiagramKind> kinds_;
  std::vector<Option> things_;
  model::Snapshot version_;
  std::function<void()> pick_ = [this] { pick_thing(); };
  wxChoice* kind_ = nullptr;
  std::size_t chosen_ = 0;  // of the things
  wxChoice* thing_ = nullptr;
  wxButton* picked_ = nullptr;  // in its place where there are too many for a menu
  wxButton* version_button_ = nullptr;
  wxCheckBox* lines_ = nullptr;
  wxSearchCtrl* search_ = nullptr;
  wxStaticText* count_ = nullptr;
  wxToggleButton* side_ = nullptr;
};

}  // namespace attune::ui
