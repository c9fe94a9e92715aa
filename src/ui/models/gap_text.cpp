#include "ui/models/gap_text.h"

#include "base/number.h"

namespace attune::ui {
namespace {

using base::Message;
using model::Kind;

struct FactName {
  std::string_view key;
  const char* name;
  Kind kind;  // whose codes the values are; programme: they are no codes
};

constexpr FactName fact_names[] = {
    {"activities", N_("Activities"), Kind::activity},
    {"activity", N_("Activity"), Kind::activity},
    {"activity_hours", N_("Hours of its activities"), Kind::programme},
    {"allowed", N_("Longest gap allowed, in terms"), Kind::programme},
    {"assessed_by", N_("Assessed by"), Kind::assessment},
    {"assessments", N_("Assessments"), Kind::assessment},
    {"at_least", N_("At least"), Kind::programme},
    {"at_most", N_("At most"), Kind::programme},
    {"competency", N_("Competency"), Kind::competency},
    {"course", N_("Course"), Kind::course},
    {"course_hours", N_("Hours of the course"), Kind::programme},
    {"courses", N_("Courses"), Kind::course},
    {"cycle", N_("Cycle"), Kind::course},
    {"declared_by", N_("Declared by"), Kind::course},
    {"difference", N_("Difference"), Kind::programme},
    {"dimension", N_("Dimension"), Kind::programme},
    {"effective_hours", N_("Effective hours"), Kind::programme},
    {"first_classroom", N_("First classroom"), Kind::activity},
    {"fulfilled", N_("Fulfilled"), Kind::programme},
    {"leader", N_("Led by"), Kind::teacher},
    {"leaders", N_("Leaders"), Kind::teacher},
    {"level", N_("Highest level that reaches the cohort"), Kind::programme},
    {"levels", N_("Levels"), Kind::programme},
    {"method", N_("Method"), Kind::method},
    {"needed", N_("Share of the cohort to be reached"), Kind::programme},
    {"prerequisites", N_("Prerequisites"), Kind::course},
    {"programme_hours", N_("Taught hours of the programme"), Kind::programme},
    {"ratings", N_("Ratings"), Kind::programme},
    {"reach", N_("Share of the cohort reached"), Kind::programme},
    {"related", N_("Related competencies"), Kind::competency},
    {"second_classroom", N_("Second classroom"), Kind::activity},
    {"share", N_("Share"), Kind::programme},
    {"stage_hours", N_("Effective hours of the stage"), Kind::programme},
    {"standard", N_("Standard"), Kind::framework},
    {"target", N_("Target level"), Kind::programme},
    {"taught_hours", N_("Taught hours"), Kind::programme},
    {"term", N_("Term"), Kind::programme},
    {"terms", N_("Terms"), Kind::programme},
    {"terms_after", N_("Terms after the last one"), Kind::programme},
};

class Reader {
 public:
  Reader(const model::Curriculum& curriculum, Kind kind, Texts texts)
      : curriculum_(curriculum), kind_(kind), texts_(texts) {}

  std::vector<std::string> operator()(const std::string& code) const {
    return code.empty() ? std::vector<std::string>{} : std::vector{name(code)};
  }
  std::vector<std::string> operator()(double number) const { return {base::to_text(base::round_nano(number))}; }
  std::vector<std::string> operator()(const std::vector<std::string>& codes) const {
    std::vector<std::string> names;
    for (const std::string& code : codes) names.push_back(name(code));
    return names;
  }

 private:
  std::string name(const std::string& code) const {
    std::string text = code;
    if (kind_ == Kind::programme) return text;
    model::with_entity(kind_, [&]<class T>() {
      if (const auto index = curriculum_.find_code<T>(code))
        text = name_of(curriculum_, app::ref(curriculum_.table<T>()[*index]), texts_);
    });
    return text;
  }

  const model::Curriculum& curriculum_;
  Kind kind_;
  Texts texts_;
};

}  // namespace

std::string_view mark_of(base::Severity severity) {
  switch (severity) {
    case base::Severity::error:
      return "\xE2\x96\xB2";  // triangle
    case base::Severity::warning:
      return "\xE2\x97\x86";  // diamond
    case base::Severity::info:
      break;
  }
  return "\xE2\x97\x8B";  // circle
}

Message name_of(base::Severity severity) {
  switch (severity) {
    case base::Severity::error:
      return N_("Error");
    case base::Severity::warning:
      return N_("Warning");
    case base::Severity::info:
      break;
  }
  return N_("Note");
}

Message waiver_text(const model::Waiver& waiver) {
  const char* text = waiver.until.empty()
                         ? waiver.author.empty() ? N_("Waived: {reason}") : N_("Waived by {author}: {reason}")
                     : waiver.author.empty() ? N_("Waived until {until}: {reason}")
                                             : N_("Waived by {author} until {until}: {reason}");
  return {text, {{"reason", waiver.reason}, {"author", waiver.author}, {"until", waiver.until}}};
}

std::vector<Fact> facts_of(const model::Curriculum& curriculum, const analysis::Telling& telling,
                           const base::Catalogue& words) {
  std::vector<Fact> facts;
  const Texts texts = texts_for(curriculum, words.language());
  for (const auto& [key, value] : telling.detail) {
    Fact fact{std::string(key), {}};
    Kind kind = Kind::programme;
    for (const FactName& known : fact_names) {
      if (known.key != key) continue;
      fact.name = Message(known.name).in(words);
      kind = known.kind;
    }
    fact.values = std::visit(Reader(curriculum, kind, texts), value);
    if (!fact.values.empty()) facts.push_back(std::move(fact));
  }
  return facts;
}

}  // namespace attune::ui
