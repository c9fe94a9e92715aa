#include "publish/report/verification_groups.h"

#include <algorithm>

#include "base/message.h"

namespace attune::publish::report {
namespace {

using Code = std::string_view;

constexpr Code lecture[] = {"IM013"};
constexpr Code laboratory[] = {"IM012"};
constexpr Code small_group[] = {"IM008", "IM019", "IM026"};
constexpr Code patient_contact[] = {"IM002", "IM003", "IM018", "IM024", "IM025", "IM029"};

constexpr Code internal_exams[] = {"AM004", "AM005"};
constexpr Code practical_exams[] = {"AM019", "AM015"};  // AM015 is the retired code of AM019
constexpr Code subject_exams[] = {"AM008"};
constexpr Code osce[] = {"AM003"};
constexpr Code ratings[] = {"AM001", "AM002", "AM009", "AM010", "AM012", "AM018"};
constexpr Code papers[] = {"AM011", "AM014", "AM016"};
constexpr Code written_exams[] = {"AM004"};
constexpr Code oral_exams[] = {"AM005", "AM011"};

constexpr MethodGroup instruction[] = {{N_("Lecture"), lecture},
                                       {N_("Laboratory"), laboratory},
                                       {N_("Small group"), small_group},
                                       {N_("Patient contact"), patient_contact},
                                       {N_("Other"), {}}};
constexpr MethodGroup of_courses[] = {{N_("Internal exams"), internal_exams},
                                      {N_("Laboratory or practical exams"), practical_exams},
                                      {N_("National subject exams"), subject_exams},
                                      {N_("OSCE or standardized patients"), osce},
                                      {N_("Rating by teachers"), ratings},
                                      {N_("Paper or oral presentation"), papers},
                                      {N_("Other"), {}}};
constexpr MethodGroup of_clerkships[] = {
    {N_("National subject exams"), subject_exams}, {N_("Internal written exams"), written_exams},
    {N_("Oral exam or presentation"), oral_exams}, {N_("Rating by teachers"), ratings},
    {N_("OSCE or standardized patients"), osce},   {N_("Other"), {}}};

}  // namespace

std::span<const MethodGroup> instruction_groups() { return instruction; }
std::span<const MethodGroup> course_assessment_groups() { return of_courses; }
std::span<const MethodGroup> clerkship_assessment_groups() { return of_clerkships; }

std::size_t group_of(std::span<const MethodGroup> groups, std::string_view code) {
  const auto found = std::find_if(groups.begin(), groups.end(), [&](const MethodGroup& group) {
    return std::find(group.codes.begin(), group.codes.end(), code) != group.codes.end();
  });
  return std::min(static_cast<std::size_t>(found - groups.begin()), groups.size() - 1);
}

}  // namespace attune::publish::report
