#pragma once
// Reading other programs' files into a document. The plan comes first and can be shown; applying it is one edit.

#include <filesystem>
#include <optional>
#include <string>

#include "app/document.h"
#include "base/progress.h"
#include "exchange/import_plan.h"

namespace attune::app {

struct ImportOptions {
  std::filesystem::path input;
  std::optional<std::string> bytes;  // of the input, where it is no file but was read from standard input
  std::string format;                // an id of exchange::formats(); empty: guessed from the input
  exchange::ImportMode mode = exchange::ImportMode::merge;
};

// What the import would do to a programme. Safe on any thread. Throws Error(input) for what cannot be read and
// Error(usage) for a format that cannot be imported.
exchange::ImportPlan plan_import_job(const model::Curriculum& current, const ImportOptions& options,
                                     const base::Progress& progress = {});

// Applies the plan as one edit; returns whether anything changed. The plan must be free of errors. `planned_for` is the
// snapshot that it was made from: throws Error(output) where the document has another one by now.
bool apply_import(Document& document, const exchange::ImportPlan& plan, const ImportOptions& options,
                  const model::Snapshot& planned_for);

// Makes the file and imports into it; the file is there only when all of it is in. Returns what was done. Safe on any
// thread. Throws what planning and Document::create throw, and Error(input) where the plan has an error.
exchange::ImportPlan import_into_new(const std::filesystem::path& file, const ImportOptions& options,
                                     const base::Progress& progress = {});

}  // namespace attune::app
