#pragma once
// Living with a finding, and no longer: a waiver is data of the document, so it is an edit like any other.

#include <string>

#include "analysis/rule.h"
#include "app/document.h"

namespace attune::app {

struct WaiverTerms {
  std::string reason;
  std::string author;  // empty: the document's author
  std::string until;   // ISO date, that day included; empty: for good
};

// Waives the gap: for its subject and what it says about it. A waiver that names the same, whether it has expired or
// not, is replaced. Returns whether anything changed. Throws Error(input) without a reason and for what is no date.
bool waive(Document& document, const analysis::Gap& gap, const WaiverTerms& terms);

// Takes away every waiver that names this gap, expired ones too; one for all gaps of the subject goes for all of them.
// Returns whether there was one.
bool unwaive(Document& document, const analysis::Gap& gap);

}  // namespace attune::app
