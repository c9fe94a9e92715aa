#pragma once
// The project's own source files as text, for tests about how they are written.

#include <filesystem>
#include <string>
#include <vector>

namespace attune::test {

struct Include {
  int line = 0;
  std::string header;   // "model/course.h", "sqlite3.h"
  bool quoted = false;  // "…", not <…>
};

struct Literal {
  int line = 0;
  std::string prefix;  // what stands before the quote: "", "L", "u8", "R", …
  std::string text;    // as written, escapes not resolved
};

struct Source {
  std::string name;   // from the project's folder on: "src/base/text.h"
  std::string layer;  // the folder under src/; empty elsewhere
  std::vector<std::string> lines;
  std::vector<std::string> code;  // the lines without comments and without what literals hold
  std::vector<Include> includes;
  std::vector<Literal> literals;  // strings only

  bool is_header() const { return name.ends_with(".h"); }
  // "src/base/text.h:12"
  std::string at(std::size_t line) const { return name + ":" + std::to_string(line); }
};

// Every .h and .cpp file of a folder of the project ("src", "tests"), by name.
std::vector<Source> sources(const std::string& folder);

// What does not keep a rule, one "file:line: why" each. Empty is good.
using Complaints = std::vector<std::string>;

}  // namespace attune::test
