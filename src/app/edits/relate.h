#pragma once
// Relations of competencies to those of other frameworks: what in a standard one answers to.

#include "app/document.h"
#include "app/edits/field_rules.h"

namespace attune::app {

// `from` is broader than, replaced by, … `to`; a relation that is there already is changed to this. The verdict says
// why not: with itself, or related so already.
Verdict relate(Document& document, const model::Relation& relation);

}  // namespace attune::app
