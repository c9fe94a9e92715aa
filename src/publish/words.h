#pragma once
// The document's words: the programme's texts in the language asked for, and codes as words of that language.

#include <string>
#include <vector>

#include "base/catalogue.h"
#include "base/message.h"
#include "model/curriculum.h"

namespace attune::publish {

class Words {
 public:
  // Both must outlive it.
  Words(const model::Curriculum& curriculum, const base::Catalogue& catalogue, std::string_view language)
      : curriculum_(curriculum), catalogue_(catalogue), second_(curriculum.prefers_second(language)) {}

  std::string say(const base::Message& message) const { return message.in(catalogue_); }
  const std::string& pick(const std::string& main, const std::string& second) const;
  // The text in the other language, where there is one and it differs.
  std::string other(const std::string& main, const std::string& second) const;
  // The entity's title; its code where it has none.
  template <class T>
  const std::string& title(const T& entity) const {
    const std::string& title = pick(entity.title, entity.title_2);
    if constexpr (requires { entity.code; })
      return title.empty() ? entity.code : title;
    else
      return title;
  }
  // A description as its paragraphs.
  std::vector<std::string> description(const std::string& main, const std::string& second) const;

  // "Year 2, term 1"; empty without a year.
  std::string term(std::optional<int> year, std::optional<int> term) const;
  std::string date(const std::string& iso) const;
  // The level's title; a code that the scale does not have stays as it is.
  std::string level(const std::string& code) const;
  std::string level(int rank) const;
  // Kinds and codes as words; kinds that the program does not know stay as they are.
  std::string course_kind(const std::string& kind) const;
  std::string activity_kind(const std::string& kind) const;
  std::string mode(model::Mode mode) const;
  std::string purpose(model::Purpose purpose) const;
  // The teacher's name; the code where there is none.
  const std::string& name(const model::Teacher& teacher) const;
  // A teacher's code as the name; other texts as they are.
  std::string teacher(const std::string& code_or_name) const;

  std::string join(const std::vector<std::string>& parts) const;
  std::string hours(double hours) const;
  std::string percent(double percent) const;

 private:
  const model::Curriculum& curriculum_;
  const base::Catalogue& catalogue_;
  bool second_;
};

// The lines of a text that are not empty.
std::vector<std::string> lines_of(const std::string& text);

}  // namespace attune::publish
