#include "ui/main_frame.h"

#include <wx/display.h>
#include <wx/sizer.h>
#include <wx/statline.h>
#include <wx/textentry.h>

#include "ui/application.h"
#include "ui/commands/file.h"
#include "ui/support/file_drop.h"
#include "ui/support/layout.h"
#include "ui/support/post.h"
#include "ui/support/text.h"
#include "ui/views/views.h"

namespace attune::ui {

MainFrame::MainFrame(std::unique_ptr<app::Document> document)
    : wxFrame(nullptr, wxID_ANY, wxS("Attune")), self_(std::make_shared<MainFrame*>(this)) {
  build();
  connect();
  workspace_.set_document(std::move(document));
}

MainFrame::~MainFrame() {
  remember();
  application().settings().set_window({GetPosition(), ToDIP(GetSize())}, IsMaximized());
}

void MainFrame::build() {
  SetMenuBar(menus_ = new MenuBar);
  fill_toolbar(*CreateToolBar(wxTB_HORIZONTAL | wxTB_FLAT));
  CreateStatusBar();
  SetAcceleratorTable(second_shortcuts());

  errors_ = new wxInfoBar(this);
  errors_->SetName(wxS("messages"));
  errors_->AddButton(wxID_CLOSE, tr(N_("Close")));
  whole_ = new wxSimplebook(this);
  start_ = new StartPage(whole_, *this);
  whole_->AddPage(start_, wxString());
  whole_->AddPage(build_work(whole_), wxString());

  auto* down = new wxBoxSizer(wxVERTICAL);
  down->Add(errors_, wxSizerFlags().Expand());
  down->Add(whole_, wxSizerFlags(1).Expand());
  down->Add(new JobBar(this, workspace_.jobs()), wxSizerFlags().Expand());
  SetSizer(down);
  SetDropTarget(new FileDrop([this](const std::filesystem::path& file) {
    finish_typing();
    take_file(*this, file);
  }));

  SetMinSize(FromDIP(wxSize(760, 480)));
  SetSize(FromDIP(application().settings().window_size()));
  // Where the display can place windows, and still shows that place.
  const auto position = application().settings().window_position();
  if (position && wxDisplay::GetFromPoint(*position) != wxNOT_FOUND) SetPosition(*position);
  if (application().settings().maximized()) Maximize();
}

wxWindow* MainFrame::build_work(wxWindow* parent) {
  auto* panel = new wxPanel(parent);
  navigation_ = new Navigation(panel, [this](ViewId view) { show_view(view); });
  hint_ = new HintBar(panel, [this] {
    application().settings().set_hint_known(layout_name(shown_), true);
    show_hint();
  });
  book_ = new wxSimplebook(panel);
  for (std::size_t i = 0; i < view_count; ++i) book_->AddPage(new wxPanel(book_), wxString());
  auto* across = new wxBoxSizer(wxHORIZONTAL);
  across->Add(navigation_, wxSizerFlags().Expand());
  across->Add(new wxStaticLine(panel, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxLI_VERTICAL),
              wxSizerFlags().Expand());
  auto* page = new wxBoxSizer(wxVERTICAL);
  page->Add(hint_, wxSizerFlags().Expand());
  page->Add(book_, wxSizerFlags(1).Expand());
  across->Add(page, wxSizerFlags(1).Expand());
  panel->SetSizer(across);
  return panel;
}

void MainFrame::connect() {
  connections_.push_back(workspace_.changed.connect([this](const model::Changes& changes) { note(changes); }));
  connections_.push_back(workspace_.replaced.connect([this] { opened_ = true; }));
  connections_.push_back(workspace_.changed_elsewhere.connect([this](const auto& steps) { tell_of_others(steps); }));
  connections_.push_back(workspace_.place_wanted.connect([this](const Place& place) { show_place(place); }));
  connections_.push_back(workspace_.failed.connect([this](const std::string& sentence) { show_error(sentence); }));
  connections_.push_back(workspace_.said.connect([this](const base::Message& message) { SetStatusText(tr(message)); }));
  for (const Action& action : actions()) {
    Bind(
        wxEVT_MENU, [this, &action](wxCommandEvent&) { run(action); }, id_of(action));
  }
  Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent& event) {
    finish_typing();
    event.Skip();
  });
  Bind(wxEVT_CHAR_HOOK, &MainFrame::key, this);
  // Another program may have the file open too.
  watch_.SetOwner(this);
  Bind(wxEVT_TIMER, [this](wxTimerEvent&) {
    if (workspace_.document() != nullptr) workspace_.document()->refresh();
  });
  watch_.Start(2000);
}

// GTK's lists have keys of their own (Ctrl+F, Ctrl+N), which would come before the menu's. In a text the text's come
// first.
void MainFrame::key(wxKeyEvent& event) {
  const Action* action = dynamic_cast<wxTextEntry*>(FindFocus()) == nullptr ? action_of(event) : nullptr;
  if (action == nullptr || !action->enabled(workspace_)) return event.Skip();
  run(*action);
}

void MainFrame::run(const Action& action) {
  finish_typing();
  action.run(*this);
}

void MainFrame::finish_typing() {
  wxWindow* focus = FindFocus();
  if (dynamic_cast<wxTextEntry*>(focus) == nullptr) return;
  wxFocusEvent left(wxEVT_KILL_FOCUS, focus->GetId());
  left.SetEventObject(focus);
  focus->GetEventHandler()->ProcessEvent(left);
}

void MainFrame::note(const model::Changes& changes) {
  for (model::Changes& unseen : unseen_) {
    unseen.everything = unseen.everything || changes.everything;
    unseen.items.insert(unseen.items.end(), changes.items.begin(), changes.items.end());
  }
  if (refresh_posted_) return;
  refresh_posted_ = true;
  post([self = std::weak_ptr(self_)] {
    if (const auto frame = self.lock()) (*frame)->refresh();
  });
}

void MainFrame::refresh() {
  refresh_posted_ = false;
  update_title();
  menus_->update(workspace_);
  list_recent_files();
  update_toolbar(*GetToolBar(), workspace_);
  const bool open = workspace_.document() != nullptr;
  const std::size_t page = open || opening_ ? 1 : 0;
  // What had the focus is hidden then.
  if (whole_->ChangeSelection(page) != static_cast<int>(page)) whole_->GetCurrentPage()->SetFocus();
  if (!open) return start_->refresh();
  hide_error();
  navigation_->set_count(ViewId::gaps, workspace_.figures().open_gap_count());
  if (std::exchange(opened_, false)) return begin();
  turn_to(shown_);
}

void MainFrame::open_when_painted(const std::filesystem::path& file) {
  opening_ = true;
  refresh();
  post([self = std::weak_ptr(self_), file] {
    const auto frame = self.lock();
    if (!frame) return;
    (*frame)->Update();
    (*frame)->opening_ = false;
    open_path(**frame, file);
    if ((*frame)->workspace_.document() == nullptr) (*frame)->refresh();
  });
}

void MainFrame::list_recent_files() {
  menus_->show_recent(application().settings().recent_files(), [this](const std::filesystem::path& file) {
    finish_typing();
    open_path(*this, file);
  });
}

// Later: the event may have come from one of those that go.
void MainFrame::recent_files_changed() {
  post([self = std::weak_ptr(self_)] {
    const auto frame = self.lock();
    if (!frame) return;
    (*frame)->list_recent_files();
    (*frame)->start_->refresh();
  });
}

void MainFrame::update_title() {
  const auto* document = workspace_.document();
  if (document == nullptr) return SetTitle(wxS("Attune"));
  const auto& programme = workspace_.snapshot()->programme();
  const std::string& title = workspace_.pick(programme.title, programme.title_2);
  const std::string name = title.empty() ? document->file().stem().string() : title;
  SetTitle(document->read_only() ? tr(base::Message(N_("{programme} (read-only) - Attune"), {{"programme", name}}))
                                 : tr(base::Message(N_("{programme} - Attune"), {{"programme", name}})));
}

View& MainFrame::view(ViewId id) {
  const auto at = static_cast<std::size_t>(id);
  if (views_[at] == nullptr) {
    auto* page = static_cast<wxPanel*>(book_->GetPage(at));
    views_[at] = view_kind(id).make(page, workspace_);
    unseen_[at].everything = true;
    auto* sizer = new wxBoxSizer(wxVERTICAL);
    sizer->Add(views_[at], wxSizerFlags(1).Expand());
    page->SetSizer(sizer);
    restore_layout(*views_[at], layout_name(id));
    page->Layout();
  }
  refresh_view(id);
  return *views_[at];
}

void MainFrame::refresh_view(ViewId id) {
  const auto at = static_cast<std::size_t>(id);
  model::Changes unseen = std::exchange(unseen_[at], {});
  if (unseen.everything || !unseen.items.empty()) views_[at]->refresh(unseen);
}

void MainFrame::turn_to(ViewId id) {
  if (id != shown_) SetStatusText({});
  shown_ = id;
  navigation_->select(id);
  view(id);
  book_->ChangeSelection(static_cast<std::size_t>(id));
  show_hint();
}

void MainFrame::show_hint() {
  if (!application().settings().is_hint_known(layout_name(shown_))) return hint_->show(view_kind(shown_).hint);
  // Its button may have had the focus.
  if (hint_->IsShown()) view(shown_).main_control()->SetFocus();
  hint_->Hide();
  hint_->GetParent()->Layout();
}

void MainFrame::show_hints_again() {
  for (std::size_t i = 0; i < view_count; ++i)
    application().settings().set_hint_known(layout_name(static_cast<ViewId>(i)), false);
  if (workspace_.document() != nullptr) show_hint();
}

void MainFrame::show_error(const std::string& sentence) { errors_->ShowMessage(wx(sentence), wxICON_ERROR); }
void MainFrame::inform(const base::Message& message) { errors_->ShowMessage(tr(message), wxICON_INFORMATION); }
void MainFrame::hide_error() { errors_->Dismiss(); }

}  // namespace attune::ui
