#include "app/jobs/write_document.h"

#include "publish/docx_writer.h"
#include "publish/html_writer.h"
#include "publish/pdf_writer.h"

namespace attune::app {
namespace {

using Write = std::string (*)(const publish::Document&, const publish::TemplateFolders&);

Write writer_of(std::string_view format) {
  if (format == "docx") return publish::write_docx;
  if (format == "html") return publish::write_html;
  if (format == "pdf") return publish::write_pdf;
  return nullptr;
}

}  // namespace

bool is_document_format(std::string_view format) { return writer_of(format) != nullptr; }

std::string write_document(const publish::Document& document, std::string_view format,
                           const publish::TemplateFolders& folders) {
  return writer_of(format)(document, folders);
}

}  // namespace attune::app
