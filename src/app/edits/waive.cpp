#include "app/edits/waive.h"

#include "app/edits/field_rules.h"
#include "base/error.h"
#include "base/text.h"

namespace attune::app {
namespace {

using model::Waiver;

// What a waiver of exactly this gap says, without its terms.
Waiver waiver_for(const model::Curriculum& curriculum, const analysis::Gap& gap) {
  Waiver waiver;
  waiver.rule = gap.rule;
  waiver.subject_kind = model::code(gap.kind);
  waiver.code = analysis::subject_code(curriculum, gap);
  waiver.competency = analysis::about_code(curriculum, gap);
  return waiver;
}

bool names_the_same(const Waiver& a, const Waiver& b) {
  return a.rule == b.rule && a.subject_kind == b.subject_kind && a.code == b.code && a.competency == b.competency;
}

// Whether `known` covers what `named` says exactly: also where it is for all gaps of the subject.
bool covers(const Waiver& known, const Waiver& named) {
  Waiver exact = known;
  if (exact.competency.empty()) exact.competency = named.competency;
  return names_the_same(exact, named);
}

base::Message waiver_label(const char* text, const Waiver& waiver) {
  const std::string what(base::trim(base::join({waiver.code, waiver.competency}, " ")));
  return {text, {{"rule", waiver.rule}, {"code", what}}};
}

}  // namespace

bool waive(Document& document, const analysis::Gap& gap, const WaiverTerms& terms) {
  Waiver wanted = waiver_for(*document.snapshot(), gap);
  wanted.reason = base::trim(terms.reason);
  wanted.author = terms.author.empty() ? document.author() : terms.author;
  wanted.until = base::trim(terms.until);
  if (wanted.reason.empty()) throw base::Error(base::ErrorKind::input, N_("a waiver needs a reason"));
  if (base::Message wrong = judge_date(wanted.until); !wrong.empty())
    throw base::Error(base::ErrorKind::input, std::move(wrong));
  return document.edit(waiver_label(N_("Waive {rule} of {code}"), wanted), [&](Edit& edit) {
    for (const Waiver& known : edit.before().table<Waiver>()) {
      if (!names_the_same(known, wanted)) continue;
      if (wanted.id) {
        edit.remove(known.id);
        continue;
      }
      wanted.id = known.id;
      wanted.position = known.position;
    }
    edit.put(wanted);
  });
}

bool unwaive(Document& document, const analysis::Gap& gap) {
  const model::Snapshot snapshot = document.snapshot();
  const Waiver named = waiver_for(*snapshot, gap);
  return document.edit(waiver_label(N_("Take back the waiver of {rule} for {code}"), named), [&](Edit& edit) {
    for (const Waiver& known : edit.before().table<Waiver>())
      if (covers(known, named)) edit.remove(known.id);
  });
}

}  // namespace attune::app
