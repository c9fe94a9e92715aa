#pragma once
// The one door between the program's text (UTF-8 std::string) and wxString, and between a Message and its words.

#include <string>
#include <string_view>

#include <wx/string.h>

#include "base/catalogue.h"
#include "base/message.h"

namespace attune::ui {

inline wxString wx(std::string_view text) { return wxString::FromUTF8(text.data(), text.size()); }

inline std::string utf8(const wxString& text) {
  const auto bytes = text.utf8_str();
  return std::string(bytes.data(), bytes.length());
}

// The words of the interface's language. One for the program; the window is made anew when it changes.
const base::Catalogue& words();
// "en", "zh_CN"
void set_language(std::string_view language);

// The sentence in the interface's language: tr(N_("Open")), tr(Message(N_("Open {file}"), {{"file", name}})).
wxString tr(const base::Message& message);
// A word that needs its context told.
wxString tr(std::string_view context, std::string_view english);

}  // namespace attune::ui
