#pragma once
// Where outputs may go.

#include <filesystem>

namespace attune::app {

// A table or a picture must not replace somebody's programme: `-o` and FILE are easily confused. Throws Error(output)
// when a document stands there.
void spare_documents(const std::filesystem::path& output);

}  // namespace attune::app
