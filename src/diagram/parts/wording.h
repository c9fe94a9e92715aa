#pragma once
// What pictures say, in the catalogue's language.

#include <span>
#include <string>
#include <vector>

#include "analysis/coverage.h"
#include "base/catalogue.h"
#include "base/message.h"
#include "base/text.h"

namespace attune::diagram {

// What a leaf lacks, in the order in which it is said.
enum class Lack { taught, taught_before_assessed, reached, level, assessed, summative, practised, declared };
inline constexpr std::size_t lack_count = 8;

// Nothing for a leaf that is covered by the definition and has no gap of another kind.
std::vector<Lack> lacks_of(const analysis::CompetencyCoverage& coverage, analysis::Definition covered_by);

// "12" for people.
std::string count_text(std::size_t count);
// Parts that follow one another in one line: "taught · reached".
std::string dotted(const std::vector<std::string>& parts);

class Wording {
 public:
  Wording(const model::Curriculum& curriculum, const analysis::Coverage& coverage, const base::Catalogue& words)
      : curriculum_(curriculum),
        coverage_(coverage),
        words_(words),
        second_(curriculum.prefers_second(words.language())) {}

  const std::string& language() const { return words_.language(); }
  std::string say(const base::Message& message) const { return message.in(words_); }
  std::string list(const std::vector<std::string>& parts) const;
  // What stands behind a name: "(I, 35 %)", held to it by no-break spaces; nothing for no facts.
  std::string in_brackets(const std::string& name, const std::vector<std::string>& facts) const;
  // The title in the language, or the code where there is no title.
  template <class T>
  std::string title_of(const T& entity) const {
    return base::pick(entity.title, entity.title_2, second_);
  }
  // "E1 Notice emotional cues"
  template <class T>
  requires requires(const T& entity) { entity.code, entity.title_2; }
  std::string name_of(const T& entity) const {
    const std::string title = title_of(entity);
    return entity.code.empty() ? title : title.empty() ? entity.code : entity.code + " " + title;
  }
  // The title, or the key.
  std::string name_of(const model::Framework& framework) const;
  // The title, or the code.
  std::string name_of(const model::Stage& stage) const;

  // "Y3.1"
  std::string term(int number) const;
  // "6.5 h"
  std::string hours(double hours) const;
  std::string level(int rank) const;
  // "I Introduced"
  std::string level_name(int rank) const;
  // "I Introduced · R Reinforced · M Mastered"
  std::string levels() const;
  // "Lecture", "Basic science": the kind of an activity or a course; "Without a kind" where it has none.
  std::string kind_of(model::Kind of, const std::string& value) const;
  // "formative", "summative"; empty where nobody said which.
  std::string purpose(model::Purpose purpose) const;
  // "Emotional empathy"; the dimension's own word where the program has none.
  std::string dimension(const std::string& dimension) const;
  // "taught · reached · not assessed", "level R, target M · fulfilled"
  std::vector<std::string> state(model::Index leaf) const;
  std::string and_more(std::size_t count) const;
  // "12 of 40 covered"
  std::string covered(std::span<const model::Index> leaves, analysis::Definition by) const;
  // One sentence about what one leaf lacks.
  std::string lack(Lack lack, model::Index leaf) const;
  // One sentence about the leaves that lack it.
  std::string lack(Lack lack, std::span<const model::Index> leaves) const;
  // What the definition asks for.
  std::string definition(analysis::Definition by) const;
  // "Taught 23, reached 20, … of 25."
  std::string totals() const;

 private:
  const model::Curriculum& curriculum_;
  const analysis::Coverage& coverage_;
  const base::Catalogue& words_;
  bool second_;
};

}  // namespace attune::diagram
