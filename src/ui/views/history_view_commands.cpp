// What can be done with the history: going back, putting things back, and looking for what was done to one.

#include "app/history.h"
#include "base/number.h"
#include "model/words.h"
#include "ui/support/text.h"
#include "ui/views/history_view.h"

namespace attune::ui {
namespace {

base::Message about_step(const char* sentence, std::int64_t seq) { return {sentence, {{"step", base::to_text(seq)}}}; }

wxString name_shown(const model::Curriculum& curriculum, const app::EntityRef& thing) {
  const std::string name =
      app::name_of(curriculum, thing.kind, thing.id, curriculum.prefers_second(words().language()));
  return name.empty() ? tr(base::Message(model::kind_word(thing.kind))) : wx(name);
}

}  // namespace

void HistoryView::prepare_index() {
  const app::HistoryFilter& filter = bar_->filter();
  const bool wanted = !filter.text.empty() || filter.kind || filter.thing;
  if (!wanted || workspace().document() == nullptr) return;
  if (index_ && index_->size() >= steps_->all().size()) return;
  const auto file = workspace().document()->file();
  workspace().run(
      "history", N_("Reading the history"),
      [file, before = index_](const model::Snapshot&, const base::Progress& progress) {
        return app::HistoryIndex::read(file, before, progress);
      },
      [self = std::weak_ptr(self_), file](std::shared_ptr<const app::HistoryIndex> index) {
        const auto view = self.lock();
        if (!view) return;
        const app::Document* document = (*view)->workspace().document();
        // Another programme may be open by now.
        if (document == nullptr || document->file() != file) return;
        (*view)->index_ = std::move(index);
        (*view)->list_steps();
      });
}

void HistoryView::go_back() {
  const storage::JournalEntry* step = selected_step();
  if (step == nullptr) return;
  const std::int64_t seq = step->seq;
  if (workspace().apply([seq](app::Document& document) { return document.go_back(seq); }))
    workspace().say(about_step(N_("The programme is as it was after step {step}. Ctrl+Z takes this back."), seq));
  else
    workspace().say(about_step(N_("The programme is as it was after step {step} already."), seq));
}

void HistoryView::put_back(app::Moment moment) {
  const storage::JournalEntry* step = selected_step();
  const app::EntityRef thing = selected_thing();
  if (step == nullptr || !thing) return;
  const std::int64_t seq = step->seq;
  bool refused = true;
  const bool changed = workspace().apply([&](app::Document& document) {
    const bool done = app::restore(document, thing, seq, moment);
    refused = false;
    return done;
  });
  if (refused) return;
  if (!changed) return workspace().say(N_("That is as it was already."));
  workspace().say(base::Message(N_("{edit}: done. Ctrl+Z takes this back."))
                      .with("edit", workspace().document()->next_undo()->label));
}

void HistoryView::show_thing(const app::EntityRef& thing) {
  bar_->show_only(thing, name_shown(*workspace().snapshot(), thing));
}

bool HistoryView::reveal(const Place& place) {
  const app::EntityRef thing{place.kind, place.id};
  if (!thing) return true;
  show_thing(thing);
  list_->SetFocus();
  return true;
}

Place HistoryView::here() const {
  const app::EntityRef& thing = bar_->filter().thing;
  return {thing.kind, thing.id, {}, ViewId::history};
}

}  // namespace attune::ui
