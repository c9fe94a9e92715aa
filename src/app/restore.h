#pragma once
// Puts one thing back as it was at an earlier time, as an edit of its own; the rest of the programme stays as it is.

#include "app/document.h"
#include "app/edits/entity_ref.h"

namespace attune::app {

enum class Moment { before, after };

// As it was before or after the history's step `seq`. One that was deleted comes back under its old identity, with what
// belonged to it and was deleted along; one that was not there then is deleted. Returns whether anything changed.
// Throws Error(input), and changes nothing, where it refers to something that is gone.
bool restore(Document& document, const EntityRef& what, std::int64_t seq, Moment moment);

}  // namespace attune::app
