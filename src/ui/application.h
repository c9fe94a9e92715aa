#pragma once
// The program: it reads the settings, opens the window, and lets no exception end it.

#include <functional>
#include <memory>

#include <wx/app.h>

#include "app/document.h"
#include "ui/settings.h"

namespace attune::ui {

class MainFrame;

class Application : public wxApp {
 public:
  Application();
  ~Application() override;

  // Opens the window as it was left, with the file of the command line, or the last programme where people wish so.
  void begin();
  Settings& settings() { return *settings_; }
  MainFrame& frame() { return *frame_; }
  // Takes effect at once: the window is made anew with the same programme.
  void change_language(const std::string& language);
  // What people decided takes effect at once.
  void change_preferences(const Preferences& preferences);
  // The document's history names the person as the person wishes.
  void name_author(app::Document& document) const;

  bool OnInit() override;
  int OnExit() override;
  bool OnExceptionInMainLoop() override;
  void OnUnhandledException() override;
  void CallEventHandler(wxEvtHandler* handler, wxEventFunctor& functor, wxEvent& event) const override;
  // The command line is read in OnInit.
  void OnInitCmdLine(wxCmdLineParser& parser) override;
  bool OnCmdLineParsed(wxCmdLineParser& parser) override;

 private:
  void open_frame(std::unique_ptr<app::Document> document);
  // Makes the window anew, with the same programme and page, after `change`; from the event loop.
  void renew(std::function<void()> change);

  std::unique_ptr<Settings> settings_;
  MainFrame* frame_ = nullptr;
  wxString file_;
};

// The one there is.
Application& application();

}  // namespace attune::ui
