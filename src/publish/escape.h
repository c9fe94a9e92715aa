#pragma once
// Text on its way into XML and HTML.

#include <string>
#include <string_view>

namespace attune::publish {

// Safe as an element's text and as a quoted attribute's value in XML 1.0 and in HTML: & < > " ' as references, control
// characters and what XML forbids left out, bytes that are not UTF-8 as U+FFFD.
std::string escape(std::string_view text);

// The same without references: what an XML writer that escapes by itself may be given.
std::string writable(std::string_view text);

// "zh_CN" as documents write it: "zh-CN" (BCP 47).
std::string language_tag(std::string_view language);

}  // namespace attune::publish
