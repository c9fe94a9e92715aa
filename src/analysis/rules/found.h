#pragma once
// What most rules need to say what they found.

#include <span>

#include "analysis/rule.h"
#include "analysis/words.h"

namespace attune::analysis {

// Where a rule puts what it finds: as gaps, or, where somebody wants to know what they say, as that.
class Found {
 public:
  Found(const Curriculum& curriculum, const Rule& rule, std::vector<Gap>& gaps)
      : curriculum_(curriculum), rule_(rule), gaps_(&gaps) {}
  Found(const Curriculum& curriculum, const Rule& rule, std::vector<Telling>& tellings)
      : curriculum_(curriculum), rule_(rule), tellings_(&tellings) {}

  // Something about the subject; with Subject{}: about the programme as a whole. `tell` makes the Telling, without the
  // names of subject and competency, and is called only where that is wanted: what takes time belongs there.
  template <class Tell>
  void add(Subject subject, const Tell& tell) {
    add(subject, model::none, {}, tell);
  }
  // About one of the subject's competencies.
  template <class Tell>
  void add(Subject subject, Index competency, const Tell& tell) {
    add(subject, competency, {}, tell);
  }
  // About something that is no entity; it is the {code} of a gap of the whole programme.
  template <class Tell>
  void add(Subject subject, std::string_view aspect, const Tell& tell) {
    add(subject, model::none, aspect, tell);
  }

 private:
  template <class Tell>
  void add(Subject subject, Index competency, std::string_view aspect, const Tell& tell) {
    if (gaps_ != nullptr)
      gaps_->push_back({rule_.id, rule_.severity, subject.kind, subject.index, competency, count_++, model::none,
                        std::string(aspect)});
    else
      tellings_->push_back(named(subject, competency, aspect, tell()));
  }
  Telling named(Subject subject, Index competency, std::string_view aspect, Telling telling) const;

  const Curriculum& curriculum_;
  const Rule& rule_;
  std::vector<Gap>* gaps_ = nullptr;
  std::vector<Telling>* tellings_ = nullptr;
  Index count_ = 0;
};

// Whether the competency stands in one of the programme's own frameworks that are not retired.
bool is_own(const Curriculum& curriculum, Index competency);

// The code of a level by its rank; empty where the scale has no such level.
std::string level_code(const Curriculum& curriculum, int rank);

// "Y2.1": a term by its number, counted from 1 over the whole programme.
std::string term_name(const Curriculum& curriculum, int term);
std::vector<std::string> term_names(const Curriculum& curriculum, std::span<const int> terms);
// "year 2, term 1": the same in a sentence.
Message term_words(const Curriculum& curriculum, int term);

}  // namespace attune::analysis
