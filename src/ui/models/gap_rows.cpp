#include "ui/models/gap_rows.h"

#include "base/text.h"

namespace attune::ui {

GapRows::GapRows(const model::Curriculum& curriculum, const std::vector<analysis::Gap>& gaps, const GapFilter& filter,
                 const base::Catalogue& words, const std::function<base::Message(const analysis::Gap&)>& message_of) {
  const std::string wanted = base::fold(base::trim(filter.text));
  const Texts texts = texts_for(curriculum, words.language());
  std::optional<std::size_t> heading;
  for (std::size_t i = 0; i < gaps.size(); ++i) {
    const analysis::Gap& gap = gaps[i];
    if (filter.severity && gap.severity != *filter.severity) continue;
    if (!filter.rule.empty() && gap.rule != filter.rule) continue;
    if (filter.waived == Waived::hide && gap.is_waived()) continue;
    if (!wanted.empty()) {
      const std::string text =
          name_of(curriculum, subject_of(curriculum, gap), texts) + "\n" + message_of(gap).in(words);
      if (base::fold(text).find(wanted) == std::string::npos) continue;
    }
    if (!heading || gaps[rows_[*heading].gap].rule != gap.rule) {
      heading = rows_.size();
      rows_.push_back({i, 0});
    }
    ++rows_[*heading].count;
    rows_.push_back({i, 0});
    ++gap_count_;
  }
}

app::EntityRef subject_of(const model::Curriculum& curriculum, const analysis::Gap& gap) {
  return ref_at(curriculum, gap.kind, gap.subject);
}

}  // namespace attune::ui
