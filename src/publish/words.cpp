#include "publish/words.h"

#include <cmath>

#include "base/number.h"
#include "base/text.h"
#include "model/value_words.h"

namespace attune::publish {
namespace {

std::string named(model::Kind kind, std::string_view field, std::string_view code, const base::Catalogue& catalogue) {
  const std::string_view word = model::value_word(kind, field, code);
  return word == code ? std::string(code) : catalogue.translate(word);
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

std::string Words::course_kind(const std::string& kind) const {
  return named(model::Kind::course, "kind", kind, catalogue_);
}

std::string Words::activity_kind(const std::string& kind) const {
  return named(model::Kind::activity, "kind", kind, catalogue_);
}

std::string Words::mode(model::Mode mode) const {
  return named(model::Kind::method, "mode", model::code(mode), catalogue_);
}

std::string Words::purpose(model::Purpose purpose) const {
  return named(model::Kind::assessment, "purpose", model::code(purpose), catalogue_);
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
