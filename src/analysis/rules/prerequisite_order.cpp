#include <algorithm>

#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"
#include "base/text.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

std::vector<Index> prerequisites_of(const Curriculum& curriculum, Index course) {
  std::vector<Index> prerequisites;
  for (const auto& id : curriculum.courses()[course].prerequisites)
    if (const auto index = curriculum.courses().index_of(id)) prerequisites.push_back(*index);
  return prerequisites;
}

// The shortest way from the course along its prerequisites back to it, the course at both ends; empty where none is.
std::vector<Index> cycle_through(const Curriculum& curriculum, Index course) {
  std::vector<Index> reached_from(curriculum.courses().size(), model::none);
  std::vector<Index> queue = {course};
  for (std::size_t next = 0; next < queue.size(); ++next)
    for (const Index prerequisite : prerequisites_of(curriculum, queue[next])) {
      if (reached_from[prerequisite] != model::none) continue;
      reached_from[prerequisite] = queue[next];
      if (prerequisite != course) {
        queue.push_back(prerequisite);
        continue;
      }
      std::vector<Index> cycle = {course};
      for (Index at = reached_from[course]; at != course; at = reached_from[at]) cycle.push_back(at);
      cycle.push_back(course);
      std::reverse(cycle.begin(), cycle.end());
      return cycle;
    }
  return {};
}

// "HUM101 (year 1, term 2), BAS103 (year 2, term 1)"
Message with_terms(const Curriculum& curriculum, const std::vector<Index>& courses) {
  Message list;
  for (const Index course : courses) {
    Message one = Message(N_("{place} ({term})"), {{"place", curriculum.courses()[course].code}})
                      .with("term", term_words(curriculum, *curriculum.term_of_course(course)));
    list = list.empty() ? std::move(one)
                        : Message(N_("{list}, {one}")).with("list", std::move(list)).with("one", std::move(one));
  }
  return list;
}

void find_prerequisite_order(const Facts& facts, Subject, Found& found) {
  const Curriculum& curriculum = facts.curriculum();
  std::vector<bool> named(curriculum.courses().size(), false);  // in a cycle that was told already
  for (Index course = 0; course < curriculum.courses().size(); ++course) {
    const auto term = curriculum.term_of_course(course);
    std::vector<Index> late;
    for (const Index prerequisite : prerequisites_of(curriculum, course)) {
      const auto before = curriculum.term_of_course(prerequisite);
      if (prerequisite == course || !term || !before || *before < *term) continue;
      late.push_back(prerequisite);
    }
    if (!late.empty())
      found.add({Kind::course, course}, [&] {
        return Telling{
            Message(N_("{code} {title}: it stands in {term}, not after its prerequisites: {late}."))
                .with("term", term_words(curriculum, *term))
                .with("late", with_terms(curriculum, late)),
            {{"term", term_name(curriculum, *term)}, {"prerequisites", codes_at(curriculum.courses(), late)}}};
      });
    if (named[course]) continue;
    const std::vector<Index> cycle = cycle_through(curriculum, course);
    if (cycle.empty()) continue;
    for (const Index each : cycle) named[each] = true;
    found.add({Kind::course, course}, [&] {
      const std::vector<std::string> codes = codes_at(curriculum.courses(), cycle);
      return Telling{Message(N_("{code} {title}: its prerequisites lead back to it: {cycle}."))
                         .with("cycle", base::join(codes, " \u2192 ")),
                     {{"cycle", codes}}};
    });
  }
}

}  // namespace

const Rule prerequisite_order = {
    "prerequisite-order",
    N_("Prerequisite not before the course"),
    N_("A curriculum builds each part on what came before (Harden and Stamper, Med Teach 1999;21:141); a prerequisite "
       "that comes later, or at the same time, or leads back to the course, has not been met by any student."),
    N_("Move one of the courses, or take the prerequisite out."),
    Severity::error,
    Scope::all_courses,
    find_prerequisite_order,
};

}  // namespace attune::analysis::rules
