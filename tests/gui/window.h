#pragma once
// The real window for tests: made once, on a display of its own, with settings and data in a folder that goes away.

#include <chrono>
#include <functional>
#include <string_view>

#include "ui/application.h"
#include "ui/main_frame.h"

namespace attune::test {

// Runs `tests` inside the program's event loop; returns what they return.
int run_in_window(const char* program, std::function<int()> tests);

ui::MainFrame& frame();

// Handles what is queued.
void pump();
// Handles events until the condition holds; false when it does not within the limit.
bool wait_for(const std::function<bool()>& condition, std::chrono::milliseconds limit = std::chrono::minutes(2));

// Whether nothing is being worked on in the background.
bool idle();

// Chooses the action in the menu, as a person does: what is disabled does nothing. Returns whether it was enabled.
bool choose(std::string_view action);
bool is_enabled(std::string_view action);

// Hides the windows that are open beside the frame, which gets the focus back.
void put_others_away();

// The descendant of the frame with this name and type, one that is shown where there are several. Throws
// std::runtime_error when there is none.
wxWindow& find_window(std::string_view name);
template <class T>
T& find(std::string_view name) {
  return dynamic_cast<T&>(find_window(name));
}

// Where a thing is shown.
template <class T>
ui::Place place_to(const T& entity) {
  ui::Place at;
  at.kind = T::kind;
  at.id = entity.id.uuid;
  return at;
}

// A key pressed in the window that has the focus; handled when this returns, if anything gets it within the limit.
void type(int key, int modifiers = wxMOD_NONE, std::chrono::milliseconds limit = std::chrono::seconds(5));
// The same after the focus was given to `window`.
void press(wxWindow& window, int key, int modifiers = wxMOD_NONE);

// What GTK called a critical mistake since the last call, a line each.
std::string toolkit_complaints();

// Which assertions of the toolkit did not hold since the last call, a line each.
std::string failed_assertions();

// What the error bar was told since the last call; empty: nothing.
std::string last_error();

}  // namespace attune::test
