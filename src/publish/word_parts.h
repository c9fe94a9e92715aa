#pragma once
// What a Word file has beside its text: which parts there are, how they belong together, numbering, settings and
// properties.

#include <string>
#include <string_view>
#include <vector>

#include "publish/document.h"

namespace attune::publish {

inline constexpr const char* xml_declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
// The namespaces of the parts that hold text.
inline constexpr const char* word_namespaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
    "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
    "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
    "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

std::string content_types_part();
std::string package_relations_part();
// What pictures and links are called: word_body.h.
std::string document_relations_part(const std::vector<const Picture*>& pictures, const std::vector<std::string>& links);
std::string numbering_part(int numbered_lists);
std::string settings_part(std::string_view language);
std::string core_properties_part(const Document& document);
std::string application_properties_part();

}  // namespace attune::publish
