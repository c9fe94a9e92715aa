#include "analysis/rules/found.h"

#include <fmt/format.h>

namespace attune::analysis {
namespace {

// Titles that are missing are a sentence of their own, because it is translated.
void name_thing(Message& message, std::string_view code_name, std::string code, std::string_view title_name,
                std::string title) {
  message.with(std::string(code_name), std::move(code));
  if (title.empty())
    message.parts.emplace_back(title_name, Message(N_("(without a title)")));
  else
    message.with(std::string(title_name), std::move(title));
}

}  // namespace

Telling Found::named(Subject subject, Index competency, std::string_view aspect, Telling telling) const {
  Message& message = telling.message;
  if (subject.index != model::none) {
    const Gap gap{.rule = rule_.id, .kind = subject.kind, .subject = subject.index, .aspect = {}};
    name_thing(message, "code", subject_code(curriculum_, gap), "title",
               title_of(curriculum_, subject.kind, subject.index, false));
  } else if (!aspect.empty()) {
    message.with("code", std::string(aspect));
  }
  if (competency != model::none)
    name_thing(message, "competency", code_of(curriculum_, model::Kind::competency, competency), "competency_title",
               title_of(curriculum_, model::Kind::competency, competency, false));
  return telling;
}

bool is_own(const Curriculum& curriculum, Index competency) {
  const Index framework = curriculum.framework_of(competency);
  return framework != model::none && curriculum.is_own(framework);
}

std::string level_code(const Curriculum& curriculum, int rank) {
  const auto& levels = curriculum.scale().levels;
  return static_cast<std::size_t>(rank) < levels.size() ? levels[static_cast<std::size_t>(rank)].code : std::string();
}

std::string term_name(const Curriculum& curriculum, int term) {
  const int per_year = curriculum.terms_per_year();
  return fmt::format("Y{}.{}", (term - 1) / per_year + 1, (term - 1) % per_year + 1);
}

Message term_words(const Curriculum& curriculum, int term) {
  const int per_year = curriculum.terms_per_year();
  return {N_("year {year}, term {term}"),
          {{"year", base::to_text(std::int64_t{(term - 1) / per_year + 1})},
           {"term", base::to_text(std::int64_t{(term - 1) % per_year + 1})}}};
}

std::vector<std::string> term_names(const Curriculum& curriculum, std::span<const int> terms) {
  std::vector<std::string> names;
  for (const int term : terms) names.push_back(term_name(curriculum, term));
  return names;
}

}  // namespace attune::analysis
