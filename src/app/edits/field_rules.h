#pragma once
// What a field's value must obey beyond its type, and what is better looked at.

#include <optional>
#include <string>
#include <string_view>

#include "base/message.h"
#include "model/curriculum.h"

namespace attune::app {

// Both empty: nothing to say. An error keeps the value out; a warning lets it in (a rule of the analysis reports it).
struct Verdict {
  base::Message error;
  base::Message warning;
  bool ok() const { return error.empty(); }
};

// What is wrong with a number outside these bounds; nothing where there is none.
base::Message judge_between(const std::optional<double>& value, double low, double high);

// What is wrong with an ISO date ("2026-01-31"); nothing with an empty one.
base::Message judge_date(const std::string& date);

// Looks at the field of an entity that already holds the new value; `curriculum` is the document before.
template <class T>
Verdict judge(const model::Curriculum& curriculum, const T& entity, std::string_view field);

}  // namespace attune::app
