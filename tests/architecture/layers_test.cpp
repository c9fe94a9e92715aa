#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "tests/architecture/sources.h"

namespace attune::test {
namespace {

using Names = std::vector<std::string>;

// docs/ARCHITECTURE.md: a layer includes itself and what stands left of it; the four between analysis and app are
// strangers to each other, and so are cli and ui. The worker stands on its own.
const std::map<std::string, Names> may_include = {
    {"base", {}},
    {"model", {"base"}},
    {"analysis", {"base", "model"}},
    {"storage", {"base", "model", "analysis"}},
    {"exchange", {"base", "model", "analysis"}},
    {"publish", {"base", "model", "analysis"}},
    {"diagram", {"base", "model", "analysis"}},
    {"app", {"base", "model", "analysis", "storage", "exchange", "publish", "diagram"}},
    {"cli", {"base", "model", "analysis", "storage", "exchange", "publish", "diagram", "app"}},
    {"ui", {"base", "model", "analysis", "storage", "exchange", "publish", "diagram", "app"}},
    {"worker", {"base"}},
};

// Libraries that only some places may see: how their headers begin, and how the names of those places begin.
struct Guard {
  std::string library;
  Names headers;
  Names places;
};
const std::vector<Guard> guards = {
    {"SQLite", {"sqlite3"}, {"src/storage/"}},
    {"Graphviz", {"graphviz/", "gvc.h", "cgraph.h", "cdt.h", "xdot.h"}, {"src/worker/", "src/diagram/xdot"}},
    {"the solver", {"coin/", "Cbc", "Osi", "Clp", "Coin"}, {"src/worker/"}},
    {"pugixml", {"pugixml"}, {"src/exchange/", "src/publish/"}},
    {"libzip", {"zip.h"}, {"src/base/zip_archive", "src/publish/"}},
    {"libxlsxwriter", {"xlsxwriter"}, {"src/exchange/", "src/publish/"}},
    {"Mustache", {"kainjow/"}, {"src/publish/"}},
    {"cairo and pango", {"cairo", "pango"}, {"src/publish/", "src/diagram/"}},
    {"CLI11", {"CLI/"}, {"src/cli/"}},
    {"wxWidgets and GTK", {"wx/", "gtk/", "gdk/", "atk/", "glib"}, {"src/ui/"}},
};

bool begins_with_one_of(const std::string& text, const Names& beginnings) {
  return std::ranges::any_of(beginnings, [&](const std::string& beginning) { return text.starts_with(beginning); });
}

}  // namespace

TEST_CASE("a layer includes only itself and the layers left of it", "[architecture]") {
  Complaints complaints;
  for (const Source& source : sources("src")) {
    REQUIRE(may_include.contains(source.layer));
    Names allowed = may_include.at(source.layer);
    allowed.push_back(source.layer);
    for (const Include& include : source.includes) {
      if (!include.quoted) continue;
      const std::string layer = include.header.substr(0, include.header.find('/'));
      if (std::ranges::find(allowed, layer) == allowed.end()) {
        complaints.push_back(source.at(static_cast<std::size_t>(include.line)) + ": " + include.header);
      }
    }
  }
  CHECK(complaints == Complaints{});
}

TEST_CASE("a library is seen only by the layers that are there to hide it", "[architecture]") {
  Complaints complaints;
  for (const Source& source : sources("src")) {
    for (const Include& include : source.includes) {
      if (include.quoted) continue;
      for (const Guard& guard : guards) {
        if (begins_with_one_of(include.header, guard.headers) && !begins_with_one_of(source.name, guard.places)) {
          complaints.push_back(source.at(static_cast<std::size_t>(include.line)) + ": " + guard.library);
        }
      }
    }
  }
  CHECK(complaints == Complaints{});
}

// It takes seconds to compile, and a header would hand those on.
TEST_CASE("no header includes the whole of the JSON library", "[architecture]") {
  Complaints complaints;
  for (const Source& source : sources("src")) {
    for (const Include& include : source.includes) {
      if (source.is_header() && include.header == "nlohmann/json.hpp") {
        complaints.push_back(source.at(static_cast<std::size_t>(include.line)));
      }
    }
  }
  CHECK(complaints == Complaints{});
}

}  // namespace attune::test
