#pragma once
// Work that takes long, off the window's thread. What comes back is handed over on the window's thread, and dropped
// when the window has gone or when newer work took the place of this.

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <thread>

#include "base/message.h"
#include "base/progress.h"
#include "base/signal.h"

namespace attune::ui {

// Lives on the window's thread; only `work` runs on another one.
class Jobs {
 public:
  // Runs on its own thread, on what it was given by value (snapshots, options). Answers with what to do with its
  // result on the window's thread.
  using Work = std::function<std::function<void()>(const base::Progress&)>;
  // Called on the window's thread with the sentence when the work threw; not when it was cancelled. Empty: the error
  // bar is told.
  using Failed = std::function<void(const std::string& sentence)>;

  Jobs();
  // Stops what runs and waits for it.
  ~Jobs();

  // `slot` names what the work is for ("diagram"): newer work for it stops the older.
  void start(const std::string& slot, const base::Message& label, Work work, Failed failed = {});
  void cancel(const std::string& slot);
  bool running(const std::string& slot) const { return jobs_.contains(slot); }
  bool any() const { return !jobs_.empty(); }

  struct State {
    std::string slot;
    base::Message label;
    double share = 0;  // 0..1
  };
  // The job that began first of those that run; only when any().
  const State& first() const;

  // Sent when a job starts, moves on or ends.
  base::Signal<> moved;

 private:
  struct Job {
    State state;
    int number = 0;
    std::jthread thread;
  };
  void finished(const std::string& slot, int number, const std::function<void()>& then);
  void progressed(const std::string& slot, int number, double share);

  std::map<std::string, Job> jobs_;
  int next_number_ = 1;
  std::shared_ptr<Jobs*> self_;
};

}  // namespace attune::ui
