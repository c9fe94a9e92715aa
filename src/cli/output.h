#pragma once
#include <filesystem>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>

namespace attune::cli {

// "" and "-" mean standard output.
bool is_standard(const std::string& file);

// The one of the formats that is the name's extension, in either case; "table" when none is.
std::string format_by_name(const std::string& file, std::initializer_list<const char*> formats);

// Writes to the file, whole or not at all, or to standard output. Throws Error(output); also when the file is a
// programme, which is never replaced.
void write_output(const std::string& file, std::string_view bytes);

// For what can only be written to a file with the extension: `write` gets the file, or one whose bytes then go to
// standard output.
void write_output_file(const std::string& file, const char* extension,
                       const std::function<void(const std::filesystem::path&)>& write);

// Everything that stands on standard input. Throws Error(input).
std::string read_standard_input();

}  // namespace attune::cli
