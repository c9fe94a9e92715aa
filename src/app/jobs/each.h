#pragma once
// The same work for many things, on as many threads as the machine has processors.

#include <cstddef>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "base/progress.h"

namespace attune::app {

// Makes something of a thing; one thread's own, so that it may keep what it needs from one to the next.
using Maker = std::function<std::string(std::size_t)>;

// What was made of things 0 … count - 1, in their order. `make_maker` is called once a thread, `name` says what is
// being done. Progress is told on the calling thread, which works, too. Throws what the first failing thing in their
// order throws, and Error(cancelled); when this returns or throws, no thread is left.
std::vector<std::string> for_each_of(std::size_t count, const base::Progress& progress,
                                     const std::function<base::Message(std::size_t)>& name,
                                     const std::function<Maker(std::stop_token)>& make_maker);

}  // namespace attune::app
