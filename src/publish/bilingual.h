#pragma once
// A document in two languages: what the main one says, and right below or beside it, quieter, what the other one says.
// What both say the same is said once.

#include "publish/document.h"

namespace attune::publish {

// Both were made from the same template and the same data. Where they do not have the same form (a description of two
// paragraphs in one language and of three in the other), the main language's blocks come first and the others below
// them. Title, date, paper and the foot of the page are the main document's.
Document in_two_languages(Document main, const Document& second);

}  // namespace attune::publish
