#include "analysis/rules/found.h"
#include "analysis/rules/rules.h"
#include "model/words.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

void find_duplicate_code(const Facts& facts, Subject subject, Found& found) {
  if (!facts.codes().is_taken_before(subject)) return;
  found.add(subject, [&] {
    return Telling{Message(N_("{code} {title}: another {kind} has the same code."))
                       .with("kind", Message(model::kind_word(subject.kind)))};
  });
}

}  // namespace

const Rule duplicate_code = {
    "duplicate-code",
    N_("Code used twice"),
    N_("People and spreadsheets name things by their codes; a code that two things share leaves open which one is "
       "meant."),
    N_("Give one of them another code."),
    Severity::error,
    Scope::each,
    find_duplicate_code,
};

}  // namespace attune::analysis::rules
