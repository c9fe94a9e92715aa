#pragma once
// A document as one HTML file: nothing outside it is needed, nothing in it runs. It looks as
// templates/formats/html/document.css says, on the screen and on paper.

#include <string>

#include "publish/document.h"
#include "publish/template_folders.h"

namespace attune::publish {

// Throws Error(input) where the style sheet cannot be found.
std::string write_html(const Document& document, const TemplateFolders& folders);

}  // namespace attune::publish
