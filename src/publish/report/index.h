#pragma once
// The first page of a folder of reports: a web page with links to the other files.

#include "publish/report/source.h"

namespace attune::publish::report {

struct IndexFile {
  std::string path;    // from the index, with / between folders
  std::string format;  // "docx"
};
struct IndexEntry {
  std::string title;
  std::vector<IndexFile> files;
};
struct IndexGroup {
  std::string title;
  std::vector<IndexEntry> entries;
};

// HTML, from templates/report/index.mustache. Throws Error(input) where that has a mistake.
std::string write_index(const Source& source, Index standard, const std::vector<IndexGroup>& groups);

const Vocabulary& index_tags();
Value::Group index_values(const Source& source, Index standard, const std::vector<IndexGroup>& groups);

}  // namespace attune::publish::report
