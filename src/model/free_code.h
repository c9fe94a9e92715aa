#pragma once
// Codes that are not used yet.

#include <functional>
#include <set>
#include <string>
#include <string_view>

#include "model/curriculum.h"

namespace attune::model {

using IsUsed = std::function<bool(const std::string&)>;

// The code itself where it is free; else its number counted on: "MED101-03" → "MED101-04", "E9" → "E10", "MED" →
// "MED-2".
std::string free_code(std::string_view like, const IsUsed& is_used);

template <class T>
IsUsed used_codes(const model::Curriculum& curriculum) {
  return [&curriculum](const std::string& code) { return curriculum.find_code<T>(code).has_value(); };
}

// Gives competencies codes that are free in their framework, each once.
class CompetencyCodes {
 public:
  CompetencyCodes(const Curriculum& curriculum, Index framework) : curriculum_(curriculum), framework_(framework) {}
  std::string free(std::string_view like);

 private:
  const Curriculum& curriculum_;
  Index framework_ = none;
  std::set<std::string> given_;
};

}  // namespace attune::model
