#include <algorithm>
#include <cctype>
#include <filesystem>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "base/atomic_file.h"
#include "base/text.h"
#include "tests/architecture/sources.h"
#include "tests/support/files.h"

namespace attune::test {
namespace {

std::vector<Source> all_sources() {
  std::vector<Source> all = sources("src");
  std::ranges::move(sources("tests"), std::back_inserter(all));
  return all;
}

bool is_ascii(const std::string& text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Where `what` stands with no letter, digit or path before it; npos where it does not.
std::size_t find_path(const std::string& text, const std::string& what) {
  std::size_t found = text.find(what);
  while (found != std::string::npos && found > 0) {
    const char before = text[found - 1];
    constexpr std::string_view part_of_a_path = "./_-}*";
    if (!std::isalnum(static_cast<unsigned char>(before)) && part_of_a_path.find(before) == std::string_view::npos)
      break;
    found = text.find(what, found + 1);
  }
  return found;
}

}  // namespace

TEST_CASE("no line of code has tabs, trailing blanks or more than 120 columns", "[architecture]") {
  Complaints complaints;
  for (const Source& source : all_sources()) {
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
      const std::string& line = source.lines[i];
      if (line.find('\t') != std::string::npos) complaints.push_back(source.at(i + 1) + ": tab");
      if (line.ends_with(' ') || line.ends_with('\r')) complaints.push_back(source.at(i + 1) + ": trailing blank");
      if (base::length(line) > 120) complaints.push_back(source.at(i + 1) + ": too long");
    }
  }
  CHECK(complaints == Complaints{});
}

TEST_CASE("every header can be included twice", "[architecture]") {
  Complaints complaints;
  for (const Source& source : all_sources()) {
    if (source.is_header() && (source.lines.empty() || source.lines.front() != "#pragma once")) {
      complaints.push_back(source.name);
    }
  }
  CHECK(complaints == Complaints{});
}

// A number read or written with the locale's decimal sign is another number on another desk: base/number.h. std::endl
// flushes where nobody asked for it.
TEST_CASE("nothing reads numbers with the locale or flushes line by line", "[architecture]") {
  const std::vector<std::string> words = {"std::stod", "std::stof", "strtod", "strtof", "atof(", "std::endl"};
  Complaints complaints;
  for (const Source& source : sources("src")) {
    for (std::size_t i = 0; i < source.code.size(); ++i) {
      for (const std::string& word : words) {
        if (source.code[i].find(word) != std::string::npos) complaints.push_back(source.at(i + 1) + ": " + word);
      }
    }
  }
  CHECK(complaints == Complaints{});
}

// wxString takes a narrow literal in the locale's encoding, which need not be UTF-8.
TEST_CASE("narrow literals in the window are ASCII", "[architecture]") {
  Complaints complaints;
  for (const Source& source : sources("src/ui")) {
    for (const Literal& literal : source.literals) {
      if ((literal.prefix.empty() || literal.prefix == "R") && !is_ascii(literal.text)) {
        complaints.push_back(source.at(static_cast<std::size_t>(literal.line)) + ": " + literal.text);
      }
    }
  }
  CHECK(complaints == Complaints{});
}

TEST_CASE("no file speaks of folders that only one machine has", "[architecture]") {
  const std::string root = "/";
  const std::vector<std::string> paths = {root + "tmp/", root + "work/", root + "home/"};
  Complaints complaints;
  for (const auto& top : std::filesystem::directory_iterator(source_dir())) {
    const std::string name = top.path().filename().string();
    if (name == "build" || name == ".git") continue;
    std::vector<std::filesystem::path> files;
    if (top.is_regular_file()) files.push_back(top.path());
    if (top.is_directory()) {
      for (const auto& entry : std::filesystem::recursive_directory_iterator(top.path())) {
        if (entry.is_regular_file()) files.push_back(entry.path());
      }
    }
    for (const auto& file : files) {
      const std::string text = base::read_file(file);
      for (const std::string& path : paths) {
        if (find_path(text, path) != std::string::npos) complaints.push_back(file.string() + ": " + path);
      }
    }
  }
  CHECK(complaints == Complaints{});
}

}  // namespace attune::test
