#include "publish/file_name.h"

#include <catch2/catch.hpp>
#include <random>

#include "base/text.h"

namespace attune::test {

using publish::file_name;

TEST_CASE("a file name is code and title", "[publish][files]") {
  CHECK(file_name({"MED101", "Early Contact"}, "docx") == "MED101 Early Contact.docx");
  CHECK(file_name({"MED101", "早期接触患者"}, "html") == "MED101 早期接触患者.html");
}

TEST_CASE("a file name never leads out of its folder", "[publish][files]") {
  CHECK(file_name({"../../etc", "passwd"}, "docx") == "etc passwd.docx");
  CHECK(file_name({"C:\\x", "a/b"}, "docx") == "C x a b.docx");
  CHECK(file_name({"..", "."}, "docx") == "course.docx");
  CHECK(file_name({std::string("a\0b", 3), "\n"}, "docx") == "a b.docx");
}

TEST_CASE("a file name is no device, has no hidden marks and is not too long", "[publish][files]") {
  CHECK(file_name({"CON", ""}, "docx") == "_CON.docx");
  CHECK(file_name({"nul.txt"}, "docx") == "_nul.txt.docx");
  CHECK(file_name({"COM\xC2\xB9"}, "docx") == "_COM\xC2\xB9.docx");
  CHECK(file_name({"A\xE2\x80\xAEtxt", "."}, "docx") == "Atxt.docx");
  CHECK(file_name({"-rf"}, "docx") == "rf.docx");
  const std::string longest =
      file_name({std::string(99, 'x'), "早期接触患者早期接触患者早期接触患者早期接触患者"}, "docx");
  CHECK(longest.size() <= 150);
  CHECK(base::is_utf8(longest));
}

TEST_CASE("names that differ only in case are kept apart", "[publish][files]") {
  publish::FileNames names;
  CHECK(names.take({"A1", "x"}, "docx") == "A1 x.docx");
  CHECK(names.take({"a1", "X"}, "docx") == "a1 X (2).docx");
  CHECK(names.take({"A1", "x"}, "docx") == "A1 x (3).docx");
}

TEST_CASE("a thousand hostile names stay harmless and apart", "[publish][files]") {
  std::mt19937 random(1);
  const std::string alphabet("ab./\\:*?\"<>|~ -\0\n\t\x7F\xE2\x80\xAE\xFF", 24);
  publish::FileNames names;
  std::set<std::string> taken;
  for (int i = 0; i < 1000; ++i) {
    std::string title;
    for (std::size_t length = random() % 300; length > 0; --length) title += alphabet[random() % alphabet.size()];
    const std::string name = names.take({title}, "docx");
    CHECK(base::is_utf8(name));
    CHECK(name.size() <= 150);
    CHECK(name.find_first_of(std::string("/\\:*?\"<>|\0\n\t\x7F", 13)) == std::string::npos);
    CHECK(name.front() != '.');
    CHECK(taken.insert(base::fold(name)).second);
  }
}

}  // namespace attune::test
