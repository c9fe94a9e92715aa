#pragma once
// Runs something on the window's thread, once the event at hand is done. wx kills the program when a closure of its own
// CallAfter throws; here the exception becomes a sentence in the window's error bar.

#include <functional>
#include <string>

namespace attune::ui {

// Safe on any thread. Dropped when the program is ending.
void post(std::function<void()> run);

// Tells people about the exception that is being handled: call it within `catch`.
void report_exception() noexcept;

// Who is told, on the window's thread: the sentence in the interface's language, UTF-8. Without anybody it goes to
// standard error.
using FailureListener = std::function<void(const std::string& sentence)>;
void set_failure_listener(FailureListener listener);

}  // namespace attune::ui
