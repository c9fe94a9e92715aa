#include "app/jobs/output.h"

#include "base/error.h"
#include "base/system_reason.h"
#include "storage/file_check.h"

namespace attune::app {

void spare_documents(const std::filesystem::path& output) {
  if (storage::is_document(output))
    throw base::Error(base::ErrorKind::output,
                      base::Message(N_("{file} is a programme and is not replaced; choose another name"),
                                    {{"file", output.string()}}));
}

void make_output_folder(const std::filesystem::path& folder) {
  std::error_code failed;
  std::filesystem::create_directories(folder, failed);
  if (failed)
    throw base::Error(base::ErrorKind::output,
                      base::Message(N_("the folder {folder} cannot be made: {why}"), {{"folder", folder.string()}})
                          .with("why", base::system_reason(failed.value())));
}

}  // namespace attune::app
