#include "ui/models/gap_titles.h"

#include "ui/models/names.h"

namespace attune::ui {

void use_second_titles(const model::Curriculum& curriculum, std::vector<analysis::Gap>& gaps) {
  for (analysis::Gap& gap : gaps) {
    for (auto& [name, value] : gap.message.arguments) {
      app::EntityRef what;
      if (name == "title") what = ref_at(curriculum, gap.kind, gap.subject);
      if (name == "competency_title") what = ref_at(curriculum, model::Kind::competency, gap.competency);
      if (what) value = title_of(curriculum, what, Texts::second);
    }
  }
}

}  // namespace attune::ui
