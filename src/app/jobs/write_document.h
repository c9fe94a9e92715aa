#pragma once
// A document as a file of the format that a person asked for.

#include <string>
#include <string_view>

#include "publish/document.h"
#include "publish/template_folders.h"

namespace attune::app {

// The formats in which documents are written, by the ending of their files: "docx", "pdf", "html".
bool is_document_format(std::string_view format);

// The file's bytes. Throws Error(input) where a style sheet cannot be read.
std::string write_document(const publish::Document& document, std::string_view format,
                           const publish::TemplateFolders& folders);

}  // namespace attune::app
