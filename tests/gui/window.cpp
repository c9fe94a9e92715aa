#include "tests/gui/window.h"

#include <stdexcept>

#include <glib.h>

#include <wx/eventfilter.h>
#include <wx/evtloop.h>
#include <wx/init.h>
#include <wx/uiaction.h>

#include "tests/support/files.h"
#include "ui/actions.h"
#include "ui/menu_bar.h"
#include "ui/support/post.h"
#include "ui/support/text.h"

namespace attune::test {
namespace {

std::function<int()> all_tests;
std::string error;
std::string complaints;
std::string asserted;

// Counts the keys that came back from the display and were let go.
class KeysSeen : public wxEventFilter {
 public:
  int FilterEvent(wxEvent& event) override {
    if (event.GetEventType() == wxEVT_KEY_UP) ++count_;
    return Event_Skip;
  }
  int count() const { return count_; }

 private:
  int count_ = 0;
};
KeysSeen keys_seen;

void note_complaint(const gchar*, GLogLevelFlags level, const gchar* message, gpointer) {
  if ((level & G_LOG_LEVEL_CRITICAL) != 0) complaints += std::string(message) + "\n";
}

class TestApplication : public ui::Application {
 public:
  int OnRun() override {
    wxSetAssertHandler([](const wxString& file, int line, const wxString&, const wxString& condition, const wxString&) {
      const std::string what = ui::utf8(file) + ":" + std::to_string(line) + ": " + ui::utf8(condition);
      asserted += what + "\n";
      throw std::logic_error(what);
    });
    g_log_set_default_handler(note_complaint, nullptr);
    ui::set_failure_listener([this](const std::string& sentence) {
      error = sentence;
      frame().show_error(sentence);
    });
    wxGUIEventLoop loop;
    const wxEventLoopActivator active(&loop);
    pump();
    wxEvtHandler::AddFilter(&keys_seen);
    const int result = all_tests();
    wxEvtHandler::RemoveFilter(&keys_seen);
    frame().Destroy();
    pump();
    wxTheApp->ProcessIdle();
    return result;
  }
};

// Several pages have forms with the same fields.
wxWindow* find_shown(wxWindow& in, const wxString& name) {
  if (in.GetName() == name && in.IsShownOnScreen()) return &in;
  for (wxWindow* child : in.GetChildren())
    if (wxWindow* found = find_shown(*child, name)) return found;
  return nullptr;
}

}  // namespace

int run_in_window(const char* program, std::function<int()> tests) {
  const TemporaryFolder home;
  for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"}) ::setenv(name, home.path().c_str(), 1);
  all_tests = std::move(tests);
  wxApp::SetInstance(new TestApplication);
  std::string name = program;
  int count = 1;
  char* arguments[] = {name.data(), nullptr};
  return wxEntry(count, arguments);
}

ui::MainFrame& frame() { return ui::application().frame(); }

void pump() {
  for (int i = 0; i < 3; ++i) {
    wxTheApp->ProcessPendingEvents();
    wxEventLoopBase::GetActive()->YieldFor(wxEVT_CATEGORY_ALL);
  }
}

bool wait_for(const std::function<bool()>& condition, std::chrono::milliseconds limit) {
  const auto end = std::chrono::steady_clock::now() + limit;
  for (pump(); !condition(); pump()) {
    if (std::chrono::steady_clock::now() > end) return false;
    wxMilliSleep(5);
  }
  return true;
}

bool idle() { return !frame().workspace().jobs().any(); }

bool is_enabled(std::string_view action) {
  return frame().GetMenuBar()->FindItem(ui::id_of(ui::action(action)))->IsEnabled();
}

bool choose(std::string_view action) {
  pump();
  if (!is_enabled(action)) return false;
  wxCommandEvent event(wxEVT_MENU, ui::id_of(ui::action(action)));
  frame().ProcessWindowEvent(event);
  pump();
  return true;
}

void put_others_away() {
  bool any = false;
  for (wxWindow* window : wxTopLevelWindows) {
    if (window == &frame() || !window->IsShown()) continue;
    window->Hide();
    any = true;
  }
  // Without a window manager nobody else gives it back.
  if (any) frame().Raise();
  pump();
}

wxWindow& find_window(std::string_view name) {
  wxWindow* window = find_shown(frame(), ui::wx(name));
  if (window == nullptr) window = wxWindow::FindWindowByName(ui::wx(name), &frame());
  if (window == nullptr) throw std::runtime_error("there is no window " + std::string(name));
  return *window;
}

void type(int key, int modifiers, std::chrono::milliseconds limit) {
  const int before = keys_seen.count();
  wxUIActionSimulator().Char(key, modifiers);
  // The key goes through the display, which takes its time on a busy machine.
  wait_for([&] { return keys_seen.count() > before; }, limit);
  pump();
}

void press(wxWindow& window, int key, int modifiers) {
  window.SetFocus();
  pump();
  type(key, modifiers);
}

std::string toolkit_complaints() { return std::exchange(complaints, {}); }

std::string failed_assertions() { return std::exchange(asserted, {}); }

std::string last_error() { return std::exchange(error, {}); }

}  // namespace attune::test
