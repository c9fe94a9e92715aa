#pragma once
// What a template is filled with: a tree of texts, yes/no, lists and groups of named values, as the vocabulary
// (vocabulary.h) describes it. Texts are plain UTF-8; whoever writes them into a format escapes them for it.

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace attune::publish {

struct Member;

class Value {
 public:
  using List = std::vector<Value>;
  using Group = std::vector<Member>;

  Value() = default;
  Value(bool yes) : data_(yes) {}
  Value(std::string text) : data_(std::move(text)) {}
  Value(std::string_view text) : data_(std::string(text)) {}
  Value(const char* text) : data_(std::string(text)) {}
  Value(List list) : data_(std::move(list)) {}
  Value(Group group) : data_(std::move(group)) {}

  const std::variant<bool, std::string, List, Group>& data() const { return data_; }

 private:
  std::variant<bool, std::string, List, Group> data_ = false;
};

struct Member {
  std::string name;
  Value value;
};

}  // namespace attune::publish
