#include "base/catalogue.h"

#include <catch2/catch.hpp>

#include "base/atomic_file.h"
#include "tests/support/files.h"

using namespace attune::base;
using attune::test::TemporaryFolder;

namespace {

std::string word(std::size_t value) {
  std::string bytes;
  for (int i = 0; i < 4; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xFFU);
  return bytes;
}

// A catalogue file: header, the table of originals, the table of translations, the texts.
std::string mo_file(const std::vector<std::pair<std::string, std::string>>& texts) {
  const std::size_t n = texts.size(), originals = 28, translations = originals + 8 * n;
  std::string tables[2], strings;
  const std::size_t start = translations + 8 * n;
  const auto add = [&](std::string& table, const std::string& text) {
    table += word(text.size()) + word(start + strings.size());
    strings += text + '\0';
  };
  for (const auto& [english, translated] : texts) {
    add(tables[0], english);
    add(tables[1], translated);
  }
  return word(0x950412de) + word(0) + word(n) + word(originals) + word(translations) + word(0) + word(0) + tables[0] +
         tables[1] + strings;
}

Catalogue load(const TemporaryFolder& folder, const std::string& bytes) {
  std::filesystem::create_directories(folder / "zh_CN");
  write_file(folder / "zh_CN/attune.mo", bytes);
  return Catalogue::load(folder.path(), "zh_CN");
}

}  // namespace

TEST_CASE("a catalogue translates what it knows and leaves the rest in English", "[base][catalogue]") {
  const TemporaryFolder folder;
  const Catalogue catalogue = load(folder, mo_file({{"Course", "课程"}, {"building\x04Level", "楼层"}}));
  CHECK(catalogue.language() == "zh_CN");
  CHECK(catalogue.translate("Course") == "课程");
  CHECK(catalogue.translate("Stage") == "Stage");
  CHECK(catalogue.translate("building", "Level") == "楼层");
  CHECK(catalogue.translate("competency", "Level") == "Level");
}

TEST_CASE("an empty translation is none", "[base][catalogue]") {
  const TemporaryFolder folder;
  CHECK(load(folder, mo_file({{"Course", ""}})).translate("Course") == "Course");
}

TEST_CASE("a language without a catalogue is English", "[base][catalogue]") {
  const TemporaryFolder folder;
  CHECK(Catalogue::load(folder.path(), "de").translate("Course") == "Course");
}

TEST_CASE("a damaged catalogue is English as far as it is damaged, wherever it is cut or changed",
          "[base][catalogue]") {
  const TemporaryFolder folder;
  const std::string whole = mo_file({{"Course", "课程"}, {"Stage", "阶段"}});
  for (std::size_t size = 0; size < whole.size(); ++size) {
    const std::string text = load(folder, whole.substr(0, size)).translate("Stage");
    CHECK((text == "Stage" || text == "阶段"));
  }
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string changed = whole;
    changed[at] = '\xFF';
    CHECK_NOTHROW(load(folder, changed).translate("Stage"));
  }
}
