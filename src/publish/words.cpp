#include "publish/words.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/number.h"
#include "base/text.h"
#include "model/words.h"

namespace attune::publish {
namespace {

using Named = std::pair<std::string_view, std::string_view>;

constexpr std::array<Named, 6> course_kinds = {{{"humanities", N_("Humanities")},
                                                {"basic", N_("Basic science")},
                                                {"professional", N_("Professional")},
                                                {"clinical skills", N_("Clinical skills")},
                                                {"internship", N_("Internship")},
                                                {"empathy", N_("Empathy")}}};

template <std::size_t n>
std::string named(const std::array<Named, n>& names, const std::string& code, const base::Catalogue& catalogue) {
  const auto found = std::find_if(names.begin(), names.end(), [&](const Named& name) { return name.first == code; });
  return found == names.end() ? code : catalogue.translate(found->second);
}

}  // namespace

const std::string& Words::pick(const std::string& main, const std::string& second) const {
  return base::pick(main, second, second_);
}

std::string Words::other(const std::string& main, const std::string& second) const {
  const std::string& text = second_ ? main : second;
  return text == pick(main, second) ? std::string() : text;
}

std::vector<std::string> Words::description(const std::string& main, const std::string& second) const {
  return lines_of(pick(main, second));
}

std::string Words::term(std::optional<int> year, std::optional<int> term) const {
  const auto text = [](int number) { return base::to_text(std::int64_t{number}); };
  if (!year) return {};
  if (!term) return say({N_("Year {year}"), {{"year", text(*year)}}});
  return say({N_("Year {year}, term {term}"), {{"year", text(*year)}, {"term", text(*term)}}});
}

std::string Words::date(const std::string& iso) const {
  if (iso.size() < 10) return iso;
  return say({N_("{year}-{month}-{day}"),
              {{"year", iso.substr(0, 4)}, {"month", iso.substr(5, 2)}, {"day", iso.substr(8, 2)}}});
}

std::string Words::level(const std::string& code) const {
  const auto rank = curriculum_.scale().rank(code);
  return rank ? level(*rank) : code;
}

std::string Words::level(int rank) const {
  const auto& levels = curriculum_.scale().levels;
  if (static_cast<std::size_t>(rank) >= levels.size()) return say(N_("level not named"));
  const model::Level& level = levels[static_cast<std::size_t>(rank)];
  const std::string& title = pick(level.title, level.title_2);
  return title.empty() ? level.code : title;
}

std::string Words::course_kind(const std::string& kind) const { return named(course_kinds, kind, catalogue_); }

std::string Words::activity_kind(const std::string& kind) const {
  const std::string_view word = model::activity_kind_word(kind);
  return word.empty() ? kind : catalogue_.translate(word);
}

std::string Words::mode(model::Mode mode) const {
  switch (mode) {
    case model::Mode::passive:
      return say(N_("Passive"));
    case model::Mode::interactive:
      return say(N_("Interactive"));
    case model::Mode::practice:
      return say(N_("Practice"));
    case model::Mode::reflection:
      return say(N_("Reflection"));
    default:
      return {};
  }
}

std::string Words::purpose(model::Purpose purpose) const {
  switch (purpose) {
    case model::Purpose::formative:
      return say(N_("Formative"));
    case model::Purpose::summative:
      return say(N_("Summative"));
    default:
      return {};
  }
}

const std::string& Words::name(const model::Teacher& teacher) const {
  const std::string& name = pick(teacher.name, teacher.name_2);
  return name.empty() ? teacher.code : name;
}

std::string Words::teacher(const std::string& code_or_name) const {
  const auto index = curriculum_.find_code<model::Teacher>(code_or_name);
  return index ? name(curriculum_.teachers()[*index]) : code_or_name;
}

std::string Words::join(const std::vector<std::string>& parts) const { return base::join(parts, say(N_(", "))); }

std::string Words::hours(double hours) const { return base::format_hours(hours); }

// No line ends between the number and its sign.
std::string Words::percent(double percent) const {
  std::string text = say({N_("{number} %"), {{"number", base::to_text(std::round(percent * 10) / 10)}}});
  if (const std::size_t space = text.find(' '); space != std::string::npos) text.replace(space, 1, "\xC2\xA0");
  return text;
}

std::vector<std::string> lines_of(const std::string& text) { return base::split_list(text, '\n'); }

}  // namespace attune::publish
