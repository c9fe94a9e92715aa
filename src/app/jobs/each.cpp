#include "app/jobs/each.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <thread>

namespace attune::app {
namespace {

class Work {
 public:
  Work(std::size_t count, const std::function<Maker(std::stop_token)>& make_maker)
      : make_maker_(make_maker), made_(count), failed_(count) {}

  // `told` is called before each thing.
  void run(std::stop_token stop, const std::function<void(std::size_t)>& told) {
    Maker make;
    for (std::size_t i = next_++; i < made_.size(); i = next_++) {
      if (stop.stop_requested()) return;
      told(i);
      try {
        if (!make) make = make_maker_(stop);
        made_[i] = make(i);
      } catch (...) {
        failed_[i] = std::current_exception();
        next_ = made_.size();  // nobody begins another one
      }
    }
  }

  std::vector<std::string> take() {
    for (const std::exception_ptr& failure : failed_)
      if (failure) std::rethrow_exception(failure);
    return std::move(made_);
  }

 private:
  const std::function<Maker(std::stop_token)>& make_maker_;
  std::vector<std::string> made_;
  std::vector<std::exception_ptr> failed_;
  std::atomic<std::size_t> next_ = 0;
};

}  // namespace

std::vector<std::string> for_each_of(std::size_t count, const base::Progress& progress,
                                     const std::function<base::Message(std::size_t)>& name,
                                     const std::function<Maker(std::stop_token)>& make_maker) {
  constexpr unsigned most = 8;
  const std::size_t threads = std::min<std::size_t>(count, std::clamp(std::thread::hardware_concurrency(), 1U, most));
  Work work(count, make_maker);
  // Stopped where the caller is, and where telling the progress throws.
  std::stop_source stop;
  const std::stop_callback pass_on(progress.stop_token(), [&] { stop.request_stop(); });
  {
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < threads; ++i)
      others.emplace_back([&] { work.run(stop.get_token(), [](std::size_t) {}); });
    try {
      work.run(stop.get_token(),
               [&](std::size_t i) { progress.at(static_cast<double>(i) / static_cast<double>(count), name(i)); });
    } catch (...) {
      stop.request_stop();
      throw;
    }
  }
  progress.at(1);
  return work.take();
}

}  // namespace attune::app
