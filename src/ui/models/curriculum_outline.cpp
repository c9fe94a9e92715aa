#include "ui/models/curriculum_outline.h"

#include "base/number.h"
#include "ui/models/names.h"

namespace attune::ui {
namespace {

using app::EntityRef;
using base::Message;
using namespace model;

class CurriculumBuilder {
 public:
  CurriculumBuilder(const Curriculum& curriculum, const base::Catalogue& words)
      : curriculum_(curriculum), words_(words), texts_(texts_for(curriculum, words.language())) {}

  Outline build() {
    // The courses of each term; those without one last.
    std::vector<std::vector<Index>> of_term(static_cast<std::size_t>(curriculum_.term_count()) + 1);
    for (Index course = 0; course < curriculum_.courses().size(); ++course) {
      const int term = curriculum_.term_of_course(course).value_or(0);
      of_term[term > 0 && term <= curriculum_.term_count() ? static_cast<std::size_t>(term - 1) : of_term.size() - 1]
          .push_back(course);
    }
    int stage_node = -1;
    Index stage_before = model::none;
    for (int term = 1; term <= curriculum_.term_count(); ++term) {
      const Index stage = curriculum_.stage_of(term);
      if (stage != stage_before)
        stage_node =
            stage == model::none ? -1 : add(-1, {ref_at(curriculum_, Kind::stage, stage), term}, Emphasis::heading);
      stage_before = stage;
      const int node = add_group(stage_node, term, term_name(term));
      for (const Index course : of_term[static_cast<std::size_t>(term - 1)]) add_course(node, course);
    }
    if (!of_term.back().empty()) {
      const int node = add_group(-1, no_term_group, N_("Without a term"));
      for (const Index course : of_term.back()) add_course(node, course);
    }
    const int second = add_group(-1, second_classroom_group, N_("Second classroom"));
    for (Index activity = 0; activity < curriculum_.activities().size(); ++activity)
      if (curriculum_.course_of(activity) == model::none) add_activity(second, activity);
    return std::move(outline_);
  }

 private:
  // Stages and terms are open; courses and the second classroom, which may be long, are not.
  static FirstSeen first_seen(const NodeKey& key) {
    return key.group > 0 || key.group == no_term_group ? FirstSeen::open : FirstSeen::closed;
  }

  Message term_name(int term) const {
    const int per_year = curriculum_.terms_per_year();
    return {N_("Year {year}, term {term}"),
            {{"year", base::to_text(std::int64_t{(term - 1) / per_year + 1})},
             {"term", base::to_text(std::int64_t{(term - 1) % per_year + 1})}}};
  }

  int add(int parent, const NodeKey& key, Emphasis emphasis, std::string hours = {}, std::size_t aligned = 0) {
    std::string name = name_of(curriculum_, key.what, texts_);
    if (name.empty()) name = Message(N_("(without code and title)")).in(words_);
    const std::string count = aligned == 0 ? std::string() : base::to_text(static_cast<std::int64_t>(aligned));
    const std::string_view hours_field = key.what.kind == Kind::activity ? "hours" : "";
    return outline_.add(parent, {key,
                                 -1,
                                 {},
                                 {std::move(name), std::move(hours), count},
                                 {title_field(texts_), hours_field, ""},
                                 emphasis,
                                 first_seen(key)});
  }

  int add_group(int parent, int group, const Message& name) {
    const NodeKey key{{}, group};
    return outline_.add(parent, {key, -1, {}, {name.in(words_), "", ""}, {}, Emphasis::heading, first_seen(key)});
  }

  void add_course(int parent, Index index) {
    const Course& course = curriculum_.courses()[index];
    const bool has_hours = course.theory_hours || course.practice_hours;
    const double hours = course.theory_hours.value_or(0) + course.practice_hours.value_or(0);
    const int node = add(parent, {app::ref(course)}, Emphasis::none, has_hours ? base::format_hours(hours) : "",
                         curriculum_.alignments_of_course(index).size());
    for (const Index activity : curriculum_.activities_of(index)) add_activity(node, activity);
    for (const Index assessment : curriculum_.assessments_of_course(index))
      if (!curriculum_.assessments()[assessment].activity) add_assessment(node, assessment);
  }

  void add_activity(int parent, Index index) {
    const Activity& activity = curriculum_.activities()[index];
    const int node =
        add(parent, {app::ref(activity)}, Emphasis::none, activity.hours ? base::format_hours(*activity.hours) : "",
            curriculum_.alignments_of_activity(index).size());
    for (const Index assessment : curriculum_.assessments_of_activity(index)) add_assessment(node, assessment);
  }

  void add_assessment(int parent, Index index) {
    add(parent, {app::ref(curriculum_.assessments()[index])}, Emphasis::faint, "",
        curriculum_.alignments_of_assessment(index).size());
  }

  const Curriculum& curriculum_;
  const base::Catalogue& words_;
  Texts texts_;
  Outline outline_;
};

}  // namespace

Outline curriculum_outline(const Curriculum& curriculum, const base::Catalogue& words) {
  return CurriculumBuilder(curriculum, words).build();
}

}  // namespace attune::ui
