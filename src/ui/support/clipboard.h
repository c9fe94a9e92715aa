#pragma once
// What other programs may paste.

#include <string>
#include <utility>
#include <vector>

namespace attune::ui {

// Puts the same thing there in several forms, the best first: MIME type and bytes. Throws base::Error(output) when
// another program holds the clipboard.
void copy_bytes(const std::vector<std::pair<std::string, std::string>>& forms);

// As text. Throws as above.
void copy_text(const std::string& text);
// The text that is there; empty: there is none.
std::string clipboard_text();

// What is there in a form; empty: it is not.
std::string clipboard_bytes(const std::string& type);

}  // namespace attune::ui
