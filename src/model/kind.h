#pragma once
// The kinds of entities, in the order in which references mostly point backwards.

#include <array>
#include <cstddef>
#include <string_view>

#include "model/field.h"

namespace attune::model {

enum class Kind {
  programme, policy, scale_level, stage, framework, competency, relation, method, teacher, course, activity, assessment,
  alignment, training, instrument, administration, score, perception, source, coding, excerpt, waiver, extra,
};

inline constexpr std::size_t kind_count = static_cast<std::size_t>(Kind::extra) + 1;

// The names double as the tables of the file.
template <>
inline constexpr auto codes_of<Kind> = codes<Kind>({
    {Kind::programme, "programme"},   {Kind::policy, "policy"},
    {Kind::scale_level, "scale_level"}, {Kind::stage, "stage"},
    {Kind::framework, "framework"},   {Kind::competency, "competency"},
    {Kind::relation, "relation"},     {Kind::method, "method"},
    {Kind::teacher, "teacher"},       {Kind::course, "course"},
    {Kind::activity, "activity"},     {Kind::assessment, "assessment"},
    {Kind::alignment, "alignment"},   {Kind::training, "training"},
    {Kind::instrument, "instrument"}, {Kind::administration, "administration"},
    {Kind::score, "score"},           {Kind::perception, "perception"},
    {Kind::source, "source"},         {Kind::coding, "coding"},
    {Kind::excerpt, "excerpt"},       {Kind::waiver, "waiver"},
    {Kind::extra, "extra"},
});

}  // namespace attune::model
