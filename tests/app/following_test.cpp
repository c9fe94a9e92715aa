// An analysis that follows a document says the same as one that is worked out anew, whatever is edited.

#include <catch2/catch.hpp>

#include "analysis/analysis.h"
#include "analysis/rule.h"
#include "base/error.h"
#include "tests/support/document.h"
#include "tests/support/plausible_edit.h"
#include "tests/support/random_edit.h"
#include "tests/support/rounds.h"

using namespace attune;
using analysis::Analysis;

namespace {

constexpr const char* school_text =
    "programme years=3 language_2=zh_CN ; stage preclinical from_year=1 to_year=1 ; stage clinical from_year=2 "
    "to_year=3 ;"
    "E! emotional E1>E!M emotional \"Feels with\" E2>E!R cognitive E3>E! context E4! regulation E5>E4!I ;"
    "framework who role=own status=adopted ; W1! cognitive E1!R ;"
    "framework nat role=standard status=adopted ; N1! N2! N3>N2! ;"
    "relation from=nat:N1 to=own:E1 ; relation from=own:E4 to=nat:N3 relation=exact ;"
    "C1 Y1.1 40h -> E1 E2: A1 lecture 2h leaders=T1 S1 -> E1@I E2@I, A2 seminar 4h Y1.2 -> E1@R*2 who:W1@I, X1 "
    "summative -> E1;"
    "C2 Y2.1 internship elective reach=0.9 prerequisites=C1 -> E4: A3 bedside 6h leaders=T1+T2 -> E1@M E3@R?, "
    "A4 2h -> E4@I E5@M, X2 formative -> E2 E3 ;"
    "C3 Y3.1 professional: A5 lecture 3h leaders=T2 -> E3@I ; second: A6 Y2 journal 5h compulsory S5 -> E1@I E5@I, A7 "
    "3h ;"
    "training code=D1 teacher=T1 method=bedside ; perception group=students competency=E1 n=10 mean=2 ;"
    "perception group=teachers competency=E1 n=5 mean=4 ; waiver rule=untaught kind=competency code=E2 reason=later";

// Follows the document, and compares after each change with an analysis from nothing.
class Follower {
 public:
  explicit Follower(app::Document& document)
      : document_(document),
        every_edit_(document.snapshot(), today),
        every_other_(document.snapshot(), today),
        connection_(document.changed.connect([this](const model::Changes& changes) { follow(changes); })) {}

  int compared() const { return compared_; }
  std::size_t starts() const { return every_edit_.starts(); }

 private:
  static constexpr const char* today = "2026-03-01";

  void follow(const model::Changes& changes) {
    every_edit_.follow(document_.snapshot(), changes);
    compare(every_edit_);
    // Two edits at once, every other time.
    pending_.everything = pending_.everything || changes.everything;
    pending_.items.insert(pending_.items.end(), changes.items.begin(), changes.items.end());
    if (++compared_ % 2 != 0) return;
    every_other_.follow(document_.snapshot(), pending_);
    compare(every_other_);
    pending_ = {};
  }

  void compare(const Analysis& followed) {
    const Analysis anew(document_.snapshot(), today);
    if (followed.coverage() == anew.coverage() && followed.gaps() == anew.gaps())
      return compare_tellings(followed, anew);
    CHECK(followed.coverage() == anew.coverage());
    for (std::size_t i = 0; i < std::max(followed.gaps().size(), anew.gaps().size()); ++i)
      if (i >= followed.gaps().size() || i >= anew.gaps().size() || followed.gaps()[i] != anew.gaps()[i]) {
        if (i < anew.gaps().size()) UNSCOPED_INFO(anew.gaps()[i].rule << ": " << said(anew, i));
        if (i < followed.gaps().size()) UNSCOPED_INFO("followed " << followed.gaps()[i].rule);
        break;
      }
    UNSCOPED_INFO("after " << compared_ << " edits");
    REQUIRE(followed.gaps() == anew.gaps());
  }

  static std::string said(const Analysis& analysis, std::size_t gap) {
    return analysis.teller().message_of(analysis.gaps()[gap], gap % 2 != 0).english();
  }
  void compare_tellings(const Analysis& followed, const Analysis& anew) {
    for (std::size_t i = 0; i < anew.gaps().size(); ++i)
      if (said(followed, i) != said(anew, i)) REQUIRE(said(followed, i) == said(anew, i));
  }

  app::Document& document_;
  Analysis every_edit_, every_other_;
  model::Changes pending_;
  int compared_ = 0;
  base::Connection connection_;
};

bool try_edit(app::Document& document, const std::function<void(app::Edit&)>& change) {
  try {
    return document.edit("Random edit", change);
  } catch (const base::Error&) {
    return false;  // a reference to what the same edit deleted
  }
}

}  // namespace

TEST_CASE("an analysis that follows plausible edits is the one worked out anew", "[app][analysis][following]") {
  int compared = 0;
  std::size_t starts = 0;
  for (std::uint32_t seed = 1; seed <= test::rounds(6U); ++seed) {
    test::TemporaryDocument document(school_text);
    Follower follower(*document);
    test::PlausibleEdits edits(seed);
    for (int i = 0; i < 250; ++i) try_edit(*document, [&](app::Edit& edit) { edits.change_something(edit); });
    for (int i = 0; i < 60; ++i) document->undo();
    for (int i = 0; i < 30; ++i) document->redo();
    compared += follower.compared();
    starts += follower.starts();
  }
  CHECK(compared > test::rounds(1500));
  // Most of them were followed.
  CHECK(starts * 3 < static_cast<std::size_t>(compared));
}

TEST_CASE("an analysis that follows any edits is the one worked out anew", "[app][analysis][following]") {
  test::TemporaryDocument document(school_text);
  Follower follower(*document);
  test::RandomEdits edits(77);
  for (int i = 0; i < test::rounds(600); ++i)
    try_edit(*document, [&](app::Edit& edit) { edits.change_something(edit); });
  while (document->undo()) {
  }
  CHECK(follower.compared() > test::rounds(600));
}
