#include <set>

#include "analysis/compare.h"
#include "analysis/words.h"
#include "base/text.h"
#include "model/words.h"

namespace attune::analysis {
namespace {

using base::Message;
using model::ChangeType;
using model::Kind;

// "R2 Stay warm and calm".
std::string full_name(const Curriculum& curriculum, Kind kind, Index index, bool second) {
  return base::join({code_of(curriculum, kind, index), title_of(curriculum, kind, index, second)}, " ");
}

std::string level_title(const Curriculum& curriculum, std::optional<int> rank, bool second) {
  const auto& levels = curriculum.scale().levels;
  if (!rank || *rank < 0 || static_cast<std::size_t>(*rank) >= levels.size()) return {};
  const model::Level& level = levels[static_cast<std::size_t>(*rank)];
  const std::string title = base::pick(level.title, level.title_2, second);
  return title.empty() ? level.code : title;
}

class DifferenceTeller {
 public:
  DifferenceTeller(const Curriculum& before, const Curriculum& after, const Comparison& comparison, bool second)
      : before_(before), after_(after), comparison_(comparison), second_(second) {}

  std::vector<Message> tell() {
    for (const Difference& difference : comparison_.differences) tell_thing(difference);
    for (const auto& [old, now] : comparison_.leaves)
      if (old != model::none && now != model::none) tell_competency(old, now);
    return std::move(sentences_);
  }

 private:
  void tell_thing(const Difference& difference) {
    const bool added = difference.type == ChangeType::added;
    if (difference.type == ChangeType::changed) return;
    const Curriculum& curriculum = added ? after_ : before_;
    const Index index = added ? difference.after : difference.before;
    // A course's activities come and go with it; what they taught is told of the course.
    const bool told = difference.kind == Kind::course || difference.kind == Kind::competency ||
                      difference.kind == Kind::framework || difference.kind == Kind::assessment ||
                      (difference.kind == Kind::activity && curriculum.course_of(index) == model::none);
    if (!told) return;
    sentences_.push_back(Message(added ? N_("The {kind} {name} is new.") : N_("The {kind} {name} is gone."))
                             .with("kind", Message(model::kind_word(difference.kind)))
                             .with("name", full_name(curriculum, difference.kind, index, second_)));
  }

  void tell_competency(Index old, Index now) {
    const CompetencyCoverage& was = comparison_.before.competencies[old];
    const CompetencyCoverage& is = comparison_.after.competencies[now];
    const std::string name = full_name(after_, Kind::competency, now, second_);
    tell_teachers(was.courses, is.courses, Kind::course, name);
    tell_teachers(outside_courses(before_, was.activities), outside_courses(after_, is.activities), Kind::activity,
                  name);
    tell_level(was.level, is.level, name);
    for (std::size_t i = 0; i < definition_count; ++i)
      if (was.all[i] != is.all[i])
        sentences_.push_back(Message(is.all[i] ? N_("{competency} is now {definition}.")
                                               : N_("{competency} is no longer {definition}."))
                                 .with("competency", name)
                                 .with("definition", Message(definition_codes[i])));
  }

  void tell_teachers(const std::vector<Index>& was, const std::vector<Index>& is, Kind kind,
                     const std::string& competency) {
    std::set<Index> kept;
    for (const Index thing : is) kept.insert(comparison_.earlier_of(kind, thing));
    const std::set<Index> earlier(was.begin(), was.end());
    const auto say = [&](const char* sentence, const Curriculum& curriculum, Index thing) {
      sentences_.push_back(Message(
          sentence, {{"name", full_name(curriculum, kind, thing, second_)}, {"competency", competency}}));
    };
    for (const Index thing : was)
      if (!kept.contains(thing)) say(N_("{name} no longer teaches {competency}."), before_, thing);
    for (const Index thing : is)
      if (!earlier.contains(comparison_.earlier_of(kind, thing)))
        say(N_("{name} now teaches {competency}."), after_, thing);
  }

  // Ranks of two scales say nothing about each other.
  void tell_level(std::optional<int> was, std::optional<int> is, const std::string& competency) {
    if (!was || !is || was == is || before_.scale().name != after_.scale().name) return;
    sentences_.push_back(Message(*is < *was ? N_("{competency} falls from {before} to {after}.")
                                            : N_("{competency} rises from {before} to {after}."),
                                 {{"competency", competency},
                                  {"before", level_title(before_, was, second_)},
                                  {"after", level_title(after_, is, second_)}}));
  }

  static std::vector<Index> outside_courses(const Curriculum& curriculum, const std::vector<Index>& activities) {
    std::vector<Index> outside;
    for (const Index activity : activities)
      if (curriculum.course_of(activity) == model::none) outside.push_back(activity);
    return outside;
  }

  const Curriculum& before_;
  const Curriculum& after_;
  const Comparison& comparison_;
  bool second_;
  std::vector<Message> sentences_;
};

}  // namespace

std::vector<Message> sentences(const Curriculum& before, const Curriculum& after, const Comparison& comparison,
                               bool prefer_second) {
  return DifferenceTeller(before, after, comparison, prefer_second).tell();
}

}  // namespace attune::analysis
