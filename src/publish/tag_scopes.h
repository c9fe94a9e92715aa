#pragma once
// What a tag's name means at a place in a template: the innermost list, group or vocabulary that has its first part
// decides, then down the dots.

#include <string_view>
#include <vector>

#include "publish/vocabulary.h"

namespace attune::publish {

class TagScopes {
 public:
  // The vocabulary must outlive it.
  explicit TagScopes(const Vocabulary& root) : scopes_{{&root, nullptr}} {}

  // Null where nothing has that name here. "." is the entry of a list of texts, "has_NAME" the presence of a list.
  const Tag* find(std::string_view name) const;

  // A section of this tag begins; the innermost one ends.
  void open(const Tag& tag);
  void close() { scopes_.pop_back(); }

 private:
  struct Scope {
    const Vocabulary* tags;
    const Tag* entry;  // what {{.}} stands for
  };

  std::vector<Scope> scopes_;
};

}  // namespace attune::publish
