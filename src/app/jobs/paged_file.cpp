#include "app/jobs/paged_file.h"

#include "app/jobs/output.h"
#include "app/jobs/syllabus.h"
#include "app/jobs/write_document.h"
#include "base/atomic_file.h"
#include "base/error.h"
#include "base/text.h"

namespace attune::app {

void save_document(const publish::Document& document, const std::filesystem::path& file) {
  const std::string ending = base::ascii_lower(file.extension().string());
  const std::string format = ending.empty() ? ending : ending.substr(1);
  if (!is_document_format(format))
    throw base::Error(base::ErrorKind::usage,
                      base::Message(N_("{file} cannot be written: its name must end in .pdf, .docx or .html"),
                                    {{"file", file.filename().string()}}));
  spare_documents(file);
  base::write_file(file, write_document(document, format, template_folders()));
}

}  // namespace attune::app
