#pragma once
// A value announces itself to listeners that it knows nothing of. One thread only.

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace attune::base {

// Holding it means listening; letting it go ends that, also while the signal is being sent.
class Connection {
 public:
  Connection() = default;
  explicit Connection(std::shared_ptr<void> slot) : slot_(std::move(slot)) {}
  void disconnect() { slot_.reset(); }

 private:
  std::shared_ptr<void> slot_;
};

template <class... Arguments>
class Signal {
 public:
  using Slot = std::function<void(Arguments...)>;

  [[nodiscard]] Connection connect(Slot slot) {
    auto shared = std::make_shared<Slot>(std::move(slot));
    slots_.push_back(shared);
    return Connection(shared);
  }

  void send(Arguments... arguments) {
    const std::vector<std::weak_ptr<Slot>> listening = slots_;
    for (const auto& weak : listening)
      if (const auto slot = weak.lock()) (*slot)(arguments...);
    std::erase_if(slots_, [](const auto& weak) { return weak.expired(); });
  }

 private:
  std::vector<std::weak_ptr<Slot>> slots_;
};

}  // namespace attune::base
