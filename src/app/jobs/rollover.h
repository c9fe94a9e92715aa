#pragma once
// Rolling a programme over, as a job: what it would be afterwards and what could not be carried, before anything is
// done. Doing it is one edit, or a new file.

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "analysis/rollover.h"
#include "app/document.h"

namespace attune::app {

struct RolloverOptions {
  std::string framework;          // key of the new edition; empty: the framework stays
  std::vector<std::string> from;  // keys of the editions that it replaces; empty: those from which relations lead to it
  analysis::SameCodes same_codes = analysis::SameCodes::mean_nothing;
  analysis::Years year = analysis::Years::same;
  analysis::Alignments alignments = analysis::Alignments::as_they_are;
  std::string title, title_2;  // of the programme afterwards; empty: as now
  std::string today;           // ISO
};

struct RolloverResult {
  model::Snapshot before, after;
  analysis::Rollover rollover;
};

// Safe on any thread. Throws Error(input) for a framework that is not there and for one that replaces nothing.
RolloverResult rollover_job(model::Snapshot before, const RolloverOptions& options);

// One edit. Throws Error(input) when the document has changed since. Returns whether anything changed.
bool apply_rollover(Document& document, const RolloverResult& result);

// A new file with the programme as it is afterwards and a history of its own; things keep their identities, so that the
// two years can be compared. Throws Error(output).
std::unique_ptr<Document> create_rollover(const std::filesystem::path& file, const RolloverResult& result);

}  // namespace attune::app
