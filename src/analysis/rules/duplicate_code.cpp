#include <set>

#include "analysis/rules/gap.h"
#include "analysis/rules/rules.h"
#include "model/words.h"

namespace attune::analysis::rules {
namespace {

using model::Kind;

// Within what a code has to be unique, besides the kind.
template <class T>
std::string scope_of(const T& entity) {
  if constexpr (std::is_same_v<T, model::Competency>)
    return entity.framework.uuid.to_string();
  else if constexpr (std::is_same_v<T, model::ScaleLevel>)
    return entity.scale;
  else
    return {};
}

void find_duplicate_code(const Curriculum& curriculum, const Coverage&, const Rule& rule, std::vector<Gap>& gaps) {
  model::for_each_entity([&]<class T>() {
    std::set<std::pair<std::string, std::string>> known;
    const auto& rows = curriculum.table<T>();
    for (Index i = 0; i < rows.size(); ++i) {
      const std::string code = model::code_of(rows[i]);
      if (code.empty() || known.emplace(scope_of(rows[i]), code).second) continue;
      gaps.push_back(gap_of(curriculum, rule, T::kind, i,
                            Message(N_("{code} {title}: another {kind} has the same code."))
                                .with("kind", Message(model::kind_word(T::kind)))));
    }
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
    find_duplicate_code,
};

}  // namespace attune::analysis::rules
