// The index against the plainest way to say the same: look into every field of everything.

#include <catch2/catch.hpp>
#include <random>

#include "analysis/search.h"
#include "analysis/search/fields.h"
#include "base/folded_text.h"
#include "base/han.h"
#include "base/pinyin.h"
#include "tests/support/rounds.h"

namespace attune::test {
namespace {

using analysis::SearchIndex;
using analysis::SearchRole;

std::string plainly_folded(std::string_view text) {
  std::string to;
  base::append_folded(to, text);
  return to;
}

std::u32string characters_of(std::string_view folded) {
  std::u32string characters;
  for (const char c : folded) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80)
      characters += byte;
    else if (byte >= 0xC0)
      characters += byte & (byte < 0xE0 ? 0x1FU : byte < 0xF0 ? 0x0FU : 0x07U);
    else
      characters.back() = characters.back() << 6U | (byte & 0x3FU);
  }
  return characters;
}

bool is_sign(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9'); }

bool reads_on(std::u32string_view characters, std::string_view rest, bool initials, bool read) {
  if (rest.empty()) return read;
  if (characters.empty()) return false;
  const auto on = [&](std::size_t letters, bool now_read) {
    return reads_on(characters.substr(1), rest.substr(letters), initials, now_read);
  };
  for (const std::string_view reading : base::pinyin(characters[0])) {
    if (reading.starts_with(rest) || (rest.starts_with(reading) && on(reading.size(), true))) return true;
    if (initials && rest[0] == reading[0] && on(1, true)) return true;
    if (initials && rest.size() > 1 && rest[1] == 'h' && reading.starts_with(rest.substr(0, 2)) && on(2, true))
      return true;
  }
  return is_sign(characters[0]) && characters[0] == static_cast<char32_t>(rest[0]) && on(1, read);
}

bool is_read_in(std::string_view folded, std::string letters, bool initials) {
  std::erase(letters, ' ');
  if (letters.size() < 2 || letters.find_first_not_of("abcdefghijklmnopqrstuvwxyz") != std::string::npos) return false;
  const std::u32string characters = characters_of(folded);
  for (std::size_t i = 0; i < characters.size(); ++i) {
    if (i > 0 && is_sign(characters[i]) && characters[i] > U'9' && is_sign(characters[i - 1])) continue;
    if (reads_on(std::u32string_view(characters).substr(i), letters, initials, false)) return true;
  }
  return false;
}

struct PlainField {
  std::string folded;
  bool head;
};

bool is_in(const std::vector<PlainField>& fields, const std::string& word) {
  return std::ranges::any_of(fields, [&](const PlainField& field) {
    return field.folded.find(word) != std::string::npos || is_read_in(field.folded, word, field.head);
  });
}

// How many things have the words.
std::size_t count_plainly(const model::Curriculum& curriculum, std::string_view query) {
  const std::string folded = plainly_folded(query);
  const std::vector<std::string> words = base::split_list(folded, ' ');
  if (words.empty()) return 0;
  std::size_t count = 0;
  model::for_each_entity([&]<class T>() {
    for (const T& entity : curriculum.table<T>()) {
      std::vector<PlainField> fields;
      analysis::for_each_searched_field<T>([&](const auto& field, SearchRole role) {
        fields.push_back({plainly_folded(analysis::search_text(entity.*field.member)), role != SearchRole::text});
      });
      const bool all = std::ranges::all_of(words, [&](const std::string& word) { return is_in(fields, word); });
      count += all || is_in(fields, base::join(words, " "));
    }
  });
  return count;
}

class RandomProgramme {
 public:
  explicit RandomProgramme(std::uint32_t seed) : random_(seed) {}

  std::string text(std::size_t most) {
    static const std::vector<std::string> parts = {"a",  "b",  "Er", "É",  "Ｇ", "1",  "-", " ",      "\u3000",    "共",
                                                   "情", "重", "長", "行", "女", "，", "ﬁ", "\u0301", "\U0001F600"};
    return some(parts, most);
  }
  std::string query() {
    static const std::vector<std::string> parts = {"a",     "b", "er", "e",  "g",    "q",    "gong", "qing",
                                                   "zhong", "c", "ch", "zh", "xing", "hang", "nv",   "f",
                                                   "1",     " ", " ",  "共", "情",   "长"};
    return some(parts, 5);
  }

  template <class T>
  std::vector<T> rows(std::size_t count) {
    std::vector<T> rows(count);
    for (std::size_t i = 0; i < count; ++i) {
      rows[i].position = static_cast<std::int64_t>(i);
      for (std::uint8_t& byte : rows[i].id.uuid.bytes) byte = static_cast<std::uint8_t>(random_());
      analysis::for_each_searched_field<T>([&](const auto& field, SearchRole) { change(rows[i].*field.member); });
    }
    return rows;
  }

  void change(std::string& value) { value = text(8); }
  void change(std::vector<std::string>& value) { value = {text(3), text(3)}; }
  std::size_t below(std::size_t limit) { return random_() % limit; }

 private:
  std::string some(const std::vector<std::string>& parts, std::size_t most) {
    std::string text;
    for (std::size_t n = random_() % (most + 1); n > 0; --n) text += parts[random_() % parts.size()];
    return text;
  }

  std::mt19937 random_;
};

}  // namespace

TEST_CASE("a search finds what looking into every field finds, and the places are whole characters",
          "[analysis][search]") {
  for (std::uint32_t seed = 1; seed <= test::rounds(6U); ++seed) {
    RandomProgramme random(seed);
    model::Tables tables;
    auto courses = random.rows<model::Course>(40);
    std::get<model::Table<model::Course>>(tables) = model::Table<model::Course>(courses);
    std::get<model::Table<model::Activity>>(tables) = model::Table<model::Activity>(random.rows<model::Activity>(40));
    std::get<model::Table<model::Teacher>>(tables) = model::Table<model::Teacher>(random.rows<model::Teacher>(20));
    const SearchIndex before(std::make_shared<const model::Curriculum>(tables));
    courses.erase(courses.begin() + static_cast<std::ptrdiff_t>(random.below(courses.size())));
    random.change(courses[random.below(courses.size())].title_2);
    std::get<model::Table<model::Course>>(tables) = model::Table<model::Course>(courses);
    const auto snapshot = std::make_shared<const model::Curriculum>(tables);
    const SearchIndex index(snapshot, before);

    for (int i = 0; i < 150; ++i) {
      const std::string query = random.query();
      INFO("seed " << seed << ", query '" << query << "'");
      const analysis::SearchResult result = index.find(query, {{}, 1000});
      REQUIRE(result.total == count_plainly(*snapshot, query));
      REQUIRE(std::ranges::is_sorted(result.hits, {}, &analysis::SearchHit::rank));
      for (const auto& hit : result.hits) {
        REQUIRE(!hit.matches.empty());
        for (const auto& match : hit.matches) {
          REQUIRE(!match.ranges.empty());
          for (const auto& range : match.ranges) {
            REQUIRE(range.begin < range.end);
            REQUIRE(range.end <= match.text.size());
            REQUIRE(base::is_utf8(match.text.substr(range.begin, range.end - range.begin)));
          }
        }
      }
    }
  }
}

}  // namespace attune::test
