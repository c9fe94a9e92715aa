#include "exchange/xml.h"

#include "base/error.h"
#include "base/number.h"
#include "base/text.h"

namespace attune::exchange {
namespace {

using base::Error;
using base::ErrorKind;
using base::Message;

constexpr int deepest = 256;

bool has_wide_mark(std::string_view bytes) { return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"); }

// Walks without recursion: the depth is what is being asked.
bool is_deep(const pugi::xml_document& document) {
  int depth = 0;
  for (pugi::xml_node at = document.first_child(); at;) {
    if (at.first_child()) {
      at = at.first_child();
      if (++depth > deepest) return true;
      continue;
    }
    while (at && !at.next_sibling()) {
      at = at.parent();
      --depth;
    }
    if (!at || at == document) break;
    at = at.next_sibling();
  }
  return false;
}

std::string_view after_colon(const char* name) {
  const std::string_view whole(name);
  return whole.substr(whole.find(':') + 1);
}

}  // namespace

void load_xml(pugi::xml_document& document, std::string_view bytes) {
  if (!has_wide_mark(bytes) && !base::is_utf8(bytes)) throw Error(ErrorKind::input, N_("its XML is not UTF-8"));
  constexpr unsigned flags = pugi::parse_default | pugi::parse_ws_pcdata_single | pugi::parse_doctype;
  const auto result = document.load_buffer(bytes.data(), bytes.size(), flags);
  if (!result)
    throw Error(ErrorKind::input,
                Message(N_("its XML is wrong at byte {byte}: {why}"),
                        {{"byte", base::to_text(std::int64_t{result.offset})}, {"why", result.description()}}));
  for (const pugi::xml_node& node : document.children())
    if (node.type() == pugi::node_doctype) throw Error(ErrorKind::input, N_("its XML declares a document type"));
  if (is_deep(document)) throw Error(ErrorKind::input, N_("its XML is nested too deeply"));
}

std::string_view local_name(const pugi::xml_node& node) { return after_colon(node.name()); }
std::string_view local_name(const pugi::xml_attribute& attribute) { return after_colon(attribute.name()); }

pugi::xml_node child(const pugi::xml_node& parent, std::string_view name) {
  for (const pugi::xml_node& node : parent.children())
    if (local_name(node) == name) return node;
  return {};
}

std::string_view value(const pugi::xml_node& node, std::string_view attribute) {
  for (const pugi::xml_attribute& candidate : node.attributes())
    if (local_name(candidate) == attribute) return candidate.value();
  return {};
}

}  // namespace attune::exchange
