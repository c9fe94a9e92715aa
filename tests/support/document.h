#pragma once
// A document in a folder of its own that holds what a text of the little language says (curriculum.h).

#include <memory>
#include <string_view>

#include "app/document.h"
#include "tests/support/files.h"

namespace attune::test {

struct TemporaryDocument {
  explicit TemporaryDocument(std::string_view text);
  app::Document* operator->() const { return document.get(); }
  app::Document& operator*() const { return *document; }
  const model::Curriculum& now() const { return *(current = document->snapshot()); }

  TemporaryFolder folder;
  std::unique_ptr<app::Document> document;
  mutable model::Snapshot current;  // keeps what now() gave alive until it is called again
};

}  // namespace attune::test
