#pragma once
// How the tables about methods put AAMC codes together (AAMC, "LCME to methods map").

#include <span>
#include <string_view>

namespace attune::publish::report {

struct MethodGroup {
  const char* title;
  std::span<const std::string_view> codes;  // those of no other group belong to the last group
};

std::span<const MethodGroup> instruction_groups();           // table 2
std::span<const MethodGroup> course_assessment_groups();     // table 5
std::span<const MethodGroup> clerkship_assessment_groups();  // table 6

// The place of the group that the code belongs to.
std::size_t group_of(std::span<const MethodGroup> groups, std::string_view code);

}  // namespace attune::publish::report
