// The rules that the study gives: dimensions over the stages, strategies, culture, reflection, trained teachers.

#include <catch2/catch.hpp>

#include "tests/analysis/rules/found.h"

using namespace attune::test;

namespace {

// Pre-clinical in year 1, clinical in year 2, internship in year 3; E emotional, C cognitive, R regulation.
const std::string staged =
    "programme years=3 ; stage preclinical from_year=1 title=Early ; stage clinical from_year=2 title=Wards ; "
    "stage internship from_year=3 title=Work ; E1! emotional C1! cognitive R1! regulation ; ";

Codes stages_found(const std::string& text) {
  const auto snapshot = curriculum(staged + text);
  Codes codes;
  for (const auto& gap : gaps_of(*snapshot, "dimension-balance"))
    codes.push_back(attune::analysis::subject_code(*snapshot, gap) + " " +
                    attune::analysis::about_code(*snapshot, gap));
  return codes;
}

}  // namespace

TEST_CASE("a stage with too little of its dimension is out of balance, the border is within", "[analysis][rules]") {
  CHECK(stages_found("C1x Y1: A1 19h -> E1, A2 81h -> C1") == Codes{"preclinical emotional"});
  CHECK(stages_found("C1x Y1: A1 20h -> E1, A2 80h -> C1").empty());
  CHECK(stages_found("C1x Y2: A1 24h -> C1, A2 9h -> R1, A3 67h -> E1") ==
        Codes{"clinical cognitive", "clinical regulation"});
  CHECK(stages_found("C1x Y2: A1 25h -> C1, A2 10h -> R1, A3 65h -> E1").empty());
  CHECK(stages_found("C1x Y3: A1 24h -> C1, A2 9h -> R1, A3 67h -> E1") ==
        Codes{"internship cognitive", "internship regulation"});
  CHECK(stages_found("C1x Y3: A1 25h -> C1, A2 10h -> R1, A3 65h -> E1").empty());
}

TEST_CASE("the balance counts effective hours, not hours that few students meet", "[analysis][rules]") {
  CHECK(stages_found("C1x Y1: A1 40h reach=0.25 -> E1, A2 60h -> C1") == Codes{"preclinical emotional"});
}

TEST_CASE("a stage without hours, and activities outside every stage, are not asked for balance", "[analysis][rules]") {
  CHECK(stages_found("C1x Y1: A1 -> C1").empty());
  CHECK(stages_found("C1x: A1 9h -> C1").empty());
  CHECK(stages_found("").empty());
}

TEST_CASE("the policy's bands replace the defaults, add others, and have an upper end", "[analysis][rules]") {
  const std::string half = "C1x Y1: A1 50h -> E1, A2 50h -> C1";
  CHECK(stages_found(half + " ; policy balance.preclinical.emotional=0.6") == Codes{"preclinical emotional"});
  CHECK(stages_found(half + " ; policy balance.preclinical.emotional=0..0.4") == Codes{"preclinical emotional"});
  CHECK(stages_found(half + " ; policy balance.preclinical.emotional=0..0.5").empty());
  CHECK(stages_found(half + " ; policy balance.preclinical.regulation=0.1") == Codes{"preclinical regulation"});
  CHECK(stages_found(half + " ; policy balance.preclinical.values=0.1").empty());
}

TEST_CASE("dimension-balance says the share there is and the share asked for", "[analysis][rules]") {
  CHECK(
      said("dimension-balance", staged + "C1x Y1: A1 10h -> E1, A2 90h -> C1") ==
      Codes{"preclinical Early: the dimension emotional has 10 % of the effective hours; at least 20 % is asked for."});
  CHECK(
      said("dimension-balance",
           staged + "C1x Y1: A1 50h -> E1, A2 50h -> C1 ; policy balance.preclinical.emotional=0.1..0.4") ==
      Codes{"preclinical Early: the dimension emotional has 50 % of the effective hours; at most 40 % is asked for."});
}

TEST_CASE("a waiver of a stage's balance is for one dimension where it names one", "[analysis][waivers]") {
  const std::string text = staged + "C1x Y2: A1 9h -> E1 ; waiver rule=dimension-balance kind=stage code=clinical";
  const auto waived = [&](const std::string& competency) {
    std::vector<bool> list;
    for (const auto& gap : gaps_of(*curriculum(text + competency), "dimension-balance"))
      list.push_back(gap.is_waived());
    return list;
  };
  CHECK(waived("") == std::vector{true, true});
  CHECK(waived(" competency=regulation") == std::vector{false, true});
}

TEST_CASE("a strategy that nothing uses is a gap of the programme, one for each", "[analysis][rules]") {
  CHECK(found("strategy-unused", "C1: A1 S1 S2 S3, A2 S4 S6 S7 ; second: A3 S5 S8").empty());
  CHECK(found("strategy-unused", "C1: A1 S1 S2 S3, A2 S4 S6 S7") == Codes{"S5", "S8"});
  CHECK(found("strategy-unused", "C1: A1").size() == 8);
}

TEST_CASE("trainings are the seventh strategy, measurements the eighth", "[analysis][rules]") {
  const std::string others = "C1: A1 S1 S2 S3, A2 S4 S5 S6 ; ";
  CHECK(found("strategy-unused", others) == Codes{"S7", "S8"});
  CHECK(found("strategy-unused", others + "training T1") == Codes{"S8"});
  CHECK(found("strategy-unused", others + "administration M1") == Codes{"S7"});
}

TEST_CASE("a programme without activities is not asked for strategies", "[analysis][rules]") {
  CHECK(found("strategy-unused", "E1! ; C1").empty());
}

TEST_CASE("strategy-unused names the strategy, and a waiver names it by its code", "[analysis][rules][waivers]") {
  const std::string text = "C1: A1 S1 S2 S3 S4 S6 S7 S8";
  CHECK(said("strategy-unused", text) ==
        Codes{"S5 Activity practice: no activity, training or measurement of the programme uses this strategy."});
  const auto waived = curriculum(text + " ; waiver rule=strategy-unused kind=programme code=S5");
  CHECK(gaps_of(*waived, "strategy-unused")[0].is_waived());
  const auto other = curriculum(text + " ; waiver rule=strategy-unused kind=programme code=S6");
  CHECK_FALSE(gaps_of(*other, "strategy-unused")[0].is_waived());
}

TEST_CASE("no clinical course that reaches a competency of context is a gap", "[analysis][rules]") {
  CHECK(found("no-cross-cultural", "K1! context E1! ; C1 professional: A1 -> E1 ; C2 humanities: A2 -> K1") ==
        Codes{""});
  CHECK(found("no-cross-cultural", "K1! context ; C1 professional: A1 -> K1").empty());
  CHECK(found("no-cross-cultural", "K1! context ; C1 clinical: A1 -> K1").empty());
  CHECK(found("no-cross-cultural", "K1! context ; C1 internship: A1 -> K1").empty());
  CHECK(found("no-cross-cultural", "K1! context ; C1 professional: A1 reach=0.79 -> K1").size() == 1);
  CHECK(found("no-cross-cultural", "K1! context ; C1 professional: A1 reach=0.8 -> K1").empty());
}

TEST_CASE("context is asked of the own framework's leaves, where there are clinical courses", "[analysis][rules]") {
  CHECK(found("no-cross-cultural", "K! context K1>K context ; C1 internship: A1 -> K").size() == 1);
  CHECK(found("no-cross-cultural", "framework nat role=standard ; K1! context ; C1 internship: A1 -> K1").size() == 1);
  CHECK(found("no-cross-cultural", "K1! context ; C1 basic: A1").empty());
}

TEST_CASE("an internship without reflection is a gap of the course", "[analysis][rules]") {
  CHECK(found("no-reflection-in-internship", "C1 internship: A1 bedside ; C2 internship ; C3 clinical: A3 bedside") ==
        Codes{"C1", "C2"});
  CHECK(found("no-reflection-in-internship", "C1 internship: A1 bedside, A2 bedside debrief").empty());
  CHECK(said("no-reflection-in-internship", "C1 internship \"Surgery\": A1 lecture") ==
        Codes{"C1 Surgery: in none of its activities do the interns reflect on what they did."});
}

TEST_CASE("an activity whose leaders are not trained in its primary method is a gap", "[analysis][rules]") {
  const std::string trained = " ; training TR teacher=T1 method=roleplay";
  CHECK(found("untrained-teacher", "C1: A1 roleplay leaders=T1, A2 roleplay leaders=T2" + trained) == Codes{"A2"});
  CHECK(found("untrained-teacher", "C1: A1 lecture roleplay leaders=T1, A2 roleplay lecture leaders=T1" + trained) ==
        Codes{"A1"});
  CHECK(found("untrained-teacher", "C1: A1 roleplay leaders=T1+T2" + trained).empty());
  CHECK(found("untrained-teacher", "C1: A1 roleplay, A2 leaders=T2" + trained).empty());
}

TEST_CASE("untrained-teacher names the leaders and the method by their codes", "[analysis][rules]") {
  CHECK(said("untrained-teacher", "C1: A1 roleplay \"Bad news\" leaders=T1+T2") ==
        Codes{"A1 Bad news: of those who lead it (T1, T2) nobody has a training in its method roleplay."});
}
