#include "app/edits/field_value.h"

#include <limits>

#include "base/number.h"
#include "base/text.h"

namespace attune::app {
namespace {

using model::Kind;

constexpr std::pair<Kind, const char*> unknown[] = {
    {Kind::course, N_("There is no course {code}.")},         {Kind::activity, N_("There is no activity {code}.")},
    {Kind::assessment, N_("There is no assessment {code}.")}, {Kind::competency, N_("There is no competency {code}.")},
    {Kind::framework, N_("There is no framework {code}.")},   {Kind::method, N_("There is no method {code}.")},
    {Kind::teacher, N_("There is no teacher {code}.")},
};

}  // namespace

Message read_value(const model::Curriculum&, std::string_view text, std::string& value) {
  value = text;
  return {};
}

Message read_value(const model::Curriculum&, std::string_view text, std::optional<int>& value) {
  if (text.empty()) return value.reset(), Message();
  const auto number = base::parse_int(text);
  if (!number || *number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max())
    return {N_("{text} is not a whole number."), {{"text", std::string(text)}}};
  value = static_cast<int>(*number);
  return {};
}

Message read_value(const model::Curriculum&, std::string_view text, std::optional<double>& value) {
  if (text.empty()) return value.reset(), Message();
  const bool percent = text.ends_with('%');
  const auto number = base::parse_double(percent ? base::trim(text.substr(0, text.size() - 1)) : text);
  if (!number) return {N_("{text} is not a number."), {{"text", std::string(text)}}};
  value = percent ? *number / 100 : *number;
  return {};
}

Message read_value(const model::Curriculum&, std::string_view text, std::optional<bool>& value) {
  if (!text.empty() && text != "yes" && text != "no") return not_one_of(text, {"yes", "no"});
  if (text.empty()) value.reset();
  else value = text == "yes";
  return {};
}

Message read_value(const model::Curriculum&, std::string_view text, std::vector<std::string>& value) {
  value = base::split_list(text);
  return {};
}

Message unknown_code(Kind kind, std::string_view code) {
  for (const auto& [candidate, sentence] : unknown)
    if (candidate == kind) return {sentence, {{"code", std::string(code)}}};
  return {N_("There is nothing called {code}."), {{"code", std::string(code)}}};
}

Message not_one_of(std::string_view text, const std::vector<std::string>& allowed) {
  return {N_("{text} is not one of: {allowed}."),
          {{"text", std::string(text)}, {"allowed", base::join(allowed, ", ")}}};
}

}  // namespace attune::app
