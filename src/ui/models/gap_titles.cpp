#include "ui/models/gap_titles.h"

namespace attune::ui {

void use_second_titles(const model::Curriculum& curriculum, std::vector<analysis::Gap>& gaps) {
  for (analysis::Gap& gap : gaps) gap.message = analysis::message_of(curriculum, gap, true);
}

}  // namespace attune::ui
