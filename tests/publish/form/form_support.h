#pragma once
// Word forms for tests, small enough to be read.

#include <map>
#include <string>
#include <vector>

#include "publish/form/form.h"
#include "publish/zip_package.h"

namespace attune::test {

// A paragraph; every | in the text ends a run and begins another one, as Word does for its own reasons.
std::string p(const std::string& text, const std::string& properties = {});
std::string tc(const std::string& paragraphs, const std::string& properties = {});
std::string tr(const std::vector<std::string>& cells);  // one paragraph each
std::string tbl(const std::string& rows);

// A .docx with this body and these parts more; "word/header1.xml" and the like are related to it.
std::string word_file(const std::string& body, const std::vector<publish::Part>& more = {});
// A part's text with the namespaces that Word gives it: word_part("hdr", p("x")).
std::string word_part(const std::string& element, const std::string& inside);

// title, note (empty), lines, none (an empty list), yes; rows with code and entries with name; course.code; the picture
// pictures.map.
const publish::Vocabulary& form_test_tags();
publish::Value form_test_values();

publish::Form form_of(const std::string& body, const std::vector<publish::Part>& more = {});
// The parts of the form, filled.
std::map<std::string, std::string> filled_parts(const std::string& body, const std::vector<publish::Part>& more = {});
// What people read in a part: a line a paragraph, rows as "| cell | cell |", paragraphs of a cell parted by " / ".
std::string reading(const std::string& xml);
// The reading of the body, filled.
std::string filled(const std::string& body);
// The sentences of the problems, a line each.
std::string problems(const std::string& body, const std::vector<publish::Part>& more = {});

std::size_t count_nodes(const std::string& xml, const std::string& path);

// REQUIREs what Word requires of a .docx: parts well-formed, with a content type, relationships that lead somewhere,
// ids that stand once, cells that end with a paragraph, no mark of ours left.
void check_word_file(const std::string& bytes);

}  // namespace attune::test
