#pragma once
// A document as a Word file: real styles, headings, lists and tables, so that it can be edited on as if it had been
// typed. It looks as templates/formats/docx/styles.xml says. The same document gives the same bytes.

#include <string>

#include "publish/document.h"
#include "publish/template_folders.h"

namespace attune::publish {

// The bytes of a .docx file. Throws Error(input) where the styles cannot be read.
std::string write_docx(const Document& document, const TemplateFolders& folders);

}  // namespace attune::publish
