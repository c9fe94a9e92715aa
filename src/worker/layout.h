#pragma once
// `attune-worker layout`: DOT text in, positions out. Graphviz runs here, in a process of its own, because it leaks,
// prints, cannot be cancelled and is not safe on threads.

#include <string>

namespace attune::worker {

// The answer, in the grammar that stands at the top of layout.cpp. Throws std::runtime_error when the text is not
// DOT or cannot be laid out. Graphviz keeps state: call it once a process.
std::string layout(const std::string& dot);

}  // namespace attune::worker
