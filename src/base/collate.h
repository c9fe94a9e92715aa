#pragma once
// Orders text as people do: numbers by value ("A2" before "A10"), letters and Han characters by the language's rules
// (pinyin for Chinese). Sorting compares keys computed once, as in Poedit.

#include <memory>
#include <string>
#include <string_view>

namespace attune::base {

class Collator {
 public:
  // language: "en", "zh_CN". The order of codes is the same in every language.
  explicit Collator(std::string_view language = "en");
  ~Collator();
  Collator(Collator&&) noexcept;
  Collator& operator=(Collator&&) noexcept;

  // Bytes that compare as the texts do.
  std::string key(std::string_view text) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// Whether code a comes before code b: digits by value, the rest by bytes. Needs no Collator.
bool code_less(std::string_view a, std::string_view b);

}  // namespace attune::base
