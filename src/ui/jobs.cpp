#include "ui/jobs.h"

#include <algorithm>
#include <chrono>

#include "base/error.h"
#include "ui/support/post.h"
#include "ui/support/text.h"

namespace attune::ui {

Jobs::Jobs() : self_(std::make_shared<Jobs*>(this)) {}

Jobs::~Jobs() {
  self_.reset();
  for (auto& [slot, job] : jobs_) job.thread.request_stop();
}

void Jobs::start(const std::string& slot, const base::Message& label, Work work, Failed failed) {
  const int number = next_number_++;
  // The closures that come back hold only this: a window that has gone is not there to be told.
  const std::weak_ptr<Jobs*> self = self_;
  const auto back = [self, slot, number](std::function<void()> then) {
    post([self, slot, number, then = std::move(then)] {
      if (const auto jobs = self.lock()) (*jobs)->finished(slot, number, then);
    });
  };
  const auto report = [self, slot, number, last = std::chrono::steady_clock::time_point()](
                          double share, const base::Message&) mutable {
    const auto now = std::chrono::steady_clock::now();
    if (now - last < std::chrono::milliseconds(50)) return;
    last = now;
    post([self, slot, number, share] {
      if (const auto jobs = self.lock()) (*jobs)->progressed(slot, number, share);
    });
  };
  jobs_.erase(slot);  // stops and joins the older work
  Job& job = jobs_[slot];
  job.state = {slot, label, 0};
  job.number = number;
  job.thread = std::jthread([work = std::move(work), failed = std::move(failed), back, report](std::stop_token stop) {
    try {
      back(work(base::Progress(report, stop)));
    } catch (const base::Error& error) {
      if (error.kind() == base::ErrorKind::cancelled) back({});
      else if (failed) back([failed, error] { failed(error.in(words())); });
      else back([error] { throw error; });
    } catch (...) {
      back([thrown = std::current_exception()] { std::rethrow_exception(thrown); });
    }
  });
  moved.send();
}

void Jobs::cancel(const std::string& slot) {
  if (const auto job = jobs_.find(slot); job != jobs_.end()) job->second.thread.request_stop();
}

const Jobs::State& Jobs::first() const {
  return std::ranges::min_element(jobs_, {}, [](const auto& job) { return job.second.number; })->second.state;
}

void Jobs::progressed(const std::string& slot, int number, double share) {
  const auto job = jobs_.find(slot);
  if (job == jobs_.end() || job->second.number != number) return;
  job->second.state.share = share;
  moved.send();
}

void Jobs::finished(const std::string& slot, int number, const std::function<void()>& then) {
  const auto job = jobs_.find(slot);
  if (job == jobs_.end() || job->second.number != number) return;
  jobs_.erase(job);
  moved.send();
  if (then) then();
}

}  // namespace attune::ui
