#include "diagram/parts/wording.h"

#include <algorithm>

#include "base/number.h"
#include "model/value_words.h"

namespace attune::diagram {

using analysis::CompetencyCoverage;
using analysis::Definition;
using base::Message;
using model::Index;

namespace {

constexpr std::string_view middle_dot = " \xc2\xb7 ";

}  // namespace

std::string count_text(std::size_t count) { return base::to_text(static_cast<std::int64_t>(count)); }

std::string dotted(const std::vector<std::string>& parts) { return base::join(parts, middle_dot); }

std::vector<Lack> lacks_of(const CompetencyCoverage& coverage, Definition covered_by) {
  std::vector<Lack> lacks;
  const bool taught = coverage.covered(Definition::taught), reached = coverage.covered(Definition::reached);
  const bool assessed = coverage.covered(Definition::assessed), fulfilled = coverage.covered(Definition::fulfilled);
  const bool high_enough = coverage.level.value_or(-1) >= coverage.target;
  if (!taught) lacks.push_back(assessed ? Lack::taught_before_assessed : Lack::taught);
  if (taught && !reached) lacks.push_back(Lack::reached);
  if (reached && !high_enough) lacks.push_back(Lack::level);
  if (taught && !assessed) lacks.push_back(Lack::assessed);
  if (reached && high_enough && assessed && !fulfilled) lacks.push_back(Lack::summative);
  if (covered_by == Definition::practised && reached && !coverage.covered(covered_by)) lacks.push_back(Lack::practised);
  if (covered_by == Definition::declared && !coverage.covered(covered_by)) lacks.push_back(Lack::declared);
  return lacks;
}

std::string Wording::list(const std::vector<std::string>& parts) const {
  return base::join(parts, words_.translate(N_(", ")));
}

std::string Wording::in_brackets(const std::string& name, const std::vector<std::string>& facts) const {
  if (facts.empty()) return name;
  constexpr const char* no_break_space = "\xc2\xa0";
  // No-break spaces: the facts stay with the last word. Wide brackets bring their own room.
  const std::string bracket = say({N_("({facts})"), {{"facts", list(facts)}}});
  std::string text = name + (bracket.starts_with('(') ? no_break_space : "");
  for (const char c : bracket)
    if (c == ' ')
      text += no_break_space;
    else
      text += c;
  return text;
}

std::string Wording::name_of(const model::Framework& framework) const {
  const std::string title = title_of(framework);
  return title.empty() ? framework.key : title;
}

std::string Wording::name_of(const model::Stage& stage) const {
  const std::string title = title_of(stage);
  return title.empty() ? stage.code : title;
}

std::string Wording::term(int number) const {
  const int per_year = curriculum_.terms_per_year();
  return say({N_("Y{year}.{term}"),
              {{"year", count_text(static_cast<std::size_t>((number - 1) / per_year + 1))},
               {"term", count_text(static_cast<std::size_t>((number - 1) % per_year + 1))}}});
}

std::string Wording::hours(double hours) const {
  return say({N_("{hours} h"), {{"hours", base::format_hours(hours)}}});
}

std::string Wording::kind_of(model::Kind of, const std::string& value) const {
  if (value.empty()) return say(N_("Without a kind"));
  return say(Message(model::value_word(of, "kind", value)));
}

std::string Wording::purpose(model::Purpose purpose) const {
  if (purpose == model::Purpose::unset) return {};
  return say(purpose == model::Purpose::formative ? N_("formative") : N_("summative"));
}

std::string Wording::dimension(const std::string& dimension) const {
  if (dimension.empty()) return say(N_("Without a dimension"));
  return words_.translate(model::value_word(model::Kind::competency, "dimension", dimension));
}

std::string Wording::level(int rank) const {
  const auto& levels = curriculum_.scale().levels;
  return rank >= 0 && static_cast<std::size_t>(rank) < levels.size() ? levels[static_cast<std::size_t>(rank)].code
                                                                     : std::string();
}

std::string Wording::level_name(int rank) const {
  const auto& levels = curriculum_.scale().levels;
  if (rank < 0 || static_cast<std::size_t>(rank) >= levels.size()) return {};
  // A scale brings both languages itself, so the picture's language decides, not the programme's second one.
  const bool other = words_.language().starts_with("zh") != curriculum_.programme().language.starts_with("zh");
  const model::Level& level = levels[static_cast<std::size_t>(rank)];
  return level.code + " " + base::pick(level.title, level.title_2, other || second_);
}

std::string Wording::levels() const {
  std::vector<std::string> names;
  for (std::size_t rank = 0; rank < curriculum_.scale().levels.size(); ++rank)
    names.push_back(level_name(static_cast<int>(rank)));
  return dotted(names);
}

std::vector<std::string> Wording::state(Index leaf) const {
  const CompetencyCoverage& of = coverage_.competencies[leaf];
  std::vector<std::string> parts{say(of.covered(Definition::taught) ? N_("taught") : N_("not taught"))};
  if (of.covered(Definition::taught))
    parts.push_back(say(of.covered(Definition::reached) ? N_("reached") : N_("not reached")));
  parts.push_back(say(of.covered(Definition::assessed) ? N_("assessed") : N_("not assessed")));
  std::vector<std::string> lines{dotted(parts)};
  parts.clear();
  const std::string target = curriculum_.competencies()[leaf].target.empty() ? std::string() : level(of.target);
  if (of.level && !level(*of.level).empty() && !target.empty())
    parts.push_back(say({N_("level {level}, target {target}"), {{"level", level(*of.level)}, {"target", target}}}));
  else if (!target.empty())
    parts.push_back(say({N_("target {target}"), {{"target", target}}}));
  if (of.covered(Definition::fulfilled)) parts.push_back(say(N_("fulfilled")));
  if (!parts.empty()) lines.push_back(dotted(parts));
  return lines;
}

std::string Wording::and_more(std::size_t count) const {
  return say({N_("and {count} more"), {{"count", count_text(count)}}});
}

std::string Wording::covered(std::span<const Index> leaves, Definition by) const {
  const auto count =
      std::count_if(leaves.begin(), leaves.end(), [&](Index leaf) { return coverage_.competencies[leaf].covered(by); });
  return say({N_("{covered} of {all} covered"),
              {{"covered", count_text(static_cast<std::size_t>(count))}, {"all", count_text(leaves.size())}}});
}

std::string Wording::lack(Lack lack, Index leaf) const {
  const CompetencyCoverage& of = coverage_.competencies[leaf];
  switch (lack) {
    case Lack::taught: {
      if (of.declaring_courses.empty()) return say(N_("Nobody teaches it"));
      std::vector<std::string> codes;
      for (const Index course : of.declaring_courses) codes.push_back(curriculum_.courses()[course].code);
      if (codes.size() > 4) codes.resize(4), codes.push_back("\xe2\x80\xa6");
      return say({N_("Nobody teaches it; only declared by {courses}"), {{"courses", list(codes)}}});
    }
    case Lack::taught_before_assessed:
      return say(N_("Assessed, but nobody teaches it"));
    case Lack::reached: {
      double most = 0;
      for (const Index activity : of.activities) most = std::max(most, analysis::reach_of(curriculum_, activity));
      return say({N_("Reaches at most {share} of the students"), {{"share", base::format_percent(most)}}});
    }
    case Lack::level:
      return say({N_("Below target: {level} instead of {target}"),
                  {{"level", level(of.level.value_or(-1))}, {"target", level(of.target)}}});
    case Lack::assessed:
      return say(N_("Not assessed"));
    case Lack::summative:
      return say(N_("Never assessed summatively"));
    case Lack::practised:
      return say(N_("Not practised"));
    case Lack::declared:
      return say(N_("No course declares it"));
  }
  return {};
}

std::string Wording::lack(Lack lack, std::span<const Index> leaves) const {
  std::vector<std::string> codes;
  for (const Index leaf : leaves) {
    if (codes.size() == 4 && leaves.size() > 5) {
      codes.push_back("\xe2\x80\xa6");
      break;
    }
    codes.push_back(curriculum_.competencies()[leaf].code);
  }
  const auto about = [&](const char* english) {
    return say({english, {{"count", count_text(leaves.size())}, {"codes", list(codes)}}});
  };
  switch (lack) {
    case Lack::taught:
      return about(N_("{count} that nobody teaches: {codes}"));
    case Lack::taught_before_assessed:
      return about(N_("{count} assessed, but taught by nobody: {codes}"));
    case Lack::reached:
      return about(N_("{count} that reach too few: {codes}"));
    case Lack::level:
      return about(N_("{count} below target: {codes}"));
    case Lack::assessed:
      return about(N_("{count} not assessed: {codes}"));
    case Lack::summative:
      return about(N_("{count} never assessed summatively: {codes}"));
    case Lack::practised:
      return about(N_("{count} not practised: {codes}"));
    case Lack::declared:
      return about(N_("{count} that no course declares: {codes}"));
  }
  return {};
}

std::string Wording::definition(Definition by) const {
  const Message reach(N_("an activity that reaches at least {share} of the students"),
                      {{"share", base::format_percent(coverage_.thresholds.reach)}});
  switch (by) {
    case Definition::declared:
      return say(N_("Covered means declared here: a course claims the competency."));
    case Definition::taught:
      return say(N_("Covered means taught here: an activity teaches the competency."));
    case Definition::reached:
      return say(Message(N_("Covered means reached here: {activity} teaches the competency.")).with("activity", reach));
    case Definition::practised:
      return say(
          Message(
              N_("Covered means practised here: {activity} lets students practise the competency or reflect on it."))
              .with("activity", reach));
    case Definition::assessed:
      return say(N_("Covered means assessed here: an assessment examines the competency."));
    case Definition::fulfilled:
      return say(Message(N_("Covered means fulfilled here: {activity} takes the competency to its target level, and it "
                            "is assessed summatively."))
                     .with("activity", reach));
  }
  return {};
}

std::string Wording::totals() const {
  const auto covered = [&](Definition by) {
    return count_text(coverage_.covered_leaves[static_cast<std::size_t>(by)]);
  };
  return say({N_("Of {all} competencies {declared} are declared, {taught} taught, {reached} reached, {practised} "
                 "practised, {assessed} "
                 "assessed and {fulfilled} fulfilled."),
              {{"all", count_text(coverage_.leaf_count)},
               {"declared", covered(Definition::declared)},
               {"taught", covered(Definition::taught)},
               {"reached", covered(Definition::reached)},
               {"practised", covered(Definition::practised)},
               {"assessed", covered(Definition::assessed)},
               {"fulfilled", covered(Definition::fulfilled)}}});
}

}  // namespace attune::diagram
