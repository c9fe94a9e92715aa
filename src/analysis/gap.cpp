#include "analysis/gap.h"

#include "analysis/words.h"

namespace attune::analysis {

using model::Kind;
using model::none;

std::string subject_code(const Curriculum& curriculum, const Gap& gap) {
  if (gap.subject == none) return gap.aspect;
  if (gap.kind != Kind::alignment) return code_of(curriculum, gap.kind, gap.subject);
  const Index from = curriculum.from_of(gap.subject);
  return from == none ? std::string() : code_of(curriculum, curriculum.alignments()[gap.subject].from_kind(), from);
}

std::string about_code(const Curriculum& curriculum, const Gap& gap) {
  if (gap.competency != none) return curriculum.competencies()[gap.competency].code;
  return gap.subject == none ? std::string() : gap.aspect;
}

const model::Waiver* waiver_of(const Curriculum& curriculum, const Gap& gap) {
  return gap.is_waived() ? &curriculum.table<model::Waiver>()[gap.waiver] : nullptr;
}

}  // namespace attune::analysis
