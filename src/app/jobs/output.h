#pragma once
// Where outputs may go.

#include <filesystem>

namespace attune::app {

// A table or a picture must not replace somebody's programme: `-o` and FILE are easily confused. Throws Error(output)
// when a document stands there.
void spare_documents(const std::filesystem::path& output);

// Makes the folder where it is not there. Throws Error(output) when it cannot be made.
void make_output_folder(const std::filesystem::path& folder);

}  // namespace attune::app
