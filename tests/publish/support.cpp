#include "tests/publish/support.h"

#include <zip.h>

#include <catch2/catch.hpp>
#include <cstdint>
#include <memory>
#include <pugixml.hpp>
#include <regex>

#include "base/atomic_file.h"
#include "tests/support/files.h"

namespace attune::test {
namespace {

std::string word(std::size_t value) {
  std::string bytes;
  for (unsigned shift = 0; shift < 32; shift += 8) bytes += static_cast<char>(value >> shift & 0xFFU);
  return bytes;
}

void add_text(const pugi::xml_node& node, std::string& text) {
  if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) text += node.value();
  for (const pugi::xml_node& child : node) add_text(child, text);
}

}  // namespace

base::Catalogue catalogue(const std::string& language, const std::map<std::string, std::string>& texts) {
  const std::size_t count = texts.size();
  std::string originals, translations, strings;
  const auto add = [&](std::string& table, const std::string& text) {
    table += word(text.size()) + word(28 + 16 * count + strings.size());
    strings += text + '\0';
  };
  for (const auto& [original, translation] : texts) {
    add(originals, original);
    add(translations, translation);
  }
  const TemporaryFolder folder;
  std::filesystem::create_directories(folder / language);
  base::write_file(folder / language / "attune.mo", word(0x950412de) + word(0) + word(count) + word(28) +
                                                        word(28 + 8 * count) + word(0) + word(0) + originals +
                                                        translations + strings);
  return base::Catalogue::load(folder.path(), language);
}

publish::TemplateFolders templates() { return {source_dir() / "templates"}; }

publish::SyllabusOptions syllabus_options(const std::string& language) {
  publish::SyllabusOptions options;
  options.language = language;
  options.folders = templates();
  options.created = "2026-01-31T08:15:30Z";
  return options;
}

publish::Document syllabus_of(const model::Snapshot& programme, const publish::SyllabusOptions& options) {
  return publish::syllabus(*programme, analysis::cover(*programme), course(*programme, "C1"), options);
}

model::Snapshot rich_programme() {
  return curriculum(
      "programme language=en language_2=zh_CN title=\"Clinical Medicine\" title_2=临床医学 "
      "institution=\"Lakeside University\" institution_2=湖畔大学 degree=Bachelor years=5 terms_per_year=2\n"
      "framework empathy \"Empathy in medicine\" title_2=医学共情能力 edition=2026\n"
      "E! \"Emotional empathy\" title_2=情感共情 E1>E!M \"Notice cues\" title_2=察觉情绪线索 statement=\"Picks up "
      "what shows.\" E2>E!R \"Share a feeling\" title_2=适度分享感受 E3>E!M \"Show care\" title_2=表达关怀\n"
      "C0 Y1.1 \"Introduction\"\n"
      "C1 Y1.2 clinical 12+20h credits=2 \"Patient & Contact\" title_2=早期接触患者 lead=T1 prerequisites=C0 "
      "description=\"First meetings.\" resources=\"Diary; Atlas\" resources_2=日记 "
      "department=Medicine department_2=医学系 -> E1@I E2@R : A1 lecture 2h \"What a "
      "patient sees\" title_2=患者看到什么 leaders=T1 description=\"An hour.\" -> E1@I, A2 roleplay journal 6h "
      "Y2.1 \"The waiting hall\" context=\"Outpatient hall\" context_2=门诊大厅 -> E1@R E3@I, X1 summative 60% "
      "method=AM010 "
      "\"Journal\" instrument=CARE -> E1, X2 formative \"Observation\"\n"
      "second: S1 debrief 8h \"Reading\" kind=volunteering organiser=\"Student Union\" organiser_2=学生会 "
      "place=Library place_2=图书馆 Y3.1 "
      "reach=0.15 -> E2@R\n"
      "teacher T1 name=\"Lecturer A\" name_2=讲师甲 department=Nursing department_2=护理系\n"
      "instrument CARE \"Empathy measure\" title_2=共情量表\n"
      "method lecture \"Lecture\" mode=passive\n"
      "stage pre \"Early years\" from_year=1 from_term=1 to_year=2 to_term=2\n");
  ;
}

std::map<std::string, std::string> unzip(const std::string& bytes) {
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
  const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
      zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr), zip_discard);
  REQUIRE(archive);
  std::map<std::string, std::string> parts;
  for (zip_int64_t i = 0; i < zip_get_num_entries(archive.get(), 0); ++i) {
    zip_stat_t stat;
    REQUIRE(zip_stat_index(archive.get(), static_cast<zip_uint64_t>(i), 0, &stat) == 0);
    std::string text(stat.size, '\0');
    zip_file_t* file = zip_fopen_index(archive.get(), static_cast<zip_uint64_t>(i), 0);
    REQUIRE(zip_fread(file, text.data(), text.size()) == static_cast<zip_int64_t>(text.size()));
    zip_fclose(file);
    parts.emplace(stat.name, text);
  }
  return parts;
}

std::string text_of(const std::string& xml) {
  pugi::xml_document document;
  const auto result = document.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata);
  INFO(xml.substr(static_cast<std::size_t>(result.offset), 80));
  REQUIRE(result);
  std::string text;
  add_text(document, text);
  return text;
}

std::string as_xml(std::string html) {
  html = std::regex_replace(html, std::regex("<(meta|col|br|img)\\b([^>]*)>"), "<$1$2/>");
  html = std::regex_replace(html, std::regex("<style>[^]*</style>"), "");
  return html.substr(html.find('\n') + 1);
}

}  // namespace attune::test
