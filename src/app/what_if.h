#pragma once
// What would be if: a scratch copy of a document that every edit works on, beside the document as it is. What was tried
// is kept as one edit, or thrown away with the copy.

#include <memory>

#include "app/document.h"
#include "app/jobs/compare.h"

namespace attune::app {

class WhatIf {
 public:
  // The document outlives this.
  explicit WhatIf(Document& original);

  // Undo, redo and history are its own.
  Document& scratch() { return *scratch_; }
  const model::Snapshot& before() const { return before_; }

  // `today` (ISO) says which waivers count.
  SideBySide result(std::string_view today) const;

  // Does in the document what was done in the copy, as one edit. Returns whether anything changed. Throws Error(input)
  // when the document has changed since.
  bool keep(const base::Message& label);

 private:
  Document& original_;
  model::Snapshot before_;
  std::unique_ptr<Document> scratch_;
};

// Turns what `from` holds into what `to` holds; things are the same by identity.
void put_difference(Edit& edit, const model::Curriculum& from, const model::Curriculum& to);

}  // namespace attune::app
