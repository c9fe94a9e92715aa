#pragma once
// The window. It only wires: menus to commands, navigation to views, the workspace's signals to bars.

#include <array>

#include <wx/frame.h>
#include <wx/infobar.h>
#include <wx/simplebook.h>
#include <wx/timer.h>

#include "ui/menu_bar.h"
#include "ui/navigation.h"
#include "ui/start_page.h"
#include "ui/view.h"
#include "ui/widgets/hint_bar.h"
#include "ui/widgets/job_bar.h"

namespace attune::ui {

class MainFrame : public wxFrame {
 public:
  explicit MainFrame(std::unique_ptr<app::Document> document);
  ~MainFrame() override;

  Workspace& workspace() { return workspace_; }

  void show_view(ViewId view);
  ViewId shown_view() const { return shown_; }
  // Among the places that were shown before.
  void go_back();
  void go_forward();
  // The view, refreshed; made when it was never shown.
  View& view(ViewId id);
  void show_place(const Place& place);
  void show_error(const std::string& sentence);
  void hide_error();
  // Hints of all pages, once more.
  void show_hints_again();
  // Says what is good to know, in the bar above the page.
  void inform(const base::Message& message);
  // Opens the programme at the start of Attune: not before there is a window to be seen.
  void open_when_painted(const std::filesystem::path& file);
  // Keeps where one is in the programme, and how the pages are laid out, for the next time.
  void remember();
  // Where they are listed.
  void recent_files_changed();
  // Does it as if it was chosen in the menu.
  void run(const Action& action);
  // A field is written when it is left; this leaves the one that is being typed in, before something else is done.
  void finish_typing();

 private:
  void build();
  wxWindow* build_work(wxWindow* parent);
  void connect();
  void key(wxKeyEvent& event);
  void note(const model::Changes& changes);
  // Everything that shows the document, once, from the event loop.
  void refresh();
  void refresh_view(ViewId id);
  void show_hint();
  // Shows the page, without remembering where one was.
  void turn_to(ViewId view);
  // Goes somewhere new, or back to a place.
  void visit(const Place& place);
  void revisit(const std::optional<Place>& place);
  Place here() const;
  // Whether there is a way back, for menus and toolbar.
  void update_ways();
  void list_recent_files();
  void update_title();
  // Tells what may be changed of a programme that was just opened, where that is nothing.
  void say_whether_writable();
  void tell_of_others(const std::vector<storage::JournalEntry>& steps);
  // Shows a programme that was just opened, where one was in it last time.
  void begin();

  Workspace workspace_;
  std::vector<base::Connection> connections_;
  MenuBar* menus_ = nullptr;
  wxInfoBar* errors_ = nullptr;
  HintBar* hint_ = nullptr;
  Navigation* navigation_ = nullptr;
  // The start page, and behind it the views with their navigation.
  wxSimplebook* whole_ = nullptr;
  StartPage* start_ = nullptr;
  wxSimplebook* book_ = nullptr;
  wxTimer watch_;
  std::array<View*, view_count> views_{};
  // What happened since each view was refreshed.
  std::array<model::Changes, view_count> unseen_{};
  ViewId shown_ = ViewId::overview;
  bool refresh_posted_ = false;
  bool opened_ = false;  // another document, since the last refresh
  bool opening_ = false;  // the programme that Attune was started with
  // Posted closures hold it weakly: the window may have gone.
  std::shared_ptr<MainFrame*> self_;
};

}  // namespace attune::ui
