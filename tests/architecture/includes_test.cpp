#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "tests/architecture/sources.h"

namespace attune::test {
namespace {

// Headers are compiled alone with much of what they include precompiled (cmake/Attune.cmake), which would hide a
// forgotten include of these.
const std::map<std::string, std::vector<std::string>> standard_names = {
    {"algorithm", {"sort", "ranges", "min", "max"}},
    {"array", {"array"}},
    {"chrono", {"chrono"}},
    {"cstdint", {"int64_t", "uint8_t", "uint16_t", "int32_t", "uint32_t", "uint64_t"}},
    {"filesystem", {"filesystem"}},
    {"functional", {"function", "less", "hash"}},
    {"map", {"map", "multimap"}},
    {"memory", {"unique_ptr", "shared_ptr", "weak_ptr", "make_unique", "make_shared"}},
    {"mutex", {"mutex"}},
    {"optional", {"optional", "nullopt"}},
    {"set", {"set"}},
    {"span", {"span"}},
    {"stop_token", {"stop_token", "stop_source"}},
    {"string", {"string", "to_string"}},
    {"string_view", {"string_view"}},
    {"thread", {"jthread", "thread"}},
    {"tuple", {"tuple"}},
    {"unordered_map", {"unordered_map"}},
    {"utility", {"pair", "move", "exchange", "swap", "forward"}},
    {"variant", {"variant"}},
    {"vector", {"vector"}},
};

std::string standard_header_of(const std::string& name) {
  for (const auto& [header, names] : standard_names)
    if (std::ranges::find(names, name) != names.end()) return header;
  return {};
}

// What a header says, word by word.
struct Words {
  std::set<std::string> all;
  std::set<std::string> classes;  // that it defines or announces
  // By what stands before "::", the names behind it with the first place of each.
  std::map<std::string, std::map<std::string, std::string>> qualified;
};

bool in_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; }

Words words_of(const Source& source) {
  Words words;
  for (std::size_t i = 0; i < source.code.size(); ++i) {
    const std::string& line = source.code[i];
    std::string before;
    for (std::size_t from = 0; from < line.size();) {
      if (!in_word(line[from])) {
        ++from;
        continue;
      }
      std::size_t to = from;
      while (to < line.size() && in_word(line[to])) ++to;
      const std::string word = line.substr(from, to - from);
      words.all.insert(word);
      if (before == "class" || before == "struct") words.classes.insert(word);
      if (from >= 2 && line.compare(from - 2, 2, "::") == 0)
        words.qualified[before].emplace(word, source.at(i + 1) + ": " + before + "::" + word);
      before = word;
      from = to;
    }
  }
  return words;
}

class Headers {
 public:
  struct Header {
    Source source;
    Words words;
  };

  Headers() {
    for (const Source& source : sources("src"))
      if (source.is_header()) by_name_.emplace(source.name.substr(4), Header{source, words_of(source)});
  }

  const std::map<std::string, Header>& all() const { return by_name_; }

  // Everything of the project and of libraries that the header includes, however deep; with itself.
  std::set<std::string> reach(const std::string& name) const {
    std::set<std::string> reached;
    std::vector<std::string> todo{name};
    while (!todo.empty()) {
      const std::string next = todo.back();
      todo.pop_back();
      if (!reached.insert(next).second) continue;
      if (const auto found = by_name_.find(next); found != by_name_.end())
        for (const Include& include : found->second.source.includes) todo.push_back(include.header);
    }
    return reached;
  }

  // Whether one of these is a header of the layer in which the name stands, or announces such a class.
  bool say(const std::set<std::string>& reached, const std::string& layer, const std::string& name) const {
    return std::ranges::any_of(reached, [&](const std::string& header) {
      const auto found = by_name_.find(header);
      if (found == by_name_.end()) return false;
      const auto& [source, words] = found->second;
      return (source.layer == layer ? words.all : words.classes).contains(name);
    });
  }

 private:
  std::map<std::string, Header> by_name_;
};

}  // namespace

TEST_CASE("a header includes the part of the standard library that it names", "[architecture]") {
  const Headers headers;
  Complaints complaints;
  for (const auto& [name, header] : headers.all()) {
    const auto used = header.words.qualified.find("std");
    if (used == header.words.qualified.end()) continue;
    const std::set<std::string> reached = headers.reach(name);
    for (const auto& [word, where] : used->second)
      if (const std::string wanted = standard_header_of(word); !wanted.empty() && !reached.contains(wanted))
        complaints.push_back(where);
  }
  CHECK(complaints == Complaints{});
}

TEST_CASE("a header includes what it names of another layer, or says what it is", "[architecture]") {
  const Headers headers;
  Complaints complaints;
  for (const auto& [name, header] : headers.all()) {
    const std::set<std::string> reached = headers.reach(name);
    for (const std::string layer : {"base", "model", "analysis", "storage", "exchange", "publish", "diagram", "app"}) {
      const auto used = header.words.qualified.find(layer);
      if (used == header.words.qualified.end() || layer == header.source.layer) continue;
      for (const auto& [word, where] : used->second)
        if (!headers.say(reached, layer, word)) complaints.push_back(where);
    }
  }
  CHECK(complaints == Complaints{});
}

}  // namespace attune::test
