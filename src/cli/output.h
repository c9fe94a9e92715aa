#pragma once
#include <string>
#include <string_view>

namespace attune::cli {

// Writes to the file, whole or not at all, or to standard output for "" and "-". Throws Error(output).
void write_output(const std::string& file, std::string_view bytes);

}  // namespace attune::cli
