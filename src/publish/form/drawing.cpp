#include "publish/form/drawing.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "publish/escape.h"

namespace attune::publish {
namespace {

// Strict documents (ISO 29500) name the same things differently.
struct DrawingSpaces {
  std::string_view drawing, main, picture, relations;
};
constexpr DrawingSpaces transitional_spaces{"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
                                            "http://schemas.openxmlformats.org/drawingml/2006/main",
                                            "http://schemas.openxmlformats.org/drawingml/2006/picture",
                                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships"};
constexpr DrawingSpaces strict_spaces{
    "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "http://purl.oclc.org/ooxml/drawingml/main",
    "http://purl.oclc.org/ooxml/drawingml/picture", "http://purl.oclc.org/ooxml/officeDocument/relationships"};

bool is_strict(const pugi::xml_node& run) {
  for (const pugi::xml_node& node : run.root().children())
    if (std::string_view(node.attribute("xmlns:w").value()).starts_with("http://purl.oclc.org")) return true;
  return false;
}

}  // namespace

void add_drawing(pugi::xml_node run, const FormPicture& picture, const TextArea& area, const std::string& relation,
                 unsigned id) {
  if (picture.width <= 0 || picture.height <= 0) return;
  constexpr double unit = 12700;  // English metric units a point
  const double scale = std::min({area.width / picture.width, 0.8 * area.height / picture.height, 1.5});
  const auto size = fmt::format("cx=\"{}\" cy=\"{}\"", std::lround(picture.width * scale * unit),
                                std::lround(picture.height * scale * unit));
  const DrawingSpaces& spaces = is_strict(run) ? strict_spaces : transitional_spaces;
  const std::string xml = fmt::format(
      "<w:drawing xmlns:w=\"w\"><wp:inline xmlns:wp=\"{0}\" xmlns:a=\"{1}\" xmlns:pic=\"{2}\" xmlns:r=\"{3}\" "
      "distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent {4}/><wp:docPr id=\"{5}\" name=\"Attune {5}\" "
      "descr=\"{6}\"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>"
      "<a:graphic><a:graphicData uri=\"{2}\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"{5}\" name=\"Attune {5}\" "
      "descr=\"{6}\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"{7}\"/><a:stretch><a:fillRect/>"
      "</a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext {4}/></a:xfrm><a:prstGeom "
      "prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>",
      spaces.drawing, spaces.main, spaces.picture, spaces.relations, size, id, escape(picture.alternative),
      escape(relation));
  pugi::xml_document drawing;
  drawing.load_buffer(xml.data(), xml.size());
  drawing.document_element().remove_attribute("xmlns:w");
  run.append_copy(drawing.document_element());
}

}  // namespace attune::publish
