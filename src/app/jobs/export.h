#pragma once
// Writing a programme in other programs' formats.

#include <filesystem>
#include <string>

#include "base/finding.h"
#include "base/progress.h"
#include "model/curriculum.h"

namespace attune::app {

struct ExportOptions {
  std::filesystem::path output;
  std::string format;  // an id of exchange::formats(); empty: guessed from the output's name
};

// Writes the file or folder, whole or not at all; reports what would not come back from it. Safe on any thread. Throws
// Error(usage) for a format that cannot be exported, Error(output) for what cannot be written.
void export_job(const model::Curriculum& curriculum, const ExportOptions& options, base::Reporter& findings,
                const base::Progress& progress = {});

}  // namespace attune::app
