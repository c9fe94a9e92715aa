#pragma once
// What views know of the window: the open document, the figures worked out from it, the way to edit it, to go
// somewhere and to work in the background. It knows no view and no widget. Lives on the window's thread.

#include <functional>
#include <memory>
#include <string>

#include "app/document.h"
#include "base/signal.h"
#include "ui/figures.h"
#include "ui/jobs.h"
#include "ui/models/plan_wishes.h"
#include "ui/models/visits.h"
#include "ui/place.h"

namespace attune::ui {

class Workspace {
 public:
  Workspace();
  ~Workspace();
  Workspace(const Workspace&) = delete;
  Workspace& operator=(const Workspace&) = delete;

  // Nothing while no file is open.
  app::Document* document() const { return document_.get(); }
  // Takes the place of the open one; nullptr closes it. Sends `changed` with everything.
  void set_document(std::unique_ptr<app::Document> document);
  std::unique_ptr<app::Document> take_document();

  // An empty programme while no file is open.
  const model::Snapshot& snapshot() const { return figures_->snapshot(); }
  const analysis::Coverage& coverage() const { return figures_->coverage(); }
  const std::vector<analysis::Gap>& gaps() const { return figures_->gaps(); }
  const Figures& figures() const { return *figures_; }

  // The main or the second text: whichever is in the interface's language, else the other.
  const std::string& pick(const std::string& main, const std::string& second) const;

  // Whether there is a document that may be changed.
  bool writable() const { return document_ != nullptr && !document_->read_only(); }
  // One step of the history. What cannot be done goes to the error bar. Returns whether anything changed.
  bool edit(const base::Message& label, const std::function<void(app::Edit&)>& change);
  // The same for the edits that have functions of their own: apply([](app::Document& d) { return set_level(d, ...); })
  bool apply(const std::function<bool(app::Document&)>& change);
  bool undo();
  bool redo();

  // Goes to the view that shows the place and selects it there.
  void show(const Place& place) { place_wanted.send(place); }
  // The places that were shown before.
  Visits& visits() { return visits_; }
  const Visits& visits() const { return visits_; }
  // Tells people what cannot be done, in the error bar. The sentence is in the interface's language.
  void fail(const std::string& sentence) { failed.send(sentence); }
  // Tells people what was done or where they are, in the status bar.
  void say(const base::Message& message) { said.send(message); }

  // What the planner was asked for last, in this session.
  PlanWishes plan_wishes;

  Jobs& jobs() { return jobs_; }
  // Work on the snapshot of now: work(snapshot, progress) on another thread, then done(its result) on the window's.
  template <class Work, class Done>
  void run(const std::string& slot, const base::Message& label, Work work, Done done, Jobs::Failed on_failure = {}) {
    jobs_.start(
        slot, label,
        [snapshot = snapshot(), work = std::move(work), done = std::move(done)](const base::Progress& progress) {
          auto result = std::make_shared<decltype(work(snapshot, progress))>(work(snapshot, progress));
          return std::function<void()>([done, result] { done(std::move(*result)); });
        },
        std::move(on_failure));
  }

  // After every change of the snapshot, also by undo, by another program, and when a file is opened or closed. Sent
  // within the edit: listeners take note and look later (views are refreshed from the event loop, see View).
  base::Signal<const model::Changes&> changed;
  // Another document takes the place of the open one, or none; before `changed` tells of it.
  base::Signal<> replaced;
  // Another program changed the file: the steps that it added. After `changed`.
  base::Signal<const std::vector<storage::JournalEntry>&> changed_elsewhere;
  base::Signal<const Place&> place_wanted;
  base::Signal<const std::string&> failed;
  base::Signal<const base::Message&> said;

 private:
  void follow(const model::Changes& changes);

  std::unique_ptr<app::Document> document_;
  base::Connection document_changed_, document_changed_elsewhere_;
  std::unique_ptr<Figures> figures_;
  Visits visits_;
  Jobs jobs_;
};

}  // namespace attune::ui
