#include "app/jobs/diagram_subject.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "exchange/workbook/references.h"

namespace attune::app {
namespace {

using base::Message;
using diagram::Takes;
using model::Curriculum;
using model::Index;

[[noreturn]] void refuse_option(Message why) { throw base::Error(base::ErrorKind::usage, std::move(why)); }

void check(const diagram::PictureKind& kind, Takes takes, bool given, const char* option) {
  if (given && takes == Takes::nothing)
    refuse_option({N_("the diagram {kind} takes no {option}"), {{"kind", std::string(kind.code)}, {"option", option}}});
  if (!given && takes == Takes::must)
    refuse_option({N_("the diagram {kind} needs {option}; for example: {example}"),
                   {{"kind", std::string(kind.code)}, {"option", option}, {"example", kind.example}}});
}

// "there is no course MED10; did you mean MED101?", or the first of those that there are.
[[noreturn]] void refuse_code(const char* nothing, const std::string& code, std::vector<std::string> known) {
  if (known.empty()) refuse_option({nothing, {{"code", code}}});
  const std::vector<std::string_view> candidates(known.begin(), known.end());
  const std::string near(exchange::closest(code, candidates));
  if (!near.empty())
    refuse_option(Message(N_("{nothing}; did you mean {suggestion}?"), {{"suggestion", near}})
                      .with("nothing", Message(nothing, {{"code", code}})));
  constexpr std::size_t most = 8;
  const bool more = known.size() > most;
  if (more) known.resize(most);
  refuse_option(Message(more ? N_("{nothing}; there are, for example, {known}") : N_("{nothing}; there are {known}"),
                        {{"known", base::join(known, ", ")}})
                    .with("nothing", Message(nothing, {{"code", code}})));
}

Index course_named(const Curriculum& curriculum, const std::string& code) {
  if (const auto found = curriculum.find_code<model::Course>(code)) return *found;
  std::vector<std::string> known;
  for (const model::Course& course : curriculum.courses()) known.push_back(course.code);
  refuse_code(N_("there is no course {code}"), code, std::move(known));
}

// Of the programme's own frameworks.
Index competency_named(const Curriculum& curriculum, const std::string& code) {
  std::vector<std::string> known;
  for (Index framework = 0; framework < curriculum.frameworks().size(); ++framework) {
    if (!curriculum.is_own(framework)) continue;
    const std::string prefix = curriculum.frameworks()[framework].key + ":";
    const bool named = code.starts_with(prefix);
    if (const auto found = curriculum.find_competency(framework, named ? code.substr(prefix.size()) : code))
      return *found;
    for (const Index competency : curriculum.tree_of(framework))
      known.push_back(curriculum.competencies()[competency].code);
  }
  refuse_code(N_("there is no competency {code} in the programme's own frameworks"), code, std::move(known));
}

Index standard_named(const Curriculum& curriculum, const std::string& key) {
  std::vector<std::string> known;
  for (Index framework = 0; framework < curriculum.frameworks().size(); ++framework) {
    const model::Framework& of = curriculum.frameworks()[framework];
    if (of.role != model::FrameworkRole::standard) continue;
    if (of.key == key) return framework;
    known.push_back(of.key);
  }
  refuse_code(N_("there is no standard {code}"), key, std::move(known));
}

}  // namespace

void find_subjects(const Curriculum& curriculum, const diagram::PictureKind& kind, const DiagramOptions& options,
                   diagram::PictureOptions& into) {
  check(kind, kind.course, !options.course.empty(), "--course");
  check(kind, kind.competency, !options.competency.empty(), "--competency");
  check(kind, kind.standard, !options.standard.empty(), "--standard");
  check(kind, kind.other, options.other != nullptr, "--with");
  check(kind, kind.lines, options.lines == diagram::Lines::drawn, "--lines");
  if (!options.course.empty()) into.course = course_named(curriculum, options.course);
  if (!options.competency.empty()) into.competency = competency_named(curriculum, options.competency);
  if (!options.standard.empty()) into.standard = standard_named(curriculum, options.standard);
  into.other = options.other.get();
  into.lines = options.lines;
}

}  // namespace attune::app
