#pragma once
// A document onto pages, as templates/formats/pdf/styles.xml says that it looks.

#include "publish/document.h"
#include "publish/pages/pages.h"
#include "publish/pages/text_setter.h"
#include "publish/template_folders.h"

namespace attune::publish {

// Safe on any thread that has the setter to itself; the setter is one of the document's language. Throws Error(input)
// where the styles cannot be read.
Pages lay_out(const Document& document, const TemplateFolders& folders, TextSetter& setter);

}  // namespace attune::publish
