// Where one is in the window: going there, back and forward, and to where one was last time.

#include "app/backups.h"
#include "base/number.h"
#include "ui/application.h"
#include "ui/main_frame.h"
#include "ui/models/history_list.h"
#include "ui/support/layout.h"
#include "ui/support/post.h"
#include "ui/support/text.h"
#include "ui/support/time.h"

namespace attune::ui {

void MainFrame::show_view(ViewId view) {
  if (view != shown_)
    visit({.view = view});
  else
    turn_to(view);
}

void MainFrame::show_place(const Place& place) { visit(place); }

Place MainFrame::here() const {
  const View* view = views_[static_cast<std::size_t>(shown_)];
  return view == nullptr ? Place{.view = shown_} : view->here();
}

void MainFrame::visit(const Place& place) {
  const Place from = here();
  turn_to(view_of(place));
  if (place.id) view(shown_).reveal(place);
  workspace_.visits().go(from, here());
  update_ways();
}

void MainFrame::go_back() { revisit(workspace_.visits().back(here())); }
void MainFrame::go_forward() { revisit(workspace_.visits().forward(here())); }

void MainFrame::revisit(const std::optional<Place>& place) {
  if (!place) return;
  turn_to(view_of(*place));
  if (place->id)
    view(shown_).reveal(*place);
  else
    view(shown_).main_control()->SetFocus();
  update_ways();
}

void MainFrame::update_ways() {
  menus_->update(workspace_);
  update_toolbar(*GetToolBar(), workspace_);
}

void MainFrame::begin() {
  say_whether_writable();
  const std::filesystem::path& file = workspace_.document()->file();
  const Place place = application().settings().place_in(file).value_or(Place{.view = shown_});
  turn_to(view_of(place));
  workspace_.visits().begin(place);
  if (place.id) view(shown_).reveal(place);
}

void MainFrame::remember() {
  const auto* document = workspace_.document();
  if (document != nullptr && !opened_) application().settings().set_place_in(document->file(), here());
  for (std::size_t i = 0; i < view_count; ++i)
    if (views_[i] != nullptr) save_layout(*views_[i], layout_name(static_cast<ViewId>(i)));
}

void MainFrame::say_whether_writable() {
  if (workspace_.writable()) return;
  const std::filesystem::path& file = workspace_.document()->file();
  for (const app::Backup& backup : app::backups_of(app::backup_folder(), {}))
    if (backup.copy == file)
      return inform(base::Message(N_("This is a backup copy of {programme} from {time}, open read-only; save a copy "
                                     "elsewhere to go on with it"),
                                  {{"programme", backup.of}, {"time", utf8(local_time(backup.time))}}));
  inform(base::Message(N_("{file} is open read-only; save a copy elsewhere to change it"), {{"file", file.string()}}));
}

// After the refresh, which dismisses what was said before.
void MainFrame::tell_of_others(const std::vector<storage::JournalEntry>& steps) {
  const storage::JournalEntry& last = steps.back();
  const base::Message sentence =
      base::Message(steps.size() == 1 ? N_("{who} changed this programme elsewhere: {edit}")
                                      : N_("{who} changed this programme elsewhere: {edit}; {count} steps in all"),
                    {{"who", last.author}, {"count", base::to_text(steps.size())}})
          .with("edit", title_of(last));
  post([self = std::weak_ptr(self_), sentence] {
    if (const auto frame = self.lock()) (*frame)->inform(sentence);
  });
}

}  // namespace attune::ui
