#include "tests/support/plausible_edit.h"

namespace attune::test {

using model::Curriculum;

void PlausibleEdits::vary(const Curriculum& curriculum, model::Alignment& row, bool is_new) {
  if (is_new || one_in(6)) {
    row.course = {};
    row.activity = {};
    row.assessment = {};
    switch (below(6)) {
      case 0:
        row.course = any<model::Course>(curriculum);
        break;
      case 1:
        row.assessment = any<model::Assessment>(curriculum);
        break;
      default:
        row.activity = any<model::Activity>(curriculum);
        break;
    }
  }
  if (is_new || one_in(4)) row.competency = any<model::Competency>(curriculum);
  switch (below(4)) {
    case 0:
      row.weight = one_in(3) ? std::nullopt : std::optional(static_cast<double>(below(4)) / 2);
      break;
    case 1:
      row.status = one_in(2) ? model::AlignmentStatus::proposed : model::AlignmentStatus::agreed;
      break;
    case 2:
      row.rationale = one_of("because", "", "why not");
      break;
    default:
      row.level = one_of("I", "R", "M", "I", "R", "", "X");
      break;
  }
}

void PlausibleEdits::vary(const Curriculum& curriculum, model::Activity& row, bool is_new) {
  if (is_new) row.code = one_of("A1", "A8", "A9", "B1");
  switch (below(11)) {
    case 0:
      row.hours = one_in(5) ? std::nullopt : std::optional(static_cast<double>(below(90)) / 7);
      break;
    case 1:
      row.reach = one_in(2) ? std::nullopt : std::optional(static_cast<double>(below(11)) / 10);
      break;
    case 2:
      row.course = one_in(3) ? model::Id<model::Course>{} : any<model::Course>(curriculum);
      break;
    case 3:
      row.year = one_in(2) ? std::nullopt : std::optional(1 + static_cast<int>(below(4)));
      break;
    case 4:
      row.term = one_in(2) ? std::nullopt : std::optional(1 + static_cast<int>(below(2)));
      break;
    case 5:
      row.methods.clear();
      for (std::size_t n = below(3); n > 0; --n)
        if (const auto id = any<model::Method>(curriculum)) row.methods.push_back(id);
      break;
    case 6:
      row.leaders.clear();
      for (std::size_t n = below(3); n > 0; --n)
        if (const auto id = any<model::Teacher>(curriculum)) row.leaders.push_back(id);
      break;
    case 7:
      row.strategies.assign(below(2), one_of("S1", "S5", "S6", "S9"));
      break;
    case 8:
      row.compulsory = one_in(2);
      break;
    case 9:
      row.code = one_of("A1", "A2", "A10", "B2", "");
      break;
    default:
      row.title = one_of("", "Ward round", "Visit");
      break;
  }
}

void PlausibleEdits::vary(const Curriculum& curriculum, model::Course& row, bool is_new) {
  if (is_new) row.code = one_of("C1", "C8", "C9");
  switch (below(9)) {
    case 0:
      row.year = one_in(4) ? std::nullopt : std::optional(1 + static_cast<int>(below(4)));
      break;
    case 1:
      row.term = one_in(4) ? std::nullopt : std::optional(1 + static_cast<int>(below(2)));
      break;
    case 2:
      row.required = one_in(2);
      break;
    case 3:
      row.reach = static_cast<double>(below(11)) / 10;
      break;
    case 4:
      row.course_kind = one_of("internship", "professional", "humanities", "");
      break;
    case 5:
      row.theory_hours = one_in(3) ? std::nullopt : std::optional(static_cast<double>(below(20)));
      break;
    case 6:
      row.prerequisites.assign(below(2), any<model::Course>(curriculum));
      break;
    case 7:
      row.code = one_of("C1", "C2", "C10", "D");
      break;
    default:
      row.title_2 = one_of("", "医学伦理学", "实习");
      break;
  }
  std::erase(row.prerequisites, model::Id<model::Course>{});
}

void PlausibleEdits::vary(const Curriculum& curriculum, model::Assessment& row, bool is_new) {
  if (is_new) row.code = one_of("X1", "X8", "X9");
  switch (below(5)) {
    case 0:
      row.purpose = one_in(2) ? model::Purpose::summative : model::Purpose::formative;
      break;
    case 1:
      row.course = one_in(3) ? model::Id<model::Course>{} : any<model::Course>(curriculum);
      break;
    case 2:
      row.activity = one_in(3) ? model::Id<model::Activity>{} : any<model::Activity>(curriculum);
      break;
    case 3:
      row.year = one_in(2) ? std::nullopt : std::optional(1 + static_cast<int>(below(3)));
      break;
    default:
      row.code = one_of("X1", "X2", "Y");
      break;
  }
}

void PlausibleEdits::vary(const Curriculum& curriculum, model::Competency& row, bool is_new) {
  if (is_new) {
    row = {};
    row.framework = any<model::Framework>(curriculum);
    row.code = one_of("E1", "E8", "E9");
    return;
  }
  switch (below(12)) {
    case 0:
      row.parent = any<model::Competency>(curriculum);
      break;
    case 1:
    case 2:
    case 3:
      row.target = one_of("I", "R", "M", "", "X");
      break;
    case 4:
    case 5:
      row.dimension = one_of("emotional", "cognitive", "context", "regulation", "");
      break;
    case 6:
    case 7:
      row.code = one_of("E1", "E2", "E20", "F");
      break;
    case 8:
      row.title_2 = one_of("", "共情", "理解");
      break;
    default:
      row.title = one_of("", "Feels with", "Understands");
      break;
  }
}

void PlausibleEdits::vary(const Curriculum&, model::Teacher& row, bool) {
  (one_in(2) ? row.code : one_in(2) ? row.name : row.name_2) = one_of("T1", "T2", "T3", "李");
}

void PlausibleEdits::vary(const Curriculum&, model::Method& row, bool is_new) {
  if (is_new || one_in(3)) row.code = one_of("lecture", "bedside", "walk");
  row.mode = one_in(2) ? model::Mode::passive : model::Mode::reflection;
}

void PlausibleEdits::vary(const Curriculum& curriculum, model::Training& row, bool) {
  row.teacher = any<model::Teacher>(curriculum);
  row.method = any<model::Method>(curriculum);
}

void PlausibleEdits::vary(const Curriculum& curriculum, model::Perception& row, bool is_new) {
  if (is_new || one_in(3)) row.competency = any<model::Competency>(curriculum);
  row.group = one_of("students", "teachers");
  row.mean = 1 + static_cast<double>(below(9)) / 2;
}

void PlausibleEdits::vary(const Curriculum& curriculum, model::Relation& row, bool) {
  row.from = any<model::Competency>(curriculum);
  row.to = any<model::Competency>(curriculum);
  row.relation = one_in(4) ? model::RelationType::replaced_by : model::RelationType::related;
}

void PlausibleEdits::vary(const Curriculum&, model::Waiver& row, bool) {
  row.rule = one_of("untaught", "single-point", "orphan-activity", "declared-not-taught", "unassessed");
  row.subject_kind = one_of("competency", "competency", "activity", "course");
  row.code = one_of("E1", "E2", "A7", "C1");
  row.competency = one_of("", "", "E1");
  row.until = one_of("", "2026-02-28", "2026-03-01");
}

void PlausibleEdits::vary(const Curriculum&, model::Policy& row, bool) {
  row.key = one_of("reach", "sustain_terms", "agreed_only", "unknown");
  row.value = row.key == "reach"         ? one_of("0.8", "0.5")
              : row.key == "agreed_only" ? one_of("yes", "no")
                                         : one_of("3", "1");
}

void PlausibleEdits::vary(const Curriculum&, model::Administration& row, bool) { row.cohort = one_of("2024", "2025"); }

base::Uuid PlausibleEdits::fresh_uuid() {
  base::Uuid id;
  for (auto& byte : id.bytes) byte = static_cast<std::uint8_t>(1 + below(255));
  return id;
}

template <class T>
void PlausibleEdits::change_one(app::Edit& edit) {
  const auto& rows = edit.before().table<T>();
  if (rows.empty() || one_in(5)) {
    T fresh;
    if (!rows.empty() && one_in(2)) fresh = rows[below(rows.size())];
    fresh.id.uuid = fresh_uuid();
    // At the end, or before others.
    fresh.position = one_in(3) ? static_cast<std::int64_t>(1 + below(8)) : 0;
    vary(edit.before(), fresh, true);
    edit.put(fresh);
    return;
  }
  T row = rows[below(rows.size())];
  if (one_in(8)) {
    edit.remove(row.id);
    return;
  }
  if (one_in(10)) row.position = static_cast<std::int64_t>(1 + below(8));
  vary(edit.before(), row, false);
  edit.put(row);
}

void PlausibleEdits::change_something(app::Edit& edit) {
  for (std::size_t n = one_in(4) ? 3 : 1; n > 0; --n) switch (below(24)) {
      case 0:
        change_one<model::Competency>(edit);
        break;
      case 1:
      case 2:
        change_one<model::Course>(edit);
        break;
      case 3:
      case 4:
        change_one<model::Assessment>(edit);
        break;
      case 5:
        change_one<model::Teacher>(edit);
        break;
      case 6:
        change_one<model::Method>(edit);
        break;
      case 7:
        change_one<model::Training>(edit);
        break;
      case 8:
        change_one<model::Perception>(edit);
        break;
      case 9:
        change_one<model::Relation>(edit);
        break;
      case 10:
        change_one<model::Waiver>(edit);
        break;
      case 11:
        if (one_in(3))
          change_one<model::Policy>(edit);
        else
          change_one<model::Administration>(edit);
        break;
      case 12:
      case 13:
      case 14:
      case 15:
      case 16:
        change_one<model::Activity>(edit);
        break;
      default:
        change_one<model::Alignment>(edit);
        break;
    }
}

}  // namespace attune::test
