#include "app/jobs/compare.h"

#include "app/document.h"

namespace attune::app {
namespace {

void leave_out_waived(std::vector<std::size_t>& places, const std::vector<analysis::Gap>& gaps) {
  std::erase_if(places, [&](std::size_t place) { return gaps[place].is_waived(); });
}

}  // namespace

SideBySide put_side_by_side(model::Snapshot before, model::Snapshot after, std::string_view today) {
  SideBySide result;
  result.before = std::move(before);
  result.after = std::move(after);
  result.comparison = analysis::compare(*result.before, *result.after);
  result.gaps_before = analysis::find_gaps(*result.before, result.comparison.before, {}, today);
  result.gaps_after = analysis::find_gaps(*result.after, result.comparison.after, {}, today);
  result.gaps = analysis::difference_of(*result.before, result.gaps_before, *result.after, result.gaps_after);
  leave_out_waived(result.gaps.closed, result.gaps_before);
  leave_out_waived(result.gaps.opened, result.gaps_after);
  return result;
}

SideBySide compare_with_file(const std::filesystem::path& before, model::Snapshot after, std::string_view today) {
  return put_side_by_side(Document::open(before, OpenMode::read_only)->snapshot(), std::move(after), today);
}

}  // namespace attune::app
