#pragma once
// A document as a PDF file: text that can be searched and read aloud, fonts inside, structure, bookmarks, links and
// page numbers. It looks as templates/formats/pdf/styles.xml says. The same document gives the same bytes.

#include <string>

#include "publish/document.h"
#include "publish/template_folders.h"

namespace attune::publish {

// Safe on any thread. Throws Error(input) where the styles cannot be read, Error(output) where the file cannot be made.
std::string write_pdf(const Document& document, const TemplateFolders& folders);

}  // namespace attune::publish
