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

// Applies the plan as one edit; returns whether anything changed. The plan must have been made from the document's
// present snapshot and must be free of errors.
bool apply_import(Document& document, const exchange::ImportPlan& plan, const ImportOptions& options);

}  // namespace attune::app
