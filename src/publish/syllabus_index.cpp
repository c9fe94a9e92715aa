#include "publish/syllabus_index.h"

#include "publish/words.h"

namespace attune::publish {
namespace {

// A file's name as a relative link (RFC 3986): what is not plain is %XX, and nothing looks like a scheme.
std::string relative_link(const std::string& file) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  constexpr std::string_view plain = "-._~";
  std::string link = "./";
  for (const char c : file) {
    const auto byte = static_cast<unsigned char>(c);
    const bool alphanumeric = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    if (alphanumeric || plain.find(c) != std::string_view::npos) {
      link += c;
    } else {
      link += '%';
      link += digits[byte >> 4];
      link += digits[byte & 0xFU];
    }
  }
  return link;
}

Runs plain_run(std::string text, std::string link = {}) {
  if (text.empty()) return {};
  Run run;
  run.text = std::move(text);
  run.link = std::move(link);
  return {run};
}

Cell text_cell(CellKind kind, Runs runs) {
  Cell cell;
  cell.kind = kind;
  if (!runs.empty()) cell.blocks.push_back({Paragraph{{}, std::move(runs)}});
  return cell;
}

}  // namespace

Document syllabus_index(const model::Curriculum& curriculum, const std::vector<SyllabusFile>& files,
                        const std::string& language, const base::Catalogue& catalogue) {
  const Words words(curriculum, catalogue, language);
  const std::string& programme = words.title(curriculum.programme());
  Document document;
  document.language = language;
  document.title = words.say(N_("Course syllabi"));
  document.blocks.push_back({Heading{1, plain_run(document.title)}});
  if (!programme.empty()) document.blocks.push_back({Paragraph{"subtitle", plain_run(programme)}});
  Table table;
  table.widths = {0.14, 0.4, 0.2, 0.26};
  table.head_rows = 1;
  Row head;
  for (const char* title : {N_("Code"), N_("Course"), N_("Term"), N_("Kind of course")})
    head.cells.push_back(text_cell(CellKind::column_header, plain_run(words.say(title))));
  table.rows.push_back(std::move(head));
  for (const SyllabusFile& entry : files) {
    const model::Course& course = curriculum.courses()[entry.course];
    Row row;
    row.cells = {text_cell(CellKind::data, plain_run(course.code)),
                 text_cell(CellKind::row_header, plain_run(words.title(course), relative_link(entry.file))),
                 text_cell(CellKind::data, plain_run(words.term(course.year, course.term))),
                 text_cell(CellKind::data, plain_run(words.course_kind(course.course_kind)))};
    table.rows.push_back(std::move(row));
  }
  document.blocks.push_back({std::move(table)});
  return document;
}

}  // namespace attune::publish
