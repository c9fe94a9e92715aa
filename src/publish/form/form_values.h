#pragma once
// What a tag's name means among the values at a place in a form.

#include <string>
#include <string_view>
#include <vector>

#include "publish/value.h"

namespace attune::publish {

class FormValues {
 public:
  // The values must outlive it.
  explicit FormValues(const Value& root) : entries_{&root} {}

  // The value of that name, looked for from the innermost entry outwards; a yes/no for "has_NAME". Null where there is
  // none.
  const Value* find(std::string_view name) const;
  // The texts of a tag, a line each: a text, or several of them.
  std::string text(std::string_view name) const;
  // The entries for which what stands in a section is written: those of a list, or one for a group, a text that is not
  // empty and a yes.
  std::vector<const Value*> entries(std::string_view name) const;

  void open(const Value& entry) { entries_.push_back(&entry); }
  void close() { entries_.pop_back(); }

 private:
  std::vector<const Value*> entries_;
};

}  // namespace attune::publish
