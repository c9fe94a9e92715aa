#pragma once
// Strict XHTML, as a filled template gives it, into a document. The elements that documents know:
//   html, head, title, body; header and footer (of every page, paragraphs only); section, article, div (seen through)
//   h1 (the title) … h6, p, ul, ol, li
//   table, caption, colgroup, col (width="25%"), thead, tbody, tr, th (scope), td, both with colspan and rowspan
//   figure, img (src: a picture's name; alt), figcaption
//   hr (what follows begins on a new page), section class="landscape" (pages that lie)
//   nav (the table of contents: its title is the text, its depth of headings the class "2" … "6", otherwise 3)
//   strong, em, br, span, a (href: an address of the web or a mailbox)
//   <span class="page-number"/> and <span class="page-count"/>
// p, table, th and td may have a class, which the style sheets know. Other attributes are not read: nothing that a
// template says can make a document load or run anything.

#include <map>
#include <string>
#include <string_view>

#include "publish/document.h"

namespace attune::publish {

using Pictures = std::map<std::string, Picture>;

inline constexpr int deepest_element = 40;

bool is_document_element(std::string_view name);

// The document's title is <title>, its language and date are left to the caller. Throws Error(input) naming `file`.
Document read_xhtml(const std::string& xhtml, const std::string& file, const Pictures& pictures = {});

}  // namespace attune::publish
