#include "app/jobs/output.h"

#include "base/error.h"
#include "storage/file_check.h"

namespace attune::app {

void spare_documents(const std::filesystem::path& output) {
  if (storage::is_document(output))
    throw base::Error(base::ErrorKind::output,
                      base::Message(N_("{file} is a programme and is not replaced; choose another name"),
                                    {{"file", output.string()}}));
}

}  // namespace attune::app
