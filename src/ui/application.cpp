#include "ui/application.h"

#include <clocale>

#include <wx/cmdline.h>
#include <wx/uilocale.h>

#include "ui/commands/file.h"
#include "ui/main_frame.h"
#include "ui/support/post.h"
#include "ui/support/text.h"
#include "ui/support/theme.h"

namespace attune::ui {

Application::Application() = default;
Application::~Application() = default;

Application& application() { return *static_cast<Application*>(wxApp::GetInstance()); }

void Application::OnInitCmdLine(wxCmdLineParser& parser) {
  wxApp::OnInitCmdLine(parser);
  parser.AddParam(wxS("FILE"), wxCMD_LINE_VAL_STRING, wxCMD_LINE_PARAM_OPTIONAL);
}

bool Application::OnCmdLineParsed(wxCmdLineParser& parser) {
  if (parser.GetParamCount() > 0) file_ = parser.GetParam(0);
  return wxApp::OnCmdLineParsed(parser);
}

bool Application::OnInit() {
  wxUILocale::UseDefault();
  // Numbers in files are the same on every desk.
  std::setlocale(LC_NUMERIC, "C");
  SetAppName(wxS("attune"));
  SetAppDisplayName(wxS("Attune"));
  if (!wxApp::OnInit()) return false;
  settings_ = std::make_unique<Settings>();
  set_language(settings_->language());
  set_theme(settings_->preferences().theme);
  set_failure_listener([this](const std::string& sentence) {
    if (frame_ != nullptr) frame_->show_error(sentence);
  });
  begin();
  return true;
}

void Application::begin() {
  open_frame(nullptr);
  const auto recent = settings_->recent_files();
  if (!file_.empty())
    frame_->open_when_painted(utf8(file_));
  else if (settings_->preferences().reopen && !recent.empty())
    frame_->open_when_painted(recent.front());
}

int Application::OnExit() {
  set_failure_listener({});
  // A window that is still there tells the settings how large it was.
  DeleteAllTLWs();
  settings_.reset();
  return wxApp::OnExit();
}

void Application::open_frame(std::unique_ptr<app::Document> document) {
  frame_ = new MainFrame(std::move(document));
  frame_->Bind(wxEVT_DESTROY, [this, frame = frame_](wxWindowDestroyEvent& event) {
    if (event.GetEventObject() == frame && frame_ == frame) frame_ = nullptr;
    event.Skip();
  });
  SetTopWindow(frame_);
  frame_->Show();
}

void Application::renew(std::function<void()> change) {
  post([this, change = std::move(change)] {
    MainFrame* old = frame_;
    const ViewId view = old->shown_view();
    old->remember();
    auto document = old->workspace().take_document();
    const PlanWishes wishes = old->workspace().plan_wishes;
    change();
    open_frame(std::move(document));
    frame_->workspace().plan_wishes = wishes;
    frame_->show_view(view);
    old->Destroy();
  });
}

void Application::change_language(const std::string& language) {
  if (language == words().language()) return;
  settings_->set_language(language);
  renew([language] { set_language(language); });
}

void Application::change_preferences(const Preferences& preferences) {
  const Preferences before = settings_->preferences();
  settings_->set_preferences(preferences);
  if (app::Document* document = frame_->workspace().document()) name_author(*document);
  if (preferences.theme != before.theme) renew([theme = preferences.theme] { set_theme(theme); });
}

void Application::name_author(app::Document& document) const { document.set_author(settings_->preferences().author); }

bool Application::OnExceptionInMainLoop() {
  report_exception();
  return true;
}

void Application::OnUnhandledException() { report_exception(); }

// An exception in an event that was queued would end the program.
void Application::CallEventHandler(wxEvtHandler* handler, wxEventFunctor& functor, wxEvent& event) const {
  try {
    wxApp::CallEventHandler(handler, functor, event);
  } catch (...) {
    report_exception();
  }
}

}  // namespace attune::ui
